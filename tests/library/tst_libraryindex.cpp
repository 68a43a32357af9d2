// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/ancestry.h"
#include "app/library/libraryindex.h"
#include "tests/library/libraryfixture.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace pentimento::test;

class LibraryIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeTreeIsFoundFromEachOfItsVersions();
    void jobsWithoutResultBelongToTheTreeOfTheirInput_data();
    void jobsWithoutResultBelongToTheTreeOfTheirInput();
    void jobWithSeveralInputsBelongsToEachOfTheirTrees();
    void firstParentThatIsKnownLeadsToTheRoot();
    void otherTreesStayOutside();
    void pictureMadeFromNothingIsItsOwnRootWithItsJob();
    void editWithoutJobBelongsToTheTree();
    void unknownVersionIsNotFound();
    void circleInADamagedLibraryEnds_data();
    void circleInADamagedLibraryEnds();
    void unreadableJobKeepsNoOtherFromBeingShown();
    void closedLibraryIsAnError();
    void newestJobsWithoutPictureComeOldestFirst();
    void requestThatLosesAPictureLosesItsRow();
    void newestJobsComeFirst();
    void rootsComeByWhatWasDoneLast();
    void rootsOfFailedJobsCountAsWorkedOn();
    void olderLibraryLearnsWhatItsJobsWereGiven();
    void familyIsFoundByIndicesAlone();
};

namespace {

constexpr qint64 day = 1'700'000'000'000;

// A library with pictures and jobs of given times.
struct Family
{
    Folder folder;
    OpenLibrary library{folder.path};
    LibraryIndex index{library.database};

    VersionId original(int number)
    {
        const QString digits = QString::number(number).rightJustified(64, u'0');
        return *answerOf(library.versions.versionOf(ImageId(digits), u"photo-%1.jpg"_s.arg(number), {}));
    }

    JobRecord edit(const QList<VersionId> &inputs, Phase phase = Phase::Succeeded, int outputs = 1)
    {
        JobRecord record = plainJob(phase, day + ++m_clock);
        for (const VersionId &input : inputs)
            record.request.images.append(inputImage(u"image"_s, input));
        for (int i = 0; i < outputs; ++i)
            record.outputs.append(storedOutput());
        const auto saved = answerOf(library.store.save(record));
        if (!saved)
            qFatal("the job cannot be saved: %s", qPrintable(saved.error().detail));
        return record;
    }

    void damage(const QString &sql) const
    {
        if (!Outsider(folder.path).run(sql))
            qFatal("not done: %s", qPrintable(sql));
    }

    Lineage lineageOf(const VersionId &version)
    {
        const auto found = answerOf(index.lineageOf(version));
        return found ? *found : Lineage{VersionId(u"error: "_s + found.error().detail), {}, {}};
    }

private:
    int m_clock = 0;
};

VersionId resultOf(const JobRecord &record, int output = 0)
{
    return record.outputs.at(output).version;
}

QList<VersionId> idsOf(const QList<Version> &versions)
{
    QList<VersionId> ids;
    for (const Version &version : versions)
        ids.append(version.id);
    return ids;
}

QSet<VersionId> setOf(const QList<Version> &versions)
{
    const QList<VersionId> ids = idsOf(versions);
    return {ids.begin(), ids.end()};
}

} // namespace

void LibraryIndexTest::wholeTreeIsFoundFromEachOfItsVersions()
{
    Family family;
    const VersionId photo = family.original(1);
    const JobRecord blue = family.edit({photo}, Phase::Succeeded, 2);
    const JobRecord sepia = family.edit({photo});
    const JobRecord poster = family.edit({resultOf(blue, 1)});
    const QList<VersionId> all{photo, resultOf(blue), resultOf(blue, 1), resultOf(sepia), resultOf(poster)};
    for (const VersionId &from : all) {
        const Lineage lineage = family.lineageOf(from);
        QVERIFY(lineage.root == photo);
        QVERIFY(lineage.versions.first().id == photo);
        QCOMPARE(setOf(lineage.versions), QSet<VersionId>(all.begin(), all.end()));
        QCOMPARE(lineage.versions.size(), all.size());
        QVERIFY((lineage.jobs == QList<JobRecord>{blue, sepia, poster}));
        QVERIFY(lineage.versions.last().parents == QList<VersionId>{resultOf(blue, 1)});
    }
}

