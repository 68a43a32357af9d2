// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/answers.h"
#include "app/providers/replicateprotocol.h"
#include "tests/providers/answercase.h"
#include "tests/providers/outcome.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(PENTIMENTO_FIXTURES "/responses/");

struct Recorded
{
    HttpResponse response;
    Asked asked = Asked::Poll;
    QJsonObject expected;
};

Recorded recordedCase(const QJsonObject &entry)
{
    Recorded recorded;
    QFile file(folder + entry.value("file"_L1).toString());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    recorded.response.body = file.readAll();
    recorded.response.status = entry.value("http_status"_L1).toInt();
    const QJsonObject headers = entry.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        recorded.response.headers.emplaceBack(it.key().toLatin1(), it.value().toString().toUtf8());
    const QString request = entry.value("request"_L1).toString();
    recorded.asked = request == "create"_L1 ? Asked::Create : request == "cancel"_L1 ? Asked::Cancel : Asked::Poll;
    recorded.expected = entry.value("expected"_L1).toObject();
    return recorded;
}

QString stateWord(PredictionState state)
{
    switch (state) {
    case PredictionState::Starting:
        return u"starting"_s;
    case PredictionState::Processing:
        return u"processing"_s;
    case PredictionState::Succeeded:
        return u"succeeded"_s;
    case PredictionState::Failed:
        return u"failed"_s;
    case PredictionState::Canceled:
        return u"canceled"_s;
    }
    return {};
}

// The words of README.md for errors that say what they are.
QString stateWord(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return u"auth_error"_s;
    case ErrorKind::PaymentRequired:
        return u"payment_required"_s;
    case ErrorKind::NotFound:
        return u"not_found"_s;
    case ErrorKind::InvalidRequest:
        return u"invalid_input"_s;
    case ErrorKind::RateLimited:
        return u"rate_limited"_s;
    case ErrorKind::Server:
        return u"server_error"_s;
    case ErrorKind::OutcomeUnknown:
        return u"unknown_outcome"_s;
    default:
        return u"bad_response"_s;
    }
}

} // namespace

// What Replicate's servers once sent, byte for byte (tests/fixtures/responses/README.md).
class RecordedAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileHasACase();
    void answerIsReadAsItsCaseSays_data();
    void answerIsReadAsItsCaseSays();
    void answerLeadsOnAsItsCaseSays_data();
    void answerLeadsOnAsItsCaseSays();

private:
    void addRows();
    [[nodiscard]] Recorded fetched() const;

    QJsonArray m_cases;
};

void RecordedAnswersTest::initTestCase()
{
    m_cases = readJsonFile(folder + u"cases.json"_s).array();
    QVERIFY(m_cases.size() >= 30);
    static const QStringList known{u"state"_s,   u"outputs"_s, u"error_contains"_s, u"retry"_s,
                                   u"charged"_s, u"note"_s,    u"provisional"_s,    u"text_output"_s};
    for (const QJsonValue &entry : std::as_const(m_cases)) {
        const QStringList keys = entry["expected"_L1].toObject().keys();
        for (const QString &key : keys)
            QVERIFY2(known.contains(key), qPrintable(key));
    }
}

void RecordedAnswersTest::everyFileHasACase()
{
    QStringList named{u"cases.json"_s};
    for (const QJsonValue &entry : std::as_const(m_cases))
        named.append(entry["file"_L1].toString());
    named.sort();
    QCOMPARE(QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name), named);
}

void RecordedAnswersTest::addRows()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_cases.size(); ++i)
        QTest::addRow("%s", qPrintable(m_cases.at(i)["file"_L1].toString())) << i;
}

Recorded RecordedAnswersTest::fetched() const
{
    const int index = *static_cast<int *>(QTest::qData("index", QMetaType::Int));
    return recordedCase(m_cases.at(index).toObject());
}

void RecordedAnswersTest::answerIsReadAsItsCaseSays_data()
{
    addRows();
}

void RecordedAnswersTest::answerIsReadAsItsCaseSays()
{
    const Recorded recorded = fetched();
    const QJsonObject &expected = recorded.expected;
    const auto reading = readAnswer(recorded.response);
    if (const auto *error = std::get_if<Error>(&reading)) {
        QCOMPARE(stateWord(*error), expected.value("state"_L1).toString());
        QVERIFY(error->detail.contains(expected.value("error_contains"_L1).toString(), Qt::CaseInsensitive));
        QCOMPARE(isTemporary(error->kind), expected.value("retry"_L1).toBool());
        return;
    }
    const auto &prediction = std::get<Prediction>(reading);
    QCOMPARE(stateWord(prediction.state), expected.value("state"_L1).toString());
    const QString difference = compareOutputs(prediction.outputs, expected.value("outputs"_L1).toArray());
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    QCOMPARE(prediction.isProvisional(), expected.value("provisional"_L1).toBool());
    QCOMPARE(prediction.hasTextOutput, expected.value("text_output"_L1).toBool());
    QVERIFY(!prediction.hasTextOutput || !prediction.text.isEmpty()
            || expected.value("outputs"_L1).toArray().isEmpty());
    QVERIFY(!expected.contains("error_contains"_L1));
}

void RecordedAnswersTest::answerLeadsOnAsItsCaseSays_data()
{
    addRows();
}

void RecordedAnswersTest::answerLeadsOnAsItsCaseSays()
{
    const Recorded recorded = fetched();
    const QJsonObject &expected = recorded.expected;
    const QString state = expected.value("state"_L1).toString();
    Conversation conversation;
    conversation.endpoint = replicateEndpoint();
    const auto reading = readAnswer(recorded.response);
    const auto *prediction = std::get_if<Prediction>(&reading);
    if (recorded.asked != Asked::Create && prediction != nullptr && !prediction->id.isEmpty())
        conversation.task = RemoteTask{prediction->id};
    const Outcome outcome = outcomeOf(ReplicateProtocol().read(recorded.response, conversation, recorded.asked));
    if (expected.contains("error_contains"_L1)) {
        QCOMPARE(outcome.step, u"failure"_s);
        QCOMPARE(stateWord(*outcome.error), state);
        QCOMPARE(chargedWord(outcome.error->charged), expected.value("charged"_L1).toString());
        return;
    }
    const bool textOnly = expected.value("text_output"_L1).toBool();
    const QString step = state == "canceled"_L1                               ? u"canceled"_s
                         : state == "starting"_L1 || state == "processing"_L1 ? u"ask-again"_s
                         : textOnly                                           ? u"failure"_s
                                                                              : u"take-outputs"_s;
    QCOMPARE(outcome.step, step);
    const QString difference = compareOutputs(outcome.outputs, expected.value("outputs"_L1).toArray());
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    if (textOnly && outcome.error)
        QCOMPARE(outcome.error->code, u"text-output"_s);
}

PENTIMENTO_TEST(RecordedAnswersTest)
#include "tst_recordedanswers.moc"
