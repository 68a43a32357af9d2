// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/library/libraryfixture.h"
#include "tests/support/testmain.h"

#include <QDir>

using namespace pentimento;
using namespace pentimento::test;

class SqlJobStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordComesBackWithEverythingSet();
    void recordComesBackInEveryPhase_data();
    void recordComesBackInEveryPhase();
    void saveReplacesTheEarlierState();
    void savesHappenInTheOrderOfTheCalls();
    void listIsSavedWholeOrNotAtAll();
    void emptyListIsSaved();
    void unfinishedAreThoseBeforeTheirEndOldestFirst();
    void brokenRowIsReportedAndKeepsNoOtherFromLoading_data();
    void brokenRowIsReportedAndKeepsNoOtherFromLoading();
    void durationsAreOfThisModelAtThisServiceNewestFirst();
    void durationsAreAtMostFifty();
    void knownTasksAreOfThisServiceNewestFirst();
    void knownTasksAreAtMostAThousand();
    void foreignPhaseIsShownAndNeverRewritten();
    void foreignRecordIsRefused();
    void secretsAreInNoFile();
};

namespace {

JobRecord fullJob()
{
    JobRecord record = plainJob(Phase::Partly);
    record.variant = 3;
    record.request.values.set(u"seed"_s, qint64(9'007'199'254'740'993));
    record.request.values.set(u"nothing"_s, QJsonValue::Null);
    record.request.values.set(u"prompt"_s, u"\"quotes\", 'ticks'; 蓝色时刻 🌆 \n; DROP TABLE job; --"_s);
    record.request.images = {inputImage(u"input_image"_s, VersionId(makeUuidV7())), inputImage(u"mask"_s, VersionId())};
    record.task = RemoteTask{u"abc-123_XYZ"_s};
    JobOutput owed;
    owed.source = u"https://files.example/2.png?a=b"_s;
    owed.state = OutputState::Owed;
    owed.error = Error{ErrorKind::Timeout, u"silent"_s, u"files.example"_s, u"E1"_s, {}, 504, std::chrono::seconds(3)};
    record.outputs = {storedOutput(), owed};
    record.outputs[0].provisional = true;
    record.outputs[0].file.readable = false;
    record.outputsAreFinal = true;
    record.report.statusWord = u"processing"_s;
    record.report.isUnknownWord = true;
    record.report.progress = 0.25;
    record.report.seed = u"42"_s;
    record.report.logs = u"step 1 of 4"_s;
    record.report.cost = {u"0.08"_s, u"USD"_s, AmountSource::Reported};
    record.report.seconds = 7.5;
    record.error = owed.error;
    record.cost = record.report.cost;
    record.cancelRequested = true;
    record.creates = 2;
    record.submittedAt = record.createdAt + 10;
    record.acceptedAt = record.createdAt + 20;
    record.finishedAt = record.createdAt + 30;
    record.notBefore = record.createdAt + 40;
    return record;
}

JobRecord finishedJob(qint64 acceptedAt, qint64 took)
{
    JobRecord record = plainJob(Phase::Succeeded, acceptedAt - 100);
    record.acceptedAt = acceptedAt;
    record.finishedAt = acceptedAt + took;
    return record;
}

JobRecord jobWithTask(const QString &task, qint64 createdAt)
{
    JobRecord record = plainJob(Phase::Waiting, createdAt);
    record.task = RemoteTask{task};
    return record;
}

} // namespace

void SqlJobStoreTest::recordComesBackWithEverythingSet()
{
    const Folder folder;
    const JobRecord record = fullJob();
    {
        OpenLibrary library(folder.path);
        QCOMPARE(library.opening.state, LibraryState::Ready);
        QVERIFY(answerOf(library.store.save(record)));
    }
    OpenLibrary library(folder.path);
    QCOMPARE(library.opening.state, LibraryState::Ready);
    QVERIFY(library.job(record.id) == record);
}

void SqlJobStoreTest::recordComesBackInEveryPhase_data()
{
    QTest::addColumn<int>("phase");
    for (int i = 0; i < int(Phase::Foreign); ++i)
        QTest::newRow(qPrintable(phaseWord(Phase(i)))) << i;
}

void SqlJobStoreTest::recordComesBackInEveryPhase()
{
    QFETCH(int, phase);
    const Folder folder;
    OpenLibrary library(folder.path);
    const JobRecord record = plainJob(Phase(phase));
    QVERIFY(answerOf(library.store.save(record)));
    QVERIFY(library.job(record.id) == record);
    QCOMPARE(answerOf(library.store.unfinished())->size(), isEnd(Phase(phase)) ? 0 : 1);
}

void SqlJobStoreTest::saveReplacesTheEarlierState()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    JobRecord record = plainJob();
    QVERIFY(answerOf(library.store.save(record)));
    record.phase = Phase::Waiting;
    record.task = RemoteTask{u"later"_s};
    QVERIFY(answerOf(library.store.save(record)));
    QVERIFY(library.job(record.id) == record);
    QCOMPARE(*answerOf(library.store.knownTasks(record.request.service)), QStringList{u"later"_s});
    QCOMPARE(answerOf(library.store.unfinished())->size(), 1);
}

void SqlJobStoreTest::savesHappenInTheOrderOfTheCalls()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    JobRecord record = plainJob();
    QList<int> finished;
    QList<QFuture<void>> all;
    for (int i = 0; i < 200; ++i) {
        record.creates = i;
        all.append(library.store.save(record).then(this, [&finished, i](const Result<Done> &result) {
            if (result)
                finished.append(i);
        }));
    }
    QTRY_VERIFY(std::all_of(all.begin(), all.end(), [](const QFuture<void> &future) { return future.isFinished(); }));
    QCOMPARE(finished.size(), 200);
    QVERIFY(std::is_sorted(finished.begin(), finished.end()));
    QCOMPARE(library.job(record.id)->creates, 199);
}

