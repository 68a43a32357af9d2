// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/deskstate.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

Version original(const QString &id)
{
    Version version;
    version.id = VersionId(id);
    version.image = ImageId(id + u"-bytes"_s);
    version.name = id + u".png"_s;
    return version;
}

JobRecord jobOn(const QString &id, const QStringList &parents)
{
    JobRecord job;
    job.id = JobId(id);
    for (const QString &parent : parents)
        job.request.images.append({u"input_image"_s, ImageId(parent + u"-bytes"_s), parent, {}, VersionId(parent)});
    return job;
}

JobRecord finished(JobRecord job, const QStringList &results)
{
    job.phase = Phase::Succeeded;
    for (const QString &result : results) {
        JobOutput output;
        output.state = OutputState::Stored;
        output.version = VersionId(result);
        output.file.path = u"/pictures/"_s + result;
        job.outputs.append(output);
    }
    return job;
}

DeskState deskWith(const QList<JobRecord> &jobs, const QString &shown)
{
    DeskState state;
    state.lineage.root = VersionId(u"cup"_s);
    state.lineage.versions = {original(u"cup"_s)};
    for (const JobRecord &job : jobs)
        state.lineage = withJob(state.lineage, job);
    state.shown = VersionId(shown);
    return state;
}

} // namespace

class DeskStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResultIsComparedWithWhatItCameFrom();
    void aChosenBeforeWinsUntilItIsTheShownOneItself();
    void aJobKeepsItsPlaceAndItsResultsJoinTheFamilyOnce();
    void aJobBelongsToTheFamilyOfAnyOfItsPictures();
    void aNewResultOpensOnlyBesideItsOwnPictureLookedAtAlone();
    void neighboursFollowTheStrip();
};

void DeskStateTest::aResultIsComparedWithWhatItCameFrom()
{
    const DeskState state = deskWith({finished(jobOn(u"1"_s, {u"cup"_s}), {u"blue"_s})}, u"blue"_s);
    QCOMPARE(beforeOf(state)->id, VersionId(u"cup"_s));
    QCOMPARE(beforeOf(deskWith({}, u"cup"_s)), nullptr);
    QCOMPARE(beforeOf(deskWith({}, u"unknown"_s)), nullptr);
}

void DeskStateTest::aChosenBeforeWinsUntilItIsTheShownOneItself()
{
    DeskState state = deskWith({finished(jobOn(u"1"_s, {u"cup"_s}), {u"blue"_s, u"sepia"_s})}, u"blue"_s);
    state.against = VersionId(u"sepia"_s);
    QCOMPARE(beforeOf(state)->id, VersionId(u"sepia"_s));
    state.shown = VersionId(u"sepia"_s);
    QCOMPARE(beforeOf(state)->id, VersionId(u"cup"_s));
    state.against = VersionId(u"gone"_s);
    QCOMPARE(beforeOf(state)->id, VersionId(u"cup"_s));
}

void DeskStateTest::aJobKeepsItsPlaceAndItsResultsJoinTheFamilyOnce()
{
    const JobRecord first = jobOn(u"1"_s, {u"cup"_s});
    DeskState state = deskWith({first, jobOn(u"2"_s, {u"cup"_s})}, u"cup"_s);
    state.lineage = withJob(state.lineage, finished(first, {u"blue"_s}));
    state.lineage = withJob(state.lineage, finished(first, {u"blue"_s}));
    QCOMPARE(state.lineage.jobs.size(), 2);
    QCOMPARE(state.lineage.jobs.first().phase, Phase::Succeeded);
    QCOMPARE(state.lineage.versions.size(), 2);
    QCOMPARE(state.lineage.versions.last().parents, QList{VersionId(u"cup"_s)});
}

void DeskStateTest::aJobBelongsToTheFamilyOfAnyOfItsPictures()
{
    const Lineage family = deskWith({}, {}).lineage;
    QVERIFY(belongsTo(family, jobOn(u"1"_s, {u"other"_s, u"cup"_s})));
    QVERIFY(!belongsTo(family, jobOn(u"1"_s, {u"other"_s})));
    QVERIFY(!belongsTo(family, jobOn(u"1"_s, {})));
    QVERIFY(belongsTo(Lineage(), jobOn(u"1"_s, {})));
}

void DeskStateTest::aNewResultOpensOnlyBesideItsOwnPictureLookedAtAlone()
{
    const JobRecord job = finished(jobOn(u"1"_s, {u"cup"_s}), {u"blue"_s, u"sepia"_s});
    const DeskState atOriginal = deskWith({job}, u"cup"_s);
    const Version blue = *versionIn(atOriginal.lineage, VersionId(u"blue"_s));
    const Version sepia = *versionIn(atOriginal.lineage, VersionId(u"sepia"_s));
    QVERIFY(mayShow(blue, atOriginal));

    const DeskState atResult = deskWith({job}, u"blue"_s); // compared with the cup
    QVERIFY(!mayShow(sepia, atResult));

    DeskState compared = atOriginal; // somebody compares the original with a result
    compared.against = blue.id;
    QVERIFY(!mayShow(sepia, compared));

    Version ofAnother = sepia;
    ofAnother.parents = {VersionId(u"other"_s)};
    QVERIFY(!mayShow(ofAnother, atOriginal));
    QVERIFY(mayShow(ofAnother, DeskState()));
}

void DeskStateTest::neighboursFollowTheStrip()
{
    const DeskState state = deskWith({finished(jobOn(u"1"_s, {u"cup"_s}), {u"blue"_s, u"sepia"_s}),
                                      jobOn(u"2"_s, {u"cup"_s}), finished(jobOn(u"3"_s, {u"blue"_s}), {u"poster"_s})},
                                     u"sepia"_s);
    QCOMPARE(neighbourOf(state, 1), VersionId(u"poster"_s));
    QCOMPARE(neighbourOf(state, -1), VersionId(u"blue"_s));
    DeskState atOriginal = state;
    atOriginal.shown = VersionId(u"cup"_s);
    QCOMPARE(neighbourOf(atOriginal, 1), VersionId(u"blue"_s));
    QCOMPARE(neighbourOf(atOriginal, -1), VersionId(u"poster"_s));
    DeskState atEnd = state;
    atEnd.shown = VersionId(u"poster"_s);
    QVERIFY(neighbourOf(atEnd, 1).isEmpty());
}

PENTIMENTO_TEST(DeskStateTest)
#include "tst_deskstate.moc"
