// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/jobreducer.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noon = 1'700'000'000'000;

JobRecord jobIn(Phase phase)
{
    JobRecord record;
    record.id = JobId(u"job-1"_s);
    record.phase = phase;
    if (phase == Phase::Waiting || phase == Phase::Parked || phase == Phase::Fetching || phase == Phase::Owed)
        record.task = RemoteTask{u"task-1"_s};
    return record;
}

JobRecord after(JobRecord record, const QList<JobEvent> &events)
{
    for (const JobEvent &happened : events) {
        const auto next = reduce(record, happened, noon);
        if (!next)
            qFatal("event %d does not fit %s", int(happened.index()), qPrintable(phaseWord(record.phase)));
        record = *next;
    }
    return record;
}

Error error(ErrorKind kind)
{
    Error made;
    made.kind = kind;
    return made;
}

StoredResult file(const QString &name)
{
    return {ImageId(name), u"/pictures/"_s + name, 100, ImageFormat::Png, QSize(8, 8), true};
}

const QList<JobEvent> untilAccepted{event::Started{}, event::Submitted{}, event::Accepted{RemoteTask{u"task-1"_s}, {}}};

} // namespace

class JobReducerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrdinaryEditSucceeds();
    void theCreateIsCounted();
    void endsAreFinal_data();
    void endsAreFinal();
    void aForeignPhaseIsNeverChanged();
    void provisionalOutputsAreConfirmedWithoutASecondCopy();
    void provisionalOutputsAreKeptWhenTheRunFails();
    void withoutAFinalStatusProvisionalOutputsBecomeTheResult();
    void someOutputsMissingIsPartly();
    void noOutputOnTheDiskIsOwedAndCanBeFetchedAgain();
    void lostOutputsFail();
    void cancelBeforeSendingCostsNothing_data();
    void cancelBeforeSendingCostsNothing();
    void cancelWhileSendingIsRemembered();
    void lateSuccessAfterACancelIsKept();
    void postponedCreateWaitsForItsTurn();
    void anUnansweredCreateCanBeFound();
    void restartHoldsWhatWasNotSent_data();
    void restartHoldsWhatWasNotSent();
    void aRecordOfBeforeTasksHadAddressesIsRead();
    void recordSurvivesJson();
    void secretsAreNotWritten();
    void inlineOutputsAreNotWritten();
};

void JobReducerTest::anOrdinaryEditSucceeds()
{
    const JobRecord waiting = after(jobIn(Phase::Queued), untilAccepted);
    QCOMPARE(waiting.phase, Phase::Waiting);
    QCOMPARE(waiting.task->id, u"task-1"_s);
    PredictionReport report;
    report.seed = u"42"_s;
    const JobRecord fetching =
        after(waiting, {event::OutputsSeen{{u"https://x.test/a.png"_s}, true, waiting.task, report}});
    QCOMPARE(fetching.phase, Phase::Fetching);
    const JobRecord done = after(fetching, {event::OutputStored{0, file(u"a.png"_s), VersionId(u"v1"_s)}});
    QCOMPARE(done.phase, Phase::Succeeded);
    QCOMPARE(done.report.seed, u"42"_s);
    QCOMPARE(done.outputs.first().version, VersionId(u"v1"_s));
    QCOMPARE(done.finishedAt, noon);
}

void JobReducerTest::theCreateIsCounted()
{
    const JobRecord sent = after(jobIn(Phase::Queued), {event::Started{}, event::Submitted{}});
    QCOMPARE(sent.creates, 1);
    QCOMPARE(sent.submittedAt, noon);
    QVERIFY2(!reduce(sent, event::Submitted{}, noon), "a create was submitted twice");
}

void JobReducerTest::endsAreFinal_data()
{
    QTest::addColumn<Phase>("phase");
    for (const Phase phase : {Phase::Succeeded, Phase::Failed, Phase::Canceled, Phase::Dropped})
        QTest::newRow(qPrintable(phaseWord(phase))) << phase;
}