void LibraryIndexTest::jobsWithoutResultBelongToTheTreeOfTheirInput_data()
{
    QTest::addColumn<Phase>("phase");
    for (const Phase phase : {Phase::Held, Phase::Queued, Phase::Submitting, Phase::Unknown, Phase::Waiting,
                              Phase::Parked, Phase::Owed, Phase::Failed, Phase::Canceled, Phase::Dropped})
        QTest::newRow(qPrintable(phaseWord(phase))) << phase;
}

void LibraryIndexTest::jobsWithoutResultBelongToTheTreeOfTheirInput()
{
    QFETCH(Phase, phase);
    Family family;
    const VersionId photo = family.original(1);
    const JobRecord first = family.edit({photo});
    const JobRecord second = family.edit({resultOf(first)}, phase, 0);
    const Lineage lineage = family.lineageOf(photo);
    QVERIFY((lineage.jobs == QList<JobRecord>{first, second}));
    QCOMPARE(lineage.versions.size(), 2);
}

void LibraryIndexTest::jobWithSeveralInputsBelongsToEachOfTheirTrees()
{
    Family family;
    const VersionId face = family.original(1);
    const VersionId style = family.original(2);
    const JobRecord both = family.edit({face, style});
    QVERIFY((idsOf(family.lineageOf(face).versions) == QList<VersionId>{face, resultOf(both)}));
    QVERIFY((idsOf(family.lineageOf(style).versions) == QList<VersionId>{style, resultOf(both)}));
    QVERIFY(family.lineageOf(style).jobs == QList<JobRecord>{both});
    QVERIFY(family.lineageOf(resultOf(both)).root == face);
}

void LibraryIndexTest::firstParentThatIsKnownLeadsToTheRoot()
{
    Family family;
    const VersionId lost(makeUuidV7());
    const VersionId photo = family.original(1);
    const JobRecord second = family.edit({lost, photo});
    QVERIFY(family.lineageOf(resultOf(second)).root == photo);
    const JobRecord alone = family.edit({lost});
    const Lineage lineage = family.lineageOf(resultOf(alone));
    QVERIFY(lineage.root == resultOf(alone));
    QVERIFY(lineage.jobs == QList<JobRecord>{alone});
}

void LibraryIndexTest::otherTreesStayOutside()
{
    Family family;
    const VersionId one = family.original(1);
    const VersionId other = family.original(2);
    family.edit({other});
    family.edit({}, Phase::Waiting, 0);
    QVERIFY((family.lineageOf(one) == Lineage{one, {*family.library.version(one)}, {}}));
}

void LibraryIndexTest::pictureMadeFromNothingIsItsOwnRootWithItsJob()
{
    Family family;
    const JobRecord made = family.edit({}, Phase::Succeeded, 2);
    const JobRecord edited = family.edit({resultOf(made, 1)});
    const Lineage lineage = family.lineageOf(resultOf(edited));
    QVERIFY(lineage.root == resultOf(made, 1));
    QVERIFY((idsOf(lineage.versions) == QList<VersionId>{resultOf(made, 1), resultOf(edited)}));
    QVERIFY((lineage.jobs == QList<JobRecord>{made, edited}));
}

