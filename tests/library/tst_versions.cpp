// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/library/libraryfixture.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace pentimento::test;

class VersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindComesBackFromItsWord();
    void unknownBytesBecomeANewOriginal();
    void sameBytesAreOneVersion();
    void bytesOfAResultAreThatResult();
    void newestVersionOfTheSameBytesIsTaken();
    void storedOutputsAreVersionsWithParentsInOrder();
    void sameOutputSavedTwiceIsOneVersion();
    void outputsThatAreNotStoredAreNoVersions();
    void childrenAreNamedOnceOldestFirst();
    void parentOfALostLibraryKeepsNoResultFromBeingSaved();
    void kindOfANewerProgramIsShown();
    void unknownVersionIsNone();
};

void VersionsTest::kindComesBackFromItsWord()
{
    for (const VersionKind kind :
         {VersionKind::Original, VersionKind::Result, VersionKind::Composite, VersionKind::External})
        QCOMPARE(versionKindFromWord(versionKindWord(kind)), kind);
    QCOMPARE(versionKindFromWord(u"collage"), VersionKind::Foreign);
    QCOMPARE(versionKindFromWord(versionKindWord(VersionKind::Foreign)), VersionKind::Foreign);
}

void VersionsTest::unknownBytesBecomeANewOriginal()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    const ImageId image(QString(64, u'1'));
    const auto id = answerOf(library.versions.versionOf(image, u"photo.jpg"_s, u"/inputs/1.jpg"_s));
    QVERIFY(id);
    const auto version = library.version(*id);
    QVERIFY(version);
    QCOMPARE(version->kind, VersionKind::Original);
    QVERIFY(version->image == image);
    QCOMPARE(version->name, u"photo.jpg"_s);
    QCOMPARE(version->path, u"/inputs/1.jpg"_s);
    QVERIFY(version->job.isEmpty());
    QCOMPARE(version->output, -1);
    QVERIFY(version->createdAt > 0);
    QVERIFY(version->parents.isEmpty());
}

void VersionsTest::sameBytesAreOneVersion()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    const auto first = library.versions.versionOf(ImageId(QString(64, u'1')), u"a.jpg"_s, {});
    const auto second = library.versions.versionOf(ImageId(QString(64, u'1')), u"b.jpg"_s, {});
    const auto other = library.versions.versionOf(ImageId(QString(64, u'2')), u"a.jpg"_s, {});
    QVERIFY(*answerOf(first) == *answerOf(second));
    QVERIFY(!(*answerOf(first) == *answerOf(other)));
}

void VersionsTest::bytesOfAResultAreThatResult()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    JobRecord record = plainJob(Phase::Succeeded);
    record.outputs = {storedOutput()};
    QVERIFY(answerOf(library.store.save(record)));
    const auto id = answerOf(library.versions.versionOf(record.outputs.first().file.id, u"dropped.png"_s, {}));
    QVERIFY(id && *id == record.outputs.first().version);
}

void VersionsTest::newestVersionOfTheSameBytesIsTaken()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    JobRecord record = plainJob(Phase::Succeeded);
    record.outputs = {storedOutput(), storedOutput(),
                      storedOutput()}; // the model returned the same picture three times
    QVERIFY(answerOf(library.store.save(record)));
    const Outsider outsider(folder.path);
    QVERIFY(outsider.run(u"UPDATE version SET created_at = created_at + 1000 WHERE id = '%1'"_s.arg(
        record.outputs.at(1).version.text())));
    const auto id = answerOf(library.versions.versionOf(record.outputs.first().file.id, u"dropped.png"_s, {}));
    QVERIFY(id && *id == record.outputs.at(1).version);
}

void VersionsTest::storedOutputsAreVersionsWithParentsInOrder()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    const VersionId face = *answerOf(library.versions.versionOf(ImageId(QString(64, u'2')), u"face.jpg"_s, {}));
    const VersionId style = *answerOf(library.versions.versionOf(ImageId(QString(64, u'1')), u"style.jpg"_s, {}));
    JobRecord record = plainJob(Phase::Waiting);
    record.request.images = {inputImage(u"images"_s, style), inputImage(u"images"_s, face),
                             inputImage(u"images"_s, style)};
    record.outputs = {storedOutput(u"/p/one-1.png"_s), storedOutput(u"/p/one-2.png"_s)};
    QVERIFY(answerOf(library.store.save(record)));

    for (int i = 0; i < 2; ++i) {
        const auto version = library.version(record.outputs.at(i).version);
        QVERIFY(version);
        QCOMPARE(version->kind, VersionKind::Result);
        QVERIFY(version->image == record.outputs.at(i).file.id);
        QVERIFY(version->job == record.id);
        QCOMPARE(version->output, i);
        QCOMPARE(version->path, record.outputs.at(i).file.path);
        QCOMPARE(version->name, u"one-%1.png"_s.arg(i + 1));
        QVERIFY((version->parents == QList<VersionId>{style, face, style}));
    }
    const auto parents = answerOf(library.versions.parents(record.outputs.first().version));
    QVERIFY(parents);
    QCOMPARE(parents->size(), 3);
    QCOMPARE(parents->at(0).name, u"style.jpg"_s);
    QCOMPARE(parents->at(1).name, u"face.jpg"_s);
    QCOMPARE(parents->at(2).name, u"style.jpg"_s);
}

