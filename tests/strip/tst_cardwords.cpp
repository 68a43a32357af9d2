// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/strip/stripfixture.h"
#include "tests/support/testmain.h"

#include <QLocale>

using namespace pentimento;
using namespace pentimento::test;

using State = StripCard::State;
using Actions = QList<CardAction>;

Q_DECLARE_METATYPE(Actions)

class CardWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachPhaseHasItsWords_data();
    void eachPhaseHasItsWords();
    void sentencesAreWhole_data();
    void sentencesAreWhole();
};

namespace {

StripCard cardOf(const JobRecord &job)
{
    const QList<StripCard> cards = cardsOf(lineageOf({job}), factsAtNoon());
    return cards.isEmpty() ? StripCard() : cards.first();
}

JobRecord with(JobRecord job, const std::function<void(JobRecord &)> &change)
{
    change(job);
    return job;
}

void add(const char *name, const JobRecord &job, State state, const QString &caption, const QString &line,
         const Actions &actions, const QString &sentence)
{
    QTest::newRow(name) << job << state << caption << line << actions << sentence;
}

void addBeforeTheEnd()
{
    using A = CardAction;
    add("held", jobNumber(1, Phase::Held), State::Held, u"Not sent"_s, u"about $0.08"_s, {A::Send, A::Discard},
        u"This edit was not sent and waits for your word. Nothing was charged."_s);
    add("held, cost unknown", with(jobNumber(1, Phase::Held), [](JobRecord &job) { job.cost = {}; }), State::Held,
        u"Not sent"_s, {}, {A::Send, A::Discard},
        u"This edit was not sent and waits for your word. Nothing was charged."_s);
    add("queued", jobNumber(1, Phase::Queued), State::Waiting, u"Waiting for its turn"_s, {}, {A::Cancel},
        u"This edit waits for its turn. Nothing was sent yet."_s);
    add("queued, told to wait",
        with(jobNumber(1, Phase::Queued), [](JobRecord &job) { job.notBefore = noon + 11'200; }), State::Waiting,
        u"Asked to wait"_s, u"sent again in 12 s"_s, {A::Cancel},
        u"kkiai asks for fewer requests at a time: this edit is sent again by itself in 12 s. Nothing was charged."_s);
    add("preparing", jobNumber(1, Phase::Preparing), State::Running, u"Preparing"_s, {}, {A::Cancel},
        u"The picture is prepared for kkiai. Nothing was sent yet."_s);
    add("submitting", jobNumber(1, Phase::Submitting), State::Running, u"Sending · 6 s"_s, {}, {A::Cancel},
        u"The edit is being sent to kkiai."_s);
    add("submitting, answered at the end",
        with(jobNumber(1, Phase::Submitting), [](JobRecord &job) { job.request.service = ServiceId(u"holding"_s); }),
        State::Running, u"Generating · 6 s"_s, u"usually 9 s"_s, {A::Cancel},
        u"The edit went to holding 6 s ago, which answers when it is done."_s);
    add("waiting", jobNumber(1, Phase::Waiting), State::Running, u"Generating · 5 s"_s, u"usually 9 s"_s, {A::Cancel},
        u"Kontext [max] at kkiai has worked on this edit for 5 s."_s);
    add("waiting, with progress",
        with(jobNumber(1, Phase::Waiting), [](JobRecord &job) { job.report.progress = 0.42; }), State::Running,
        u"Generating · 42 %"_s, u"usually 9 s"_s, {A::Cancel},
        u"Kontext [max] at kkiai has worked on this edit for 5 s."_s);
    add("waiting, offline",
        with(jobNumber(1, Phase::Waiting),
             [](JobRecord &job) { job.error = errorOfKind(ErrorKind::Network, Charged::Unknown); }),
        State::Running, u"Generating · 5 s"_s, u"No connection"_s, {A::Cancel},
        u"kkiai cannot be reached. The edit goes on there, and its result is asked for again by itself."_s);
    add("waiting, in a word that nobody knows",
        with(jobNumber(1, Phase::Waiting),
             [](JobRecord &job) {
                 job.report.isUnknownWord = true;
                 job.report.statusWord = u"dreaming"_s;
             }),
        State::Running, u"Generating · 5 s"_s, u"“dreaming”"_s, {A::Cancel},
        u"Kontext [max] at kkiai has worked on this edit for 5 s. The service calls its state “dreaming”."_s);
    add("waiting, to be cancelled",
        with(jobNumber(1, Phase::Waiting), [](JobRecord &job) { job.cancelRequested = true; }), State::Running,
        u"Cancelling · 5 s"_s, {}, {}, u"kkiai is asked to cancel this edit; it may be charged all the same."_s);
    add("unknown",
        with(jobNumber(1, Phase::Unknown),
             [](JobRecord &job) { job.error = errorOfKind(ErrorKind::OutcomeUnknown, Charged::Unknown); }),
        State::Unknown, u"Outcome unknown"_s, u"Perhaps charged"_s, {A::CheckAgain, A::SendAgain, A::Drop, A::Explain},
        u"The answer of kkiai never came, so the edit may have been accepted or not. Whether it was charged is not "
        u"known. "
        "Look at the service's own list before you send it again: that may cost twice."_s);
    add("parked", with(jobNumber(1, Phase::Parked), [](JobRecord &job) { job.acceptedAt = noon - 3'615'000; }),
        State::Parked, u"Still running at kkiai"_s, u"after 1 h"_s, {A::CheckAgain, A::Drop},
        u"kkiai has worked on this edit for 1 h, so it is no longer asked by itself. Check again to see whether it is "
        "done."_s);
    add("fetching", with(jobNumber(1, Phase::Fetching), [](JobRecord &job) { job.outputs = {JobOutput()}; }),
        State::Running, u"Fetching the result"_s, {}, {},
        u"Kontext [max] is done, and its result is on the way to this computer."_s);
}

void addOwed()
{
    using A = CardAction;
    const auto owed = [](const std::function<void(JobRecord &)> &change) {
        JobRecord job = jobNumber(1, Phase::Owed);
        job.outputs = {troubledOutput(OutputState::Owed, errorOfKind(ErrorKind::Storage, Charged::Yes, u"no-space"_s))};
        job.outputs.first().error->subject = u"/pictures"_s;
        job.acceptedAt = noon - 8 * 60'000 + 500;
        change(job);
        return job;
    };
    add("owed", owed([](JobRecord &) {}), State::Owed, u"Paid, not saved yet"_s, u"52 min left"_s,
        {A::FetchNow, A::Drop},
        u"There is no room left for “/pictures”. kkiai keeps it for at least 52 min more. It is paid for: fetch it "
        u"now, it "
        "is not charged again."_s);
    add("owed, at the last moment", owed([](JobRecord &job) { job.acceptedAt = noon - 3'590'000; }), State::Owed,
        u"Paid, not saved yet"_s, u"10 s left"_s, {A::FetchNow, A::Drop},
        u"There is no room left for “/pictures”. kkiai keeps it for at least 10 s more. It is paid for: fetch it now, "
        u"it "
        "is not charged again."_s);
    add("owed, too late", owed([](JobRecord &job) { job.acceptedAt = noon - 3'600'001; }), State::Owed,
        u"Paid, not saved yet"_s, u"perhaps too late"_s, {A::FetchNow, A::Drop},
        u"There is no room left for “/pictures”. kkiai may have dropped it by now. It is paid for: fetch it now, it is "
        "not charged again."_s);
    add("owed, free", owed([](JobRecord &job) {
            job.cost = {{}, {}, AmountSource::Free};
        }),
        State::Owed, u"Not saved yet"_s, u"52 min left"_s, {A::FetchNow, A::Drop},
        u"There is no room left for “/pictures”. kkiai keeps it for at least 52 min more. Fetch it now; nothing is "
        "charged."_s);
}

void addEnds()
{
    using A = CardAction;
    const auto failed = [](Phase phase, ErrorKind kind, Charged charged, const QString &code = {}) {
        JobRecord job = jobNumber(1, phase);
        job.error = errorOfKind(kind, charged, code);
        return job;
    };
    add("refused", failed(Phase::Failed, ErrorKind::Moderated, Charged::No), State::Refused, u"Flagged by moderation"_s,
        u"Nothing was charged"_s, {A::EditPrompt, A::Retry, A::Explain},
        u"The picture or the words were refused by kkiai's safety filter. Nothing was charged. Change the words or the "
        "picture and send the edit again."_s);
    add("failed", failed(Phase::Failed, ErrorKind::ModelFailed, Charged::Unknown), State::Failed, u"The model failed"_s,
        u"Perhaps charged"_s, {A::Retry, A::EditPrompt, A::Explain},
        u"Kontext [max] did not finish the edit. Whether it was charged is not known. Try again, or change the "
        "request."_s);
    add("failed, no credit", failed(Phase::Failed, ErrorKind::PaymentRequired, Charged::No), State::Failed,
        u"No credit left"_s, u"Nothing was charged"_s, {A::Retry, A::EditPrompt, A::Explain},
        u"The account at kkiai has not enough credit. Nothing was charged. Add credit there, then send "
        u"the "
        "edit again. A payment may take some minutes to arrive."_s);
    add("failed without a word", jobNumber(1, Phase::Failed), State::Failed, u"It did not work"_s, u"Perhaps charged"_s,
        {A::Retry, A::EditPrompt, A::Explain},
        u"kkiai answered in a way that is not understood. Whether it was charged is not known. Try again; if it stays "
        "so, check the service's address."_s);
    add("cancelled", failed(Phase::Canceled, ErrorKind::Canceled, Charged::No), State::Cancelled, u"Cancelled"_s,
        u"Nothing was charged"_s, {A::Retry, A::EditPrompt},
        u"The edit was cancelled. Nothing was charged. Send it again when you want it."_s);
    add("succeeded", doneNumber(1), State::Succeeded, u"sepia print"_s, {}, {A::EditThis},
        u"Made by Kontext [max] at kkiai in 8.2 s. It cost $0.08."_s);
    add("succeeded, nothing known",
        with(doneNumber(1),
             [](JobRecord &job) {
                 job.cost = {};
                 job.acceptedAt = 0;
             }),
        State::Succeeded, u"sepia print"_s, {}, {A::EditThis},
        u"Made by Kontext [max] at kkiai. What it cost is not known."_s);
    add("succeeded, cannot be shown",
        with(doneNumber(1), [](JobRecord &job) { job.outputs.first().file.readable = false; }), State::Succeeded,
        u"sepia print"_s, {}, {A::EditThis},
        u"Made by Kontext [max] at kkiai in 8.2 s. It cost $0.08. It is saved as it came, but this version cannot show "
        "it."_s);
    add("picture before the end",
        with(doneNumber(1),
             [](JobRecord &job) {
                 job.phase = Phase::Waiting;
                 job.outputs.first().provisional = true;
             }),
        State::Provisional, u"sepia print"_s, {}, {A::EditThis, A::Cancel},
        u"This picture came before kkiai said that the edit is done; it may still change."_s);
    add("picture of a failed job", with(doneNumber(1), [](JobRecord &job) { job.phase = Phase::Failed; }), State::Kept,
        u"sepia print"_s, {}, {A::EditThis},
        u"Made by Kontext [max] at kkiai in 8.2 s. It cost $0.08. The edit failed afterwards; this picture is kept."_s);
    add("picture of a dropped job", with(doneNumber(1), [](JobRecord &job) { job.phase = Phase::Dropped; }),
        State::Kept, u"sepia print"_s, {}, {A::EditThis},
        u"Made by Kontext [max] at kkiai in 8.2 s. It cost $0.08. The edit was given up; this picture is kept."_s);
    add("foreign", with(jobNumber(1, Phase::Foreign), [](JobRecord &job) { job.foreignPhase = u"dreaming"_s; }),
        State::Foreign, u"State “dreaming”"_s, {}, {},
        u"A newer Pentimento has put this edit into the state “dreaming”. This one shows it and leaves it as it is."_s);
}

} // namespace

void CardWordsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void CardWordsTest::eachPhaseHasItsWords_data()
{
    QTest::addColumn<JobRecord>("job");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("line");
    QTest::addColumn<Actions>("actions");
    QTest::addColumn<QString>("sentence");
    addBeforeTheEnd();
    addOwed();
    addEnds();
}

void CardWordsTest::eachPhaseHasItsWords()
{
    QFETCH(JobRecord, job);
    QFETCH(QString, sentence);
    const StripCard card = cardOf(job);
    QTEST(card.state, "state");
    QTEST(card.caption, "caption");
    QTEST(card.line, "line");
    QTEST(card.actions, "actions");
    QCOMPARE(card.sentence, u"“sepia print”\n"_s + sentence);
    QCOMPARE(card.spoken, u"“sepia print”. "_s + sentence);
    QVERIFY(card.key.job == job.id);
}

void CardWordsTest::sentencesAreWhole_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (int kind = 0; kind <= int(ErrorKind::Unsupported); ++kind)
        QTest::newRow(qPrintable(errorWord(ErrorKind(kind)))) << ErrorKind(kind);
}

void CardWordsTest::sentencesAreWhole()
{
    QFETCH(ErrorKind, kind);
    JobRecord job = jobNumber(1, Phase::Failed);
    job.error = errorOfKind(kind);
    const StripCard card = cardOf(job);
    QVERIFY(!card.caption.isEmpty() && !card.caption.endsWith(u'.'));
    QVERIFY(card.caption.size() <= 32);
    QVERIFY(card.sentence.endsWith(u'.') || card.sentence.endsWith(u": "_s));
    QCOMPARE(card.line, u"Nothing was charged"_s);
}

PENTIMENTO_TEST(CardWordsTest)

#include "tst_cardwords.moc"