void LibraryIndexTest::editWithoutJobBelongsToTheTree()
{
    Family family;
    const VersionId photo = family.original(1);
    const VersionId retouched = family.original(2);
    family.damage(u"UPDATE version SET kind = 'external' WHERE id = '%1'"_s.arg(retouched.text()));
    family.damage(u"INSERT INTO version_parent VALUES ('%1', 0, '%2')"_s.arg(retouched.text(), photo.text()));
    const Lineage lineage = family.lineageOf(retouched);
    QVERIFY((idsOf(lineage.versions) == QList<VersionId>{photo, retouched}));
    QCOMPARE(lineage.versions.last().kind, VersionKind::External);
}

void LibraryIndexTest::unknownVersionIsNotFound()
{
    Family family;
    family.original(1);
    for (const VersionId &nobody : {VersionId(u"nobody"_s), VersionId()}) {
        const auto found = answerOf(family.index.lineageOf(nobody));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::NotFound);
        QCOMPARE(found.error().subject, nobody.text());
    }
}

void LibraryIndexTest::circleInADamagedLibraryEnds_data()
{
    QTest::addColumn<int>("child");
    QTest::addColumn<int>("itsParent");
    QTest::newRow("the root is its own parent") << 0 << 0;
    QTest::newRow("the root comes from its child") << 0 << 1;
    QTest::newRow("the root comes from its grandchild") << 0 << 2;
}

void LibraryIndexTest::circleInADamagedLibraryEnds()
{
    QFETCH(int, child);
    QFETCH(int, itsParent);
    Family family;
    const VersionId photo = family.original(1);
    const JobRecord first = family.edit({photo});
    const JobRecord second = family.edit({resultOf(first)});
    const QList<VersionId> all{photo, resultOf(first), resultOf(second)};
    family.damage(u"UPDATE version SET created_at = 1 WHERE id = '%1'"_s.arg(photo.text()));
    family.damage(
        u"INSERT INTO version_parent VALUES ('%1', 0, '%2')"_s.arg(all.at(child).text(), all.at(itsParent).text()));
    for (const VersionId &from : all) {
        const Lineage lineage = family.lineageOf(from);
        QVERIFY(lineage.root == photo);
        QVERIFY(idsOf(lineage.versions) == all);
        QVERIFY((lineage.jobs == QList<JobRecord>{first, second}));
    }
    const auto roots = answerOf(family.index.recentRoots(10));
    QVERIFY(roots && idsOf(*roots) == QList<VersionId>{photo});
}

void LibraryIndexTest::unreadableJobKeepsNoOtherFromBeingShown()
{
    Family family;
    const VersionId photo = family.original(1);
    const JobRecord broken = family.edit({photo});
    const JobRecord sound = family.edit({photo});
    family.damage(u"UPDATE job SET record = 'half a rec' WHERE id = '%1'"_s.arg(broken.id.text()));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be read and is not shown.*"_s + broken.id.text()));
    const Lineage lineage = family.lineageOf(photo);
    QVERIFY(lineage.jobs == QList<JobRecord>{sound});
    QCOMPARE(lineage.versions.size(), 3);
}

void LibraryIndexTest::closedLibraryIsAnError()
{
    const Folder folder;
    Database database(folder.path);
    LibraryIndex index(database);
    QCOMPARE(answerOf(index.lineageOf(VersionId(u"a"_s))).error().kind, ErrorKind::Storage);
    QCOMPARE(answerOf(index.withoutOriginal(5)).error().kind, ErrorKind::Storage);
    QCOMPARE(answerOf(index.recentRoots(5)).error().kind, ErrorKind::Storage);
}