void SqlJobStoreTest::listIsSavedWholeOrNotAtAll()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    const QList<JobRecord> good{plainJob(), plainJob(), plainJob()};
    QVERIFY(answerOf(library.store.save(good)));
    QCOMPARE(answerOf(library.store.unfinished())->size(), 3);

    JobRecord changed = good.first();
    changed.phase = Phase::Waiting;
    changed.outputs = {storedOutput()};
    JobRecord foreign = plainJob(Phase::Foreign);
    const Result<Done> refused = answerOf(library.store.save({changed, plainJob(), foreign, plainJob()}));
    QVERIFY(!refused);
    QCOMPARE(answerOf(library.store.unfinished())->size(), 3);
    QVERIFY(library.job(good.first().id) == good.first());
    QVERIFY(!library.version(changed.outputs.first().version));
}

void SqlJobStoreTest::emptyListIsSaved()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    QVERIFY(answerOf(library.store.save(QList<JobRecord>{})));
}

void SqlJobStoreTest::unfinishedAreThoseBeforeTheirEndOldestFirst()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    const JobRecord newest = plainJob(Phase::Held, 3'000);
    const JobRecord oldest = plainJob(Phase::Owed, 1'000);
    const JobRecord middle = plainJob(Phase::Submitting, 2'000);
    QVERIFY(answerOf(
        library.store.save({newest, plainJob(Phase::Dropped, 500), oldest, middle, plainJob(Phase::Partly, 600)})));
    const auto found = answerOf(library.store.unfinished());
    QVERIFY(found);
    QVERIFY((*found == QList<JobRecord>{oldest, middle, newest}));
}

void SqlJobStoreTest::brokenRowIsReportedAndKeepsNoOtherFromLoading_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("cut off") << u"{\"id\": \"x\", \"req"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("a list") << u"[]"_s;
    QTest::newRow("another job's") << u"{\"id\": \"x\"}"_s;
    QTest::newRow("deep") << QString(3000, u'[');
}

void SqlJobStoreTest::brokenRowIsReportedAndKeepsNoOtherFromLoading()
{
    QFETCH(QString, content);
    const Folder folder;
    OpenLibrary library(folder.path);
    const JobRecord broken = plainJob();
    const JobRecord good = plainJob();
    QVERIFY(answerOf(library.store.save({broken, good})));
    const Outsider outsider(folder.path);
    QVERIFY(outsider.run(u"UPDATE job SET record = '%1' WHERE id = '%2'"_s.arg(content, broken.id.text())));

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be read.*%1"_s.arg(broken.id.text())));
    const auto found = answerOf(library.store.unfinished());
    QVERIFY(found);
    QVERIFY(*found == QList<JobRecord>{good});
    QVERIFY(*answerOf(library.store.unreadable()) == QList<JobId>{broken.id});
    QCOMPARE(outsider.ask(u"SELECT record FROM job WHERE id = '%1'"_s.arg(broken.id.text())).toString(), content);
}

void SqlJobStoreTest::durationsAreOfThisModelAtThisServiceNewestFirst()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    JobRecord otherModel = finishedJob(1'000, 1);
    otherModel.request.model = ModelId(u"owner/other"_s);
    JobRecord otherService = finishedJob(1'000, 2);
    otherService.request.service = ServiceId(u"elkapi"_s);
    JobRecord failed = finishedJob(1'000, 3);
    failed.phase = Phase::Failed;
    JobRecord clockSetBack = finishedJob(1'000, -4);
    JobRecord neverAccepted = finishedJob(1'000, 5);
    neverAccepted.acceptedAt = 0;
    const JobRecord older = finishedJob(10'000, 7'000);
    const JobRecord newer = finishedJob(20'000, 4'000);
    QVERIFY(
        answerOf(library.store.save({otherModel, otherService, newer, failed, clockSetBack, neverAccepted, older})));
    QCOMPARE(answerOf(library.store.durations(older.request.service, older.request.model)),
             (QList<qint64>{4'000, 7'000}));
}

void SqlJobStoreTest::durationsAreAtMostFifty()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    QList<JobRecord> jobs;
    for (int i = 1; i <= 60; ++i)
        jobs.append(finishedJob(i * 1'000, i));
    QVERIFY(answerOf(library.store.save(jobs)));
    const QList<qint64> durations =
        answerOf(library.store.durations(jobs.first().request.service, jobs.first().request.model));
    QCOMPARE(durations.size(), 50);
    QCOMPARE(durations.first(), 60);
    QCOMPARE(durations.last(), 11);
}

void SqlJobStoreTest::knownTasksAreOfThisServiceNewestFirst()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    JobRecord elsewhere = jobWithTask(u"elsewhere"_s, 4'000);
    elsewhere.request.service = ServiceId(u"elkapi"_s);
    QVERIFY(answerOf(library.store.save({jobWithTask(u"old"_s, 1'000), jobWithTask(u"new"_s, 3'000), elsewhere,
                                         plainJob(Phase::Unknown), jobWithTask(u"mid"_s, 2'000)})));
    QCOMPARE(*answerOf(library.store.knownTasks(ServiceId(u"kkiai"_s))), (QStringList{u"new"_s, u"mid"_s, u"old"_s}));
    QCOMPARE(*answerOf(library.store.knownTasks(ServiceId(u"replicate"_s))), QStringList());
}

void SqlJobStoreTest::knownTasksAreAtMostAThousand()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    QList<JobRecord> jobs;
    for (int i = 0; i < 1'010; ++i)
        jobs.append(jobWithTask(u"task-%1"_s.arg(i), i));
    QVERIFY(answerOf(library.store.save(jobs)));
    const QStringList tasks = *answerOf(library.store.knownTasks(jobs.first().request.service));
    QCOMPARE(tasks.size(), 1'000);
    QCOMPARE(tasks.first(), u"task-1009"_s);
    QCOMPARE(tasks.last(), u"task-10"_s);
}

void SqlJobStoreTest::foreignPhaseIsShownAndNeverRewritten()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    JobRecord record = plainJob();
    QVERIFY(answerOf(library.store.save(record)));
    const Outsider outsider(folder.path);
    QVERIFY(outsider.run(
        u"UPDATE job SET phase = 'upscaling', record = json_set(record, '$.phase', 'upscaling', '$.zoom', 4)"_s));
    const QString before = outsider.ask(u"SELECT record FROM job"_s).toString();

    const auto shown = library.job(record.id);
    QVERIFY(shown);
    QCOMPARE(shown->phase, Phase::Foreign);
    QCOMPARE(shown->foreignPhase, u"upscaling"_s);
    QVERIFY(answerOf(library.store.unfinished())->isEmpty());

    record.phase = Phase::Waiting;
    for (const JobRecord &attempt : {record, *shown}) {
        const Result<Done> refused = answerOf(library.store.save(attempt));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unsupported);
        QCOMPARE(refused.error().code, u"upscaling"_s);
        QCOMPARE(refused.error().subject, record.id.text());
    }
    QCOMPARE(outsider.ask(u"SELECT phase FROM job"_s).toString(), u"upscaling"_s);
    QCOMPARE(outsider.ask(u"SELECT record FROM job"_s).toString(), before);
}

void SqlJobStoreTest::foreignRecordIsRefused()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    JobRecord record = plainJob(Phase::Foreign);
    record.foreignPhase = u"upscaling"_s;
    QVERIFY(!answerOf(library.store.save(record)));
    QVERIFY(!library.job(record.id));
}

void SqlJobStoreTest::secretsAreInNoFile()
{
    const Folder folder;
    DatabasePolicy policy;
    policy.copyEvery = {};
    JobRecord record = plainJob();
    record.request.values.set(u"api_key"_s, u"r8_canaryCANARYcanary"_s);
    record.request.secrets = {u"api_key"_s};
    const auto seenAnywhere = [&folder](const QByteArray &needle) {
        const QStringList names = QDir(folder.folder.path()).entryList(QDir::Files);
        return std::any_of(names.begin(), names.end(),
                           [&](const QString &name) { return folder.read(name).contains(needle); });
    };
    {
        OpenLibrary library(folder.path, policy);
        QVERIFY(answerOf(library.store.save(record)));
        QVERIFY(seenAnywhere("make it blue hour")); // in the -wal: the look is a real one
        QVERIFY(!seenAnywhere("canaryCANARY"));
        QVERIFY(!library.job(record.id)->request.values.isSet(u"api_key"_s));
    }
    const OpenLibrary again(folder.path, policy);
    QTRY_VERIFY(folder.has(u"library.sqlite.bak"_s));
    QVERIFY(seenAnywhere("make it blue hour"));
    QVERIFY(!seenAnywhere("canaryCANARY"));
}

PENTIMENTO_TEST(SqlJobStoreTest)

#include "tst_sqljobstore.moc"