void JobReducerTest::endsAreFinal()
{
    QFETCH(Phase, phase);
    const JobRecord record = jobIn(phase);
    const QList<JobEvent> late{event::Started{},
                               event::Submitted{},
                               event::Accepted{RemoteTask{u"other"_s}, {}},
                               event::Progressed{},
                               event::OutputsSeen{{u"https://x.test/b.png"_s}, true, {}, {}},
                               event::FailedThere{error(ErrorKind::ModelFailed), {}, {}},
                               event::CanceledThere{},
                               event::Refused{error(ErrorKind::Network)},
                               event::Released{},
                               event::ParkedNow{}};
    for (const JobEvent &happened : late)
        QVERIFY(!reduce(record, happened, noon));
}

void JobReducerTest::aForeignPhaseIsNeverChanged()
{
    JobRecord record = jobIn(Phase::Foreign);
    record.foreignPhase = u"upscaling"_s;
    QVERIFY(!reduce(record, event::CancelRequested{}, noon));
    QVERIFY(!reduce(record, event::Dropped{}, noon));
    QCOMPARE(recovered(record), record);
    QCOMPARE(jobFromJson(jobToJson(record)), record);
}

void JobReducerTest::provisionalOutputsAreConfirmedWithoutASecondCopy()
{
    const QStringList sources{u"https://x.test/a.png"_s};
    const JobRecord shown = after(jobIn(Phase::Queued),
                                  untilAccepted
                                      + QList<JobEvent>{event::OutputsSeen{sources, false, {}, {}},
                                                        event::OutputStored{0, file(u"a.png"_s), VersionId(u"v1"_s)}});
    QCOMPARE(shown.phase, Phase::Waiting);
    QVERIFY(shown.outputs.first().provisional);
    const JobRecord done = after(shown, {event::OutputsSeen{sources, true, {}, {}}});
    QCOMPARE(done.phase, Phase::Succeeded);
    QCOMPARE(done.outputs.size(), 1);
    QVERIFY(!done.outputs.first().provisional);
}

void JobReducerTest::provisionalOutputsAreKeptWhenTheRunFails()
{
    const JobRecord failed = after(jobIn(Phase::Queued),
                                   untilAccepted
                                       + QList<JobEvent>{event::OutputsSeen{{u"https://x.test/a.png"_s}, false, {}, {}},
                                                         event::FailedThere{error(ErrorKind::ModelFailed), {}, {}}});
    QCOMPARE(failed.phase, Phase::Failed);
    // Its download was still under way.
    const JobRecord kept = after(failed, {event::OutputStored{0, file(u"a.png"_s), VersionId(u"v1"_s)}});
    QCOMPARE(kept.phase, Phase::Failed);
    QCOMPARE(kept.outputs.first().state, OutputState::Stored);
    QVERIFY(kept.outputs.first().provisional);
}

void JobReducerTest::withoutAFinalStatusProvisionalOutputsBecomeTheResult()
{
    const JobRecord done =
        after(jobIn(Phase::Queued),
              untilAccepted
                  + QList<JobEvent>{event::OutputsSeen{{u"https://x.test/a.png"_s}, false, {}, {}},
                                    event::OutputStored{0, file(u"a.png"_s), VersionId(u"v1"_s)}, event::Confirmed{}});
    QCOMPARE(done.phase, Phase::Succeeded);
    QVERIFY(!reduce(jobIn(Phase::Waiting), event::Confirmed{}, noon));
}

void JobReducerTest::someOutputsMissingIsPartly()
{
    const QStringList sources{u"https://x.test/a.png"_s, u"https://x.test/b.png"_s};
    const JobRecord partly =
        after(jobIn(Phase::Queued), untilAccepted
                                        + QList<JobEvent>{event::OutputsSeen{sources, true, {}, {}},
                                                          event::OutputStored{0, file(u"a.png"_s), VersionId(u"v1"_s)},
                                                          event::OutputOwed{1, error(ErrorKind::Network)}});
    QCOMPARE(partly.phase, Phase::Partly);
    const JobRecord again = after(partly, {event::FetchedAgain{}});
    QCOMPARE(again.phase, Phase::Fetching);
    QCOMPARE(again.outputs.at(0).state, OutputState::Stored);
    QCOMPARE(after(again, {event::OutputStored{1, file(u"b.png"_s), VersionId(u"v2"_s)}}).phase, Phase::Succeeded);
}