void LibraryIndexTest::newestJobsWithoutPictureComeOldestFirst()
{
    Family family;
    const JobRecord first = family.edit({});
    const JobRecord second = family.edit({}, Phase::Succeeded, 2);
    family.edit({resultOf(second)});
    const JobRecord third = family.edit({}, Phase::Failed, 0);
    const auto two = answerOf(family.index.withoutOriginal(2));
    QVERIFY(two);
    QVERIFY(two->root.isEmpty());
    QVERIFY((two->jobs == QList<JobRecord>{second, third}));
    QCOMPARE(setOf(two->versions), (QSet<VersionId>{resultOf(second), resultOf(second, 1)}));
    QVERIFY((answerOf(family.index.withoutOriginal(100))->jobs == QList<JobRecord>{first, second, third}));
    QVERIFY(*answerOf(family.index.withoutOriginal(0)) == Lineage());
    QVERIFY(*answerOf(family.index.withoutOriginal(-1)) == Lineage());
}

void LibraryIndexTest::requestThatLosesAPictureLosesItsRow()
{
    Family family;
    const VersionId one = family.original(1);
    const VersionId other = family.original(2);
    JobRecord record = family.edit({one, other}, Phase::Held, 0);
    record.request.images = {inputImage(u"image"_s, other)};
    QVERIFY(answerOf(family.library.store.save(record)));
    QVERIFY(family.lineageOf(one).jobs.isEmpty());
    QVERIFY(family.lineageOf(other).jobs == QList<JobRecord>{record});
    record.request.images = {inputImage(u"image"_s, VersionId())};
    QVERIFY(answerOf(family.library.store.save(record)));
    QVERIFY(family.lineageOf(other).jobs.isEmpty());
    QCOMPARE(Outsider(family.folder.path).ask(u"SELECT count(*) FROM job_input"_s).toInt(), 0);
}

void LibraryIndexTest::newestJobsComeFirst()
{
    Family family;
    const VersionId picture = family.original(1);
    const JobRecord first = family.edit({picture});
    const JobRecord second = family.edit({}, Phase::Failed, 0);
    const JobRecord third = family.edit({picture});
    const QList<JobRecord> jobs = *answerOf(family.index.recentJobs(2));
    QCOMPARE(jobs.size(), 2);
    QCOMPARE(jobs.at(0).id, third.id);
    QCOMPARE(jobs.at(1).id, second.id);
    QCOMPARE(answerOf(family.index.recentJobs(10))->last().id, first.id);
}

void LibraryIndexTest::rootsComeByWhatWasDoneLast()
{
    Family family;
    const VersionId one = family.original(1);
    const VersionId two = family.original(2);
    const VersionId three = family.original(3);
    const JobRecord edited = family.edit({one});
    const JobRecord again = family.edit({resultOf(edited)});
    const auto at = [&family](const VersionId &version, qint64 time) {
        family.damage(
            u"UPDATE version SET created_at = %1 WHERE id = '%2'"_s.arg(QString::number(time), version.text()));
    };
    at(one, day - 30);
    at(two, day - 20);
    at(three, day - 10);
    at(resultOf(edited), day - 5);
    at(resultOf(again), day + 5);
    family.damage(u"UPDATE job SET created_at = %1"_s.arg(day - 40));
    const auto roots = answerOf(family.index.recentRoots(10));
    QVERIFY(roots && (idsOf(*roots) == QList<VersionId>{one, three, two}));
    const auto newest = answerOf(family.index.recentRoots(2));
    QVERIFY(newest && (idsOf(*newest) == QList<VersionId>{one, three}));
    QVERIFY(answerOf(family.index.recentRoots(0))->isEmpty());
}

void LibraryIndexTest::rootsOfFailedJobsCountAsWorkedOn()
{
    Family family;
    const VersionId one = family.original(1);
    const VersionId two = family.original(2);
    family.damage(u"UPDATE version SET created_at = 1 WHERE id = '%1'"_s.arg(one.text()));
    family.damage(u"UPDATE version SET created_at = 2 WHERE id = '%1'"_s.arg(two.text()));
    QVERIFY((idsOf(*answerOf(family.index.recentRoots(10))) == QList<VersionId>{two, one}));
    family.edit({VersionId(u"lost"_s), one}, Phase::Failed, 0);
    QVERIFY((idsOf(*answerOf(family.index.recentRoots(10))) == QList<VersionId>{one, two}));
}

