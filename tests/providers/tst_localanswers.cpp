// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/jsonaccess.h"
#include "app/providers/protocols.h"
#include "tests/providers/answercase.h"
#include "tests/providers/localendpoints.h"
#include "tests/providers/outcome.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QJsonArray>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const QString fixtures = QStringLiteral(PENTIMENTO_FIXTURES "/");

QStringList casesOf(const QString &family)
{
    QStringList names;
    QDirIterator files(fixtures + family, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(QDir(fixtures).relativeFilePath(files.next()));
    names.sort();
    return names;
}

} // namespace

// Every file of tests/fixtures/sdcpp and comfy, as answercase.h describes them; besides: `asked` is the path that was
// asked, sends_url, sends_method, sends_body and sends_image (in the queued workflow) are of the request that follows.
class LocalAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerLeadsToItsStep_data();
    void answerLeadsToItsStep();

private:
    void checkRequest(const HttpRequest &request, const QJsonObject &expected);
    void checkError(const Error &error, const QJsonObject &expected);
};

void LocalAnswersTest::answerLeadsToItsStep_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("name");
    for (const QString &family : {u"sdcpp"_s, u"comfy"_s}) {
        const QStringList names = casesOf(family);
        QVERIFY(names.size() >= 24);
        for (const QString &name : names)
            QTest::addRow("%s", qPrintable(name)) << family << name;
    }
}

void LocalAnswersTest::answerLeadsToItsStep()
{
    QFETCH(QString, family);
    QFETCH(QString, name);
    const QJsonObject file = readJsonFile(fixtures + name).object();
    AnswerCase tested = answerCase(name, file);
    tested.conversation.endpoint = localEndpoint(family);
    tested.conversation.workflow = smallWorkflow();
    if (tested.answer)
        tested.answer->url = QUrl(tested.conversation.endpoint.base.toString() + file.value("asked"_L1).toString());
    const ProviderProtocol *protocol = protocolFor(family);
    const Outcome outcome = outcomeOf(protocol->read(tested.answer, tested.conversation, tested.asked));
    const QJsonObject &expected = tested.expected;
    QCOMPARE(outcome.step, expected.value("step"_L1).toString());
    if (expected.contains("id"_L1))
        QCOMPARE(outcome.task ? QJsonValue(outcome.task->id) : QJsonValue(), expected.value("id"_L1));
    if (expected.contains("outputs"_L1))
        QCOMPARE(QJsonArray::fromStringList(outcome.outputs), expected.value("outputs"_L1).toArray());
    if (expected.contains("status_word"_L1))
        QCOMPARE(outcome.report.statusWord, expected.value("status_word"_L1).toString());
    if (expected.contains("seed"_L1))
        QCOMPARE(outcome.report.seed, expected.value("seed"_L1).toString());
    if (expected.contains("kind"_L1)) {
        QVERIFY(outcome.error.has_value());
        checkError(*outcome.error, expected);
    }
    // Nothing that happens on this computer is charged, or unknown.
    if (outcome.error)
        QCOMPARE(outcome.error->charged, Charged::No);
    if (outcome.sends)
        checkRequest(*outcome.sends, expected);
    if (expected.contains("poll_url"_L1)) {
        tested.conversation.task = outcome.task;
        QCOMPARE(protocol->poll(tested.conversation).url.toString(), expected.value("poll_url"_L1).toString());
    }
}

void LocalAnswersTest::checkError(const Error &error, const QJsonObject &expected)
{
    QCOMPARE(errorWord(error.kind), expected.value("kind"_L1).toString());
    if (expected.contains("code"_L1))
        QCOMPARE(error.code, expected.value("code"_L1).toString());
    if (expected.contains("detail"_L1))
        QCOMPARE(error.detail, expected.value("detail"_L1).toString());
    const QJsonArray contained = expected.value("detail_contains"_L1).toArray();
    for (const QJsonValue &text : contained)
        QVERIFY2(error.detail.contains(text.toString()), qPrintable(error.detail));
}

void LocalAnswersTest::checkRequest(const HttpRequest &request, const QJsonObject &expected)
{
    QCOMPARE(request.url.toString(QUrl::FullyEncoded), expected.value("sends_url"_L1).toString());
    if (expected.contains("sends_method"_L1))
        QCOMPARE(QString::fromLatin1(request.method), expected.value("sends_method"_L1).toString());
    if (expected.contains("sends_body"_L1))
        QCOMPARE(parseJson(request.body), expected.value("sends_body"_L1));
    if (!expected.contains("sends_image"_L1))
        return;
    QCOMPARE(request.repeatable, Repeatable::No);
    const QJsonValue body = parseJson(request.body).value_or(QJsonValue());
    QCOMPARE(valueAt(body, u"prompt.1.inputs.image").toString(), expected.value("sends_image"_L1).toString());
}

PENTIMENTO_TEST(LocalAnswersTest)
#include "tst_localanswers.moc"
