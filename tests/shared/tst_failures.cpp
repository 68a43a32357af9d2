// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/replicateprotocol.h"
#include "tests/support/testmain.h"
#include "ui/shared/errortext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const ErrorPlace place{u"kkiai"_s, u"FLUX.1 Kontext [pro]"_s};

QJsonArray recorded()
{
    QFile file(QStringLiteral(PENTIMENTO_FIXTURES "/failures/failures.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).array();
}

Conversation conversationFor(Asked asked)
{
    Conversation conversation;
    conversation.endpoint.base = QUrl(u"https://www.kkiai.com/replicate/v1"_s);
    conversation.endpoint.create = u"models/{model}/predictions"_s;
    conversation.endpoint.poll = u"predictions/{id}"_s;
    conversation.model = u"black-forest-labs/flux-kontext-pro"_s;
    if (asked == Asked::Poll)
        conversation.task = RemoteTask{u"rrr4z55ocneqzikepnug6xezpe"_s};
    return conversation;
}

Result<HttpResponse> answerOf(const QJsonObject &entry)
{
    if (entry.contains("transport_error"_L1))
        return errorFromJson(entry.value("transport_error"_L1).toObject());
    HttpResponse response;
    response.url = QUrl(u"https://www.kkiai.com/replicate/v1/predictions"_s);
    response.status = entry.value("status"_L1).toInt();
    const QJsonObject headers = entry.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        response.headers.emplaceBack(it.key().toLatin1(), it.value().toString().toUtf8());
    const QJsonValue body = entry.value("body"_L1);
    response.body = body.isString() ? body.toString().toUtf8() : QJsonDocument(body.toObject()).toJson();
    return response;
}

// What a job would be given of it.
std::optional<Error> failureIn(const QJsonObject &entry)
{
    const Asked asked = entry.value("asked"_L1).toString() == "poll"_L1 ? Asked::Poll : Asked::Create;
    Conversation conversation = conversationFor(asked);
    if (const QString id = entry.value("body"_L1)["id"_L1].toString(); asked == Asked::Poll && !id.isEmpty())
        conversation.task = RemoteTask{id};
    const NextStep step = ReplicateProtocol().read(answerOf(entry), conversation, asked);
    const auto *failure = std::get_if<Failure>(&step);
    return failure != nullptr ? std::optional(failure->error) : std::nullopt;
}

bool isSentence(const QString &text)
{
    return !text.isEmpty() && text.front().isLetterOrNumber() && text.endsWith(u'.') && !text.contains(u'%')
           && text == text.simplified();
}

// Numbers of the protocol and words of programs, which say nothing to a designer.
QString codeIn(const QString &text)
{
    static const QRegularExpression code(u"\\b(E\\d{3,5}|HTTP|JSON|[45]\\d\\d|[a-z]+_[a-z_]+|[Ee]rror)\\b"_s);
    return code.match(text).captured();
}

} // namespace

// Every failure that was ever seen becomes three sentences that a designer can use.
class FailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedFailuresAreExplained_data();
    void recordedFailuresAreExplained();
    void noTwoKindsSayTheSame();
    void aQuotationStaysWithinItsMarks();
};

void FailuresTest::recordedFailuresAreExplained_data()
{
    QTest::addColumn<QJsonObject>("entry");
    const QJsonArray cases = recorded();
    QVERIFY(cases.size() >= 40);
    for (const QJsonValue &entry : cases)
        QTest::newRow(qPrintable(entry["name"_L1].toString())) << entry.toObject();
}

void FailuresTest::recordedFailuresAreExplained()
{
    QFETCH(QJsonObject, entry);
    const QJsonObject expected = entry.value("expected"_L1).toObject();
    const auto error = failureIn(entry);
    QVERIFY(error);
    QCOMPARE(errorWord(error->kind), expected.value("kind"_L1).toString());
    QCOMPARE(chargedWord(error->charged), expected.value("charged"_L1).toString());
    if (expected.contains("fields"_L1))
        QCOMPARE(QJsonArray::fromStringList(error->fields), expected.value("fields"_L1).toArray());

    const Explanation explanation = explain(*error, place);
    QVERIFY2(isSentence(explanation.what), qPrintable(explanation.what));
    QVERIFY2(isSentence(explanation.cost), qPrintable(explanation.cost));
    QVERIFY2(isSentence(explanation.next), qPrintable(explanation.next));
    QString first = explanation.what;
    for (const QString &field : error->fields) // is the name of what has to be changed
        first.remove(field);
    QVERIFY2(codeIn(first).isEmpty(), qPrintable(explanation.what));
    QVERIFY2(!explanation.what.contains(u'“') || error->kind == ErrorKind::Unreadable, qPrintable(explanation.what));
    const QJsonArray says = expected.value("says"_L1).toArray();
    for (const QJsonValue &part : says)
        QVERIFY2(explanation.sentence().contains(part.toString()), qPrintable(explanation.sentence()));
    const QString quotes = expected.value("quotes"_L1).toString();
    QVERIFY2(explanation.next.contains(quotes), qPrintable(explanation.next));
    // Whatever the service said is there to be unfolded.
    QVERIFY2(explanation.details.contains(error->detail), qPrintable(explanation.details));
    if (!error->code.isEmpty() && !explanation.details.isEmpty())
        QVERIFY2(explanation.details.contains(error->code), qPrintable(explanation.details));
    if (qEnvironmentVariableIsSet("PENTIMENTO_SHOW_FAILURES"))
        qInfo().noquote() << explanation.sentence();
}

void FailuresTest::noTwoKindsSayTheSame()
{
    QHash<QString, ErrorKind> said;
    for (int i = 0; i <= int(ErrorKind::Unsupported); ++i) {
        Error error;
        error.kind = ErrorKind(i);
        error.subject = u"thing"_s;
        const QString what = explain(error, place).what;
        if (const auto other = said.constFind(what); other != said.cend())
            QVERIFY2(*other == ErrorKind::Network, qPrintable(what));
        said.insert(what, error.kind);
    }
}

void FailuresTest::aQuotationStaysWithinItsMarks()
{
    Error error;
    error.kind = ErrorKind::ModelFailed;
    error.detail = u"one\n\ttwo \u202egnp.exe"_s + QString(5'000, u'x');
    const QString next = explain(error, place).next;
    QVERIFY2(next.startsWith(u"kkiai says: “one two gnp.exexxx"_s), qPrintable(next));
    QVERIFY2(next.endsWith(u"xx…” Try again, or change the request."_s), qPrintable(next));
    QVERIFY(next.size() < 260);
}

PENTIMENTO_TEST(FailuresTest)

#include "tst_failures.moc"