void JobReducerTest::noOutputOnTheDiskIsOwedAndCanBeFetchedAgain()
{
    const JobRecord owed =
        after(jobIn(Phase::Queued), untilAccepted
                                        + QList<JobEvent>{event::OutputsSeen{{u"https://x.test/a.png"_s}, true, {}, {}},
                                                          event::OutputOwed{0, error(ErrorKind::Storage)}});
    QCOMPARE(owed.phase, Phase::Owed);
    QCOMPARE(recovered(owed).phase, Phase::Fetching);
    QCOMPARE(recovered(owed).outputs.first().state, OutputState::Pending);
}

void JobReducerTest::lostOutputsFail()
{
    const JobRecord lost =
        after(jobIn(Phase::Queued), untilAccepted
                                        + QList<JobEvent>{event::OutputsSeen{{u"https://x.test/a.png"_s}, true, {}, {}},
                                                          event::OutputLost{0, error(ErrorKind::Gone)}});
    QCOMPARE(lost.phase, Phase::Failed);
    QCOMPARE(lost.error->kind, ErrorKind::Gone);
}

void JobReducerTest::cancelBeforeSendingCostsNothing_data()
{
    QTest::addColumn<Phase>("phase");
    for (const Phase phase : {Phase::Held, Phase::Queued, Phase::Preparing})
        QTest::newRow(qPrintable(phaseWord(phase))) << phase;
}

void JobReducerTest::cancelBeforeSendingCostsNothing()
{
    QFETCH(Phase, phase);
    const JobRecord canceled = after(jobIn(phase), {event::CancelRequested{}});
    QCOMPARE(canceled.phase, Phase::Canceled);
    QCOMPARE(canceled.error->charged, Charged::No);
}

void JobReducerTest::cancelWhileSendingIsRemembered()
{
    const JobRecord record =
        after(jobIn(Phase::Queued), {event::Started{}, event::Submitted{}, event::CancelRequested{},
                                     event::Accepted{RemoteTask{u"task-1"_s}, {}}});
    QCOMPARE(record.phase, Phase::Waiting);
    QVERIFY(record.cancelRequested);
    QCOMPARE(after(record, {event::StoppedWatching{}}).error->charged, Charged::Unknown);
}

void JobReducerTest::lateSuccessAfterACancelIsKept()
{
    const JobRecord done = after(jobIn(Phase::Queued),
                                 untilAccepted
                                     + QList<JobEvent>{event::CancelRequested{},
                                                       event::OutputsSeen{{u"https://x.test/a.png"_s}, true, {}, {}},
                                                       event::OutputStored{0, file(u"a.png"_s), VersionId(u"v1"_s)}});
    QCOMPARE(done.phase, Phase::Succeeded);
}

void JobReducerTest::postponedCreateWaitsForItsTurn()
{
    const JobRecord postponed =
        after(jobIn(Phase::Queued),
              {event::Started{}, event::Submitted{}, event::Postponed{error(ErrorKind::RateLimited), noon + 7000}});
    QCOMPARE(postponed.phase, Phase::Queued);
    QCOMPARE(postponed.notBefore, noon + 7000);
    QCOMPARE(after(postponed, {event::Started{}, event::Submitted{}}).creates, 2);
}

void JobReducerTest::anUnansweredCreateCanBeFound()
{
    const JobRecord unknown = after(jobIn(Phase::Queued), {event::Started{}, event::Submitted{},
                                                           event::OutcomeLost{error(ErrorKind::OutcomeUnknown)}});
    QCOMPARE(unknown.phase, Phase::Unknown);
    QVERIFY2(!reduce(unknown, event::Submitted{}, noon), "an unanswered create was sent again");
    QVERIFY(!reduce(unknown, event::Started{}, noon));
    const JobRecord found = after(unknown, {event::Accepted{RemoteTask{u"task-9"_s}, {}}});
    QCOMPARE(found.phase, Phase::Waiting);
    QVERIFY(!found.error);
}

