// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/jsonaccess.h"
#include "app/providers/answers.h"
#include "app/providers/protocols.h"
#include "tests/providers/answercase.h"
#include "tests/providers/outcome.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const QString fixtures = QStringLiteral(PENTIMENTO_FIXTURES "/");

const ProviderProtocol &protocolOf(const AnswerCase &tested)
{
    return *protocolFor(tested.family);
}

QJsonValue idOf(const std::optional<RemoteTask> &task)
{
    return task ? QJsonValue(task->id) : QJsonValue();
}

} // namespace

// Every file of the families' folders in tests/fixtures. The keys of `expected`:
//
//     step          ask-now, ask-again, take-outputs, failure, canceled (see NextStep)
//     outcome       of every create: accepted, refused, unknown (looked up, then asked), not-sent
//     id            of the task, null for none; poll_url, result_url, cancel_url: where it will be asked
//     outputs       in order; count: how many; provisional: whether more polls follow
//     status_word, unknown_word, progress, seed, cost    what is reported of the run
//     kind, code, charged, fields, http_status, retry_after_s, detail    of a failure's Error
//     detail_contains, detail_lacks    texts that its words have, or must not have
//     sends         of ask-now: the next request, that costs; asks: one that is free
//     ids, error    of a list: the predictions read, or the kind of its Error
class AnswerCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answerLeadsToItsStep_data();
    void answerLeadsToItsStep();
    void everyCreateSaysItsOutcome();

private:
    void checkKeys(const AnswerCase &tested);
    void checkList(const AnswerCase &tested);
    void checkRun(const Outcome &outcome, const AnswerCase &tested);
    void checkError(const Error &error, const AnswerCase &tested);
    void checkRequest(const HttpRequest &request, const QJsonObject &expected);
    void checkInvariants(const Outcome &outcome, const AnswerCase &tested);

    QList<AnswerCase> m_cases;
};

void AnswerCasesTest::initTestCase()
{
    // The programs on this computer have a table of their own: nothing of theirs is ever paid for (tst_localanswers).
    const QStringList local{u"sdcpp"_s, u"comfy"_s};
    for (const QString &family : knownFamilies()) {
        if (local.contains(family))
            continue;
        const QList<AnswerCase> cases = answerCases(fixtures + family, family);
        QVERIFY2(cases.size() > 10, qPrintable(family));
        m_cases += cases;
    }
    QVERIFY(m_cases.size() > 380);
}

void AnswerCasesTest::answerLeadsToItsStep_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_cases.size(); ++i)
        QTest::addRow("%s/%s", qPrintable(m_cases.at(i).family), qPrintable(m_cases.at(i).name)) << i;
}

void AnswerCasesTest::answerLeadsToItsStep()
{
    QFETCH(int, index);
    const AnswerCase &tested = m_cases.at(index);
    checkKeys(tested);
    if (!tested.sends.isEmpty())
        checkRequest(protocolOf(tested).begin(tested.conversation).request, tested.sends);
    if (tested.isList) {
        checkList(tested);
        return;
    }
    const Outcome outcome = outcomeOf(protocolOf(tested).read(tested.answer, tested.conversation, tested.asked));
    QCOMPARE(outcome.step, tested.expected.value("step"_L1).toString());
    if (tested.asked == Asked::Create)
        QCOMPARE(outcome.outcome, tested.expected.value("outcome"_L1).toString());
    checkRun(outcome, tested);
    if (outcome.error)
        checkError(*outcome.error, tested);
    checkInvariants(outcome, tested);
}

void AnswerCasesTest::everyCreateSaysItsOutcome()
{
    QMap<QString, int> counts;
    for (const AnswerCase &tested : std::as_const(m_cases)) {
        if (tested.asked == Asked::Create && !tested.isList)
            ++counts[tested.expected.value("outcome"_L1).toString()];
    }
    const QStringList words{u"accepted"_s, u"not-sent"_s, u"refused"_s, u"unknown"_s};
    QCOMPARE(counts.keys(), words);
}