void LibraryIndexTest::olderLibraryLearnsWhatItsJobsWereGiven()
{
    Folder folder;
    VersionId photo;
    JobRecord failed = plainJob(Phase::Failed);
    {
        DatabasePolicy old;
        old.migrations = {bundledMigrations().constFirst()};
        OpenLibrary library(folder.path, old);
        QCOMPARE(library.opening.state, LibraryState::Ready);
        photo = *answerOf(library.versions.versionOf(ImageId(QString(64, u'1')), u"photo.jpg"_s, {}));
    }
    failed.request.images = {inputImage(u"mask"_s, VersionId()), inputImage(u"image"_s, photo)};
    JobRecord foreign = plainJob(Phase::Succeeded, 1'700'000'000'001);
    foreign.request.images = {inputImage(u"image"_s, photo)};
    {
        // As the first program saved them, and what damage leaves.
        const Outsider outsider(folder.path);
        const auto insert = [&outsider](const QString &id, const QString &phase, const QString &record) {
            return outsider.run(u"INSERT INTO job (id, run, variant, phase, service, model, created_at, record) VALUES "
                                "('%1', 'r', 0, '%2', 's', 'm', 1, '%3')"_s.arg(id, phase, record));
        };
        const auto json = [](const JobRecord &record) {
            return QString::fromUtf8(QJsonDocument(jobToJson(record)).toJson(QJsonDocument::Compact));
        };
        QVERIFY(insert(failed.id.text(), u"failed"_s, json(failed)));
        QVERIFY(insert(foreign.id.text(), u"later"_s, json(foreign)));
        QVERIFY(insert(u"a"_s, u"queued"_s, u"no json"_s));
        QVERIFY(insert(u"b"_s, u"queued"_s, u"[1]"_s));
        QVERIFY(insert(u"c"_s, u"queued"_s, uR"({"request":{"images":{"x":{"version":"v"}}}})"_s));
        QVERIFY(insert(u"d"_s, u"queued"_s, uR"({"request":{"images":[1,"two",null,[3],{},{"version":4}]}})"_s));
    }
    OpenLibrary library(folder.path);
    QCOMPARE(library.opening.state, LibraryState::Ready);
    const Outsider outsider(folder.path);
    QCOMPARE(outsider.ask(u"SELECT group_concat(position) FROM job_input WHERE job = '%1'"_s.arg(failed.id.text())),
             QVariant(u"1"_s));
    QCOMPARE(outsider.ask(u"SELECT count(*) FROM job_input"_s).toInt(), 3); // and the 4, which is as good as any id
    LibraryIndex index(library.database);
    const auto lineage = answerOf(index.lineageOf(photo));
    QVERIFY(lineage);
    QCOMPARE(lineage->jobs.size(), 2);
    QVERIFY(lineage->jobs.first().id == failed.id);
    QCOMPARE(lineage->jobs.last().phase, Phase::Foreign);
}

void LibraryIndexTest::familyIsFoundByIndicesAlone()
{
    Family family;
    family.edit({family.original(1)});
    const QString some = familyQuery().replace(u'?', u"'some'"_s);
    const QString sql =
        u"EXPLAIN QUERY PLAN SELECT record FROM job WHERE id IN (SELECT job FROM job_input WHERE version IN %1 "
        "UNION SELECT job FROM version WHERE version.id IN %1)"_s.arg(some);
    const QStringList plan = Outsider(family.folder.path).column(sql, 3);
    QVERIFY(plan.size() > 3);
    for (const QString &step : plan) {
        static const QRegularExpression whole(u"^SCAN (job|version|job_input|version_parent|link)\\b"_s);
        QVERIFY2(!step.contains(whole), qPrintable(plan.join(u'\n')));
    }
}

PENTIMENTO_TEST(LibraryIndexTest)

#include "tst_libraryindex.moc"