void VersionsTest::sameOutputSavedTwiceIsOneVersion()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    JobRecord record = plainJob(Phase::Waiting);
    record.request.images = {inputImage(u"image"_s, VersionId(makeUuidV7()))};
    record.outputs = {storedOutput()};
    QVERIFY(answerOf(library.store.save(record)));
    const auto before = library.version(record.outputs.first().version);
    record.phase = Phase::Succeeded;
    QVERIFY(answerOf(library.store.save(record)));
    QVERIFY(library.version(record.outputs.first().version) == before);
    const Outsider outsider(folder.path);
    QCOMPARE(outsider.ask(u"SELECT count(*) FROM version"_s).toInt(), 1);
    QCOMPARE(outsider.ask(u"SELECT count(*) FROM version_parent"_s).toInt(), 1);
}

void VersionsTest::outputsThatAreNotStoredAreNoVersions()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    JobRecord record = plainJob(Phase::Fetching);
    JobOutput output = storedOutput();
    for (const OutputState state : {OutputState::Pending, OutputState::Owed, OutputState::Lost}) {
        output.state = state;
        record.outputs.append(output);
    }
    QVERIFY(answerOf(library.store.save(record)));
    QCOMPARE(Outsider(folder.path).ask(u"SELECT count(*) FROM version"_s).toInt(), 0);
}

void VersionsTest::childrenAreNamedOnceOldestFirst()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    const VersionId parent = *answerOf(library.versions.versionOf(ImageId(QString(64, u'1')), u"a.jpg"_s, {}));
    JobRecord first = plainJob(Phase::Succeeded);
    first.request.images = {inputImage(u"images"_s, parent), inputImage(u"images"_s, parent)};
    first.outputs = {storedOutput()};
    JobRecord second = first;
    second.id = JobId(makeUuidV7());
    second.outputs = {storedOutput()};
    QVERIFY(answerOf(library.store.save(second)));
    QVERIFY(answerOf(library.store.save(first)));
    const Outsider outsider(folder.path);
    QVERIFY(outsider.run(u"UPDATE version SET created_at = 1 WHERE job = '%1'"_s.arg(first.id.text())));
    const auto children = answerOf(library.versions.children(parent));
    QVERIFY(children);
    QCOMPARE(children->size(), 2);
    QVERIFY(children->at(0).id == first.outputs.first().version);
    QVERIFY(children->at(1).id == second.outputs.first().version);
    QVERIFY(answerOf(library.versions.children(first.outputs.first().version))->isEmpty());
}

void VersionsTest::parentOfALostLibraryKeepsNoResultFromBeingSaved()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    const VersionId lost(makeUuidV7());
    JobRecord record = plainJob(Phase::Succeeded);
    record.request.images = {inputImage(u"image"_s, lost)};
    record.outputs = {storedOutput()};
    QVERIFY(answerOf(library.store.save(record)));
    QVERIFY(library.version(record.outputs.first().version)->parents == QList<VersionId>{lost});
    QVERIFY(answerOf(library.versions.parents(record.outputs.first().version))->isEmpty());
}

void VersionsTest::kindOfANewerProgramIsShown()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    const VersionId id = *answerOf(library.versions.versionOf(ImageId(QString(64, u'1')), u"a.jpg"_s, {}));
    QVERIFY(Outsider(folder.path).run(u"UPDATE version SET kind = 'collage'"_s));
    QCOMPARE(library.version(id)->kind, VersionKind::Foreign);
}

void VersionsTest::unknownVersionIsNone()
{
    const Folder folder;
    OpenLibrary library(folder.path);
    const auto found = answerOf(library.versions.version(VersionId(u"nobody"_s)));
    QVERIFY(found);
    QVERIFY(!*found);
}

PENTIMENTO_TEST(VersionsTest)

#include "tst_versions.moc"