// A key that nobody reads would be a test that cannot fail.
void AnswerCasesTest::checkKeys(const AnswerCase &tested)
{
    static const QStringList known{u"step"_s,         u"outcome"_s,       u"id"_s,          u"poll_url"_s,
                                   u"outputs"_s,      u"count"_s,         u"provisional"_s, u"status_word"_s,
                                   u"unknown_word"_s, u"progress"_s,      u"seed"_s,        u"cost"_s,
                                   u"kind"_s,         u"code"_s,          u"charged"_s,     u"fields"_s,
                                   u"http_status"_s,  u"retry_after_s"_s, u"detail"_s,      u"detail_contains"_s,
                                   u"detail_lacks"_s, u"sends"_s,         u"ids"_s,         u"error"_s,
                                   u"asks"_s,         u"result_url"_s,    u"cancel_url"_s};
    const QStringList keys = tested.expected.keys();
    for (const QString &key : keys)
        QVERIFY2(known.contains(key), qPrintable(key));
}

void AnswerCasesTest::checkList(const AnswerCase &tested)
{
    const Result<QList<Prediction>> read = protocolOf(tested).readList(tested.answer);
    if (tested.expected.contains("error"_L1)) {
        QVERIFY(!read);
        QCOMPARE(errorWord(read.error().kind), tested.expected.value("error"_L1).toString());
        return;
    }
    QVERIFY(read.hasValue());
    QJsonArray ids;
    for (const Prediction &prediction : *read)
        ids.append(prediction.id);
    QCOMPARE(ids, tested.expected.value("ids"_L1).toArray());
}

