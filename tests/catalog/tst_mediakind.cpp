// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/catalog.h"
#include "tests/support/testmain.h"
#include "tests/support/userfolder.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

// What a model makes, be it said or guessed.
class MediaKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realModelsAreToldApart_data();
    void realModelsAreToldApart();
    void modelFileMaySayIt();
    void wordsGoBothWays();
    void communityModelsGoByVersion_data();
    void communityModelsGoByVersion();
};

void MediaKindTest::realModelsAreToldApart_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<MediaKind>("kind");
    const QDir folder(QStringLiteral(PENTIMENTO_FIXTURES "/schemas"));
    const QMap<QString, MediaKind> others{
        {u"andreasjansson__blip-2"_s, MediaKind::Text},
        {u"cjwbw__seamless_communication"_s, MediaKind::Audio},
        {u"cuuupid__glm-4v-9b"_s, MediaKind::Text},
        {u"declare-lab__tango"_s, MediaKind::Audio},
        {u"google__veo-3.1"_s, MediaKind::Video},
        {u"google__veo-3.1-fast"_s, MediaKind::Video},
        {u"kwaivgi__kling-v2.5-turbo-pro"_s, MediaKind::Video},
        {u"kwaivgi__kling-v2.6-motion-control"_s, MediaKind::Video},
        {u"lucataco__magnet"_s, MediaKind::Audio},
        {u"lucataco__moondream2"_s, MediaKind::Text},
        {u"lucataco__paligemma-3b-pt-224"_s, MediaKind::Text},
        {u"lucataco__qwen-vl-chat"_s, MediaKind::Text},
        {u"lucataco__sdxl-clip-interrogator"_s, MediaKind::Text},
        {u"lucataco__xtts-v2"_s, MediaKind::Audio},
        {u"luma__reframe-video"_s, MediaKind::Video},
        {u"meta__llama-2-7b-chat"_s, MediaKind::Text},
        {u"meta__meta-llama-3-70b-instruct"_s, MediaKind::Text},
        {u"meta__meta-llama-3-8b-instruct"_s, MediaKind::Text},
        {u"meta__meta-llama-3.1-405b-instruct"_s, MediaKind::Text},
        {u"meta__musicgen"_s, MediaKind::Audio},
        {u"minimax__video-01"_s, MediaKind::Video},
        {u"nateraw__musicgen-songstarter-v0.2"_s, MediaKind::Audio},
        {u"pharmapsychotic__clip-interrogator"_s, MediaKind::Text},
        {u"pixverse__lipsync"_s, MediaKind::Video},
        {u"snowflake__snowflake-arctic-instruct"_s, MediaKind::Text},
        {u"suno-ai__bark"_s, MediaKind::Audio},
        {u"sync__lipsync-2"_s, MediaKind::Video},
        {u"yorickvp__llava-13b"_s, MediaKind::Text},
        {u"yorickvp__llava-v1.6-34b"_s, MediaKind::Text},
        {u"zsxkib__realistic-voice-cloning"_s, MediaKind::Audio},
    };
    const QFileInfoList files = folder.entryInfoList({u"*__*.json"_s}, QDir::Files);
    for (const QFileInfo &file : files)
        QTest::newRow(qPrintable(file.completeBaseName()))
            << file.filePath() << others.value(file.completeBaseName(), MediaKind::Image);
}

void MediaKindTest::realModelsAreToldApart()
{
    QFETCH(QString, path);
    const auto model = readAnyModelFile(path);
    QVERIFY(model);
    QTEST(model->returns, "kind");
}

void MediaKindTest::modelFileMaySayIt()
{
    const UserFolder folder;
    const QJsonObject object = patched(fixtureObject(u"good-model.json"_s), {{u"returns"_s, u"video"_s}});
    QCOMPARE(readModelFile(folder.write(u"models/a.json"_s, object))->returns, MediaKind::Video);
    QVERIFY(!readModelFile(folder.write(u"models/b.json"_s, patched(object, {{u"returns"_s, u"smell"_s}}))));
}

void MediaKindTest::wordsGoBothWays()
{
    for (int i = 0; i <= int(MediaKind::Video); ++i)
        QCOMPARE(mediaFromWord(mediaWord(MediaKind(i))), MediaKind(i));
    QCOMPARE(mediaFromWord(u"smell"), std::nullopt);
}

void MediaKindTest::communityModelsGoByVersion_data()
{
    QTest::addColumn<QJsonObject>("patch");
    QTest::addColumn<QString>("version");
    const QString digits = u"0123456789abcdef"_s.repeated(4);
    const QJsonObject latest = fixtureObject(u"replicate-answer.json"_s).value(u"latest_version"_s).toObject();
    const auto withId = [&](const QString &id) {
        return QJsonObject{{u"latest_version"_s, patched(latest, {{u"id"_s, id}})}};
    };
    QJsonObject official = withId(digits);
    official.insert(u"is_official"_s, true);
    QTest::newRow("version") << withId(digits) << digits;
    QTest::newRow("hidden") << withId(u"hidden"_s) << QString();
    QTest::newRow("deployment") << withId(u"dp-0123"_s) << QString();
    QTest::newRow("official") << official << QString();
    QTest::newRow("too long") << withId(digits + u'0') << QString();
}

void MediaKindTest::communityModelsGoByVersion()
{
    QFETCH(QJsonObject, patch);
    const UserFolder folder;
    const auto model =
        readAnyModelFile(folder.write(u"models/a.json"_s, patched(fixtureObject(u"replicate-answer.json"_s), patch)));
    QVERIFY(model);
    QTEST(model->version, "version");
    const QString digits = u"f"_s.repeated(64);
    const QJsonObject own = patched(fixtureObject(u"good-model.json"_s), {{u"version"_s, digits}});
    QCOMPARE(readModelFile(folder.write(u"models/own.json"_s, own))->version, digits);
}

PENTIMENTO_TEST(MediaKindTest)
#include "tst_mediakind.moc"