void JobReducerTest::restartHoldsWhatWasNotSent_data()
{
    QTest::addColumn<Phase>("before");
    QTest::addColumn<Phase>("after");
    QTest::newRow("queued") << Phase::Queued << Phase::Held;
    QTest::newRow("preparing") << Phase::Preparing << Phase::Held;
    QTest::newRow("submitting") << Phase::Submitting << Phase::Unknown;
    QTest::newRow("unknown") << Phase::Unknown << Phase::Unknown;
    QTest::newRow("waiting") << Phase::Waiting << Phase::Waiting;
    QTest::newRow("parked") << Phase::Parked << Phase::Parked;
    QTest::newRow("fetching") << Phase::Fetching << Phase::Fetching;
    QTest::newRow("held") << Phase::Held << Phase::Held;
    QTest::newRow("succeeded") << Phase::Succeeded << Phase::Succeeded;
}

void JobReducerTest::restartHoldsWhatWasNotSent()
{
    QFETCH(Phase, before);
    QTEST(recovered(jobIn(before)).phase, "after");
}

void JobReducerTest::aRecordOfBeforeTasksHadAddressesIsRead()
{
    const QJsonObject old = jobToJson(jobIn(Phase::Waiting));
    QVERIFY(!old.contains(u"addresses"_s)); // and what needs none is written as ever
    JobRecord record = jobFromJson(old);
    QCOMPARE(record.task->id, u"task-1"_s);
    record.task->poll = QUrl(u"https://api.eu.bfl.ai/v1/get_result?id=task-1&region=a%20b"_s);
    record.task->result = QUrl(u"https://queue.fal.run/fal-ai/flux-pro/requests/task-1"_s);
    record.task->cancel = QUrl(u"https://queue.fal.run/fal-ai/flux-pro/requests/task-1/cancel"_s);
    const QByteArray bytes = QJsonDocument(jobToJson(record)).toJson();
    QCOMPARE(jobFromJson(QJsonDocument::fromJson(bytes).object()), record);
}

void JobReducerTest::recordSurvivesJson()
{
    JobRecord record = after(
        jobIn(Phase::Queued),
        untilAccepted
            + QList<JobEvent>{event::OutputsSeen{{u"https://x.test/a.png"_s, u"https://x.test/b.png"_s}, true, {}, {}},
                              event::OutputStored{0, file(u"a.png"_s), VersionId(u"v1"_s)},
                              event::OutputOwed{1, error(ErrorKind::Network)}});
    record.outputs[0].file.format = ImageFormat::Unknown; // told by the file itself, not kept
    record.request.model = ModelId(u"owner/name"_s);
    record.request.values.set(u"seed"_s, QJsonValue(qint64(9'007'199'254'740'993)));
    record.request.images = {{u"input_image"_s, ImageId(u"ab"_s), u"cup.png"_s, QSize(6, 4), VersionId(u"v0"_s)}};
    record.cost = {u"0.08"_s, u"USD"_s, AmountSource::Estimated};
    record.report.progress = 0.5;
    QCOMPARE(jobFromJson(jobToJson(record)), record);
    const QByteArray bytes = QJsonDocument(jobToJson(record)).toJson();
    QCOMPARE(jobFromJson(QJsonDocument::fromJson(bytes).object()), record);
}

void JobReducerTest::secretsAreNotWritten()
{
    JobRecord record = jobIn(Phase::Queued);
    record.request.values.set(u"token"_s, u"CANARY-123"_s);
    record.request.secrets = {u"token"_s};
    QVERIFY(!QJsonDocument(jobToJson(record)).toJson().contains("CANARY"));
}

void JobReducerTest::inlineOutputsAreNotWritten()
{
    const QString picture = u"data:image/png;base64,"_s + QString(1000, u'A');
    const JobRecord record =
        after(jobIn(Phase::Queued), untilAccepted + QList<JobEvent>{event::OutputsSeen{{picture}, true, {}, {}}});
    QCOMPARE(record.outputs.first().source, u"data:"_s);
}

PENTIMENTO_TEST(JobReducerTest)
#include "tst_jobreducer.moc"