void AnswerCasesTest::checkRun(const Outcome &outcome, const AnswerCase &tested)
{
    const QJsonObject &expected = tested.expected;
    if (expected.contains("id"_L1))
        QCOMPARE(idOf(outcome.task), expected.value("id"_L1));
    if (expected.contains("outputs"_L1)) {
        const QString difference = compareOutputs(outcome.outputs, expected.value("outputs"_L1).toArray());
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    if (expected.contains("count"_L1))
        QCOMPARE(outcome.outputs.size(), expected.value("count"_L1).toInt());
    if (expected.contains("provisional"_L1))
        QCOMPARE(outcome.provisional, expected.value("provisional"_L1).toBool());
    if (expected.contains("status_word"_L1))
        QCOMPARE(outcome.report.statusWord, expected.value("status_word"_L1).toString());
    if (expected.contains("unknown_word"_L1))
        QCOMPARE(outcome.report.isUnknownWord, expected.value("unknown_word"_L1).toBool());
    if (expected.contains("progress"_L1))
        QCOMPARE(outcome.report.progress, expected.value("progress"_L1).toDouble());
    if (expected.contains("seed"_L1))
        QCOMPARE(outcome.report.seed, expected.value("seed"_L1).toString());
    if (expected.contains("cost"_L1))
        QCOMPARE(amountToJson(outcome.report.cost), expected.value("cost"_L1).toObject());
    if (expected.contains("sends"_L1)) {
        QVERIFY(outcome.sends.has_value());
        checkRequest(*outcome.sends, expected.value("sends"_L1).toObject());
    }
    if (expected.contains("asks"_L1)) {
        QVERIFY(outcome.sends.has_value());
        QCOMPARE(outcome.sends->url.toString(QUrl::FullyEncoded), expected.value("asks"_L1).toString());
        QCOMPARE(outcome.sends->method, "GET");
        QCOMPARE(outcome.sends->repeatable, Repeatable::Yes);
        QCOMPARE(outcome.sends->lane, Lane::Control);
    }
    if (expected.contains("result_url"_L1))
        QCOMPARE(outcome.task->result.toString(QUrl::FullyEncoded), expected.value("result_url"_L1).toString());
}

void AnswerCasesTest::checkError(const Error &error, const AnswerCase &tested)
{
    const QJsonObject &expected = tested.expected;
    if (expected.contains("kind"_L1))
        QCOMPARE(errorWord(error.kind), expected.value("kind"_L1).toString());
    if (expected.contains("charged"_L1))
        QCOMPARE(chargedWord(error.charged), expected.value("charged"_L1).toString());
    if (expected.contains("code"_L1))
        QCOMPARE(error.code, expected.value("code"_L1).toString());
    if (expected.contains("fields"_L1))
        QCOMPARE(QJsonArray::fromStringList(error.fields), expected.value("fields"_L1).toArray());
    if (expected.contains("http_status"_L1))
        QCOMPARE(error.httpStatus, expected.value("http_status"_L1).toInt());
    if (expected.contains("detail"_L1))
        QCOMPARE(error.detail, expected.value("detail"_L1).toString());
    const QJsonArray contained = expected.value("detail_contains"_L1).toArray();
    for (const QJsonValue &text : contained)
        QVERIFY2(error.detail.contains(text.toString()), qPrintable(error.detail));
    const QJsonArray missing = expected.value("detail_lacks"_L1).toArray();
    for (const QJsonValue &text : missing)
        QVERIFY2(!error.detail.contains(text.toString()), qPrintable(error.detail));
    if (expected.contains("retry_after_s"_L1) && tested.answer) {
        const double seconds = std::chrono::duration<double>(retryAfterOf(*tested.answer, tested.now)).count();
        QCOMPARE(seconds, expected.value("retry_after_s"_L1).toDouble());
    }
}

void AnswerCasesTest::checkRequest(const HttpRequest &request, const QJsonObject &expected)
{
    QCOMPARE(QString::fromLatin1(request.method), expected.value("method"_L1).toString());
    QCOMPARE(request.url.toString(QUrl::FullyEncoded), expected.value("url"_L1).toString());
    QCOMPARE(parseJson(request.body), expected.value("body"_L1));
    QCOMPARE(headerValue(request.headers, "content-type"), "application/json");
    QVERIFY(headerValue(request.headers, "authorization").isEmpty());
    QCOMPARE(request.repeatable, Repeatable::No);
    QCOMPARE(request.lane, Lane::Creates);
}

// What holds whatever a service answers.
void AnswerCasesTest::checkInvariants(const Outcome &outcome, const AnswerCase &tested)
{
    if (outcome.error) {
        QVERIFY(outcome.error->detail.size() <= 2001);
        const auto harmful = [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; };
        QVERIFY(std::none_of(outcome.error->detail.begin(), outcome.error->detail.end(), harmful));
        QVERIFY(outcome.error->retryAfter <= std::chrono::minutes(10));
    }
    QVERIFY(outcome.outputs.size() <= 2000);
    QVERIFY(outcome.report.logs.size() <= 8001);
    if (!outcome.task)
        return;
    // No answer leads anywhere but to the service's own origins, and Replicate's nowhere but below the base.
    QVERIFY(isUsableId(outcome.task->id));
    Conversation next = tested.conversation;
    next.task = outcome.task;
    const QString base = next.endpoint.base.toString();
    const QUrl pollUrl = protocolOf(tested).poll(next).url;
    const QString poll = pollUrl.toString(QUrl::FullyEncoded);
    const auto cancel = protocolOf(tested).cancel(next);
    if (tested.family == "replicate"_L1) {
        QCOMPARE(poll, base + u"/predictions/" + outcome.task->id);
        QCOMPARE(cancel->url.toString(QUrl::FullyEncoded), poll + u"/cancel");
    } else {
        QVERIFY2(isOfOrigins(pollUrl, next.endpoint.origins), qPrintable(poll));
        QVERIFY(!cancel || isOfOrigins(cancel->url, next.endpoint.origins));
    }
    if (tested.expected.contains("cancel_url"_L1)) {
        const QJsonValue given = cancel ? QJsonValue(cancel->url.toString(QUrl::FullyEncoded)) : QJsonValue();
        QCOMPARE(given, tested.expected.value("cancel_url"_L1));
    }
    if (tested.expected.contains("poll_url"_L1))
        QCOMPARE(poll, tested.expected.value("poll_url"_L1).toString());
}

PENTIMENTO_TEST(AnswerCasesTest)
#include "tst_answercases.moc"
