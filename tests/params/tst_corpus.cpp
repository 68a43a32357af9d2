// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/params/schemafixtures.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

using namespace pentimento;
using namespace Qt::StringLiterals;

// The published descriptions of real models, against what a form must hold.
class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDescriptionIsExpectedSomewhere();
    void everyModelGivesItsFields_data();
    void everyModelGivesItsFields();
    void everyModelKeepsItsOrder_data();
    void everyModelKeepsItsOrder();
    void everyModelIsUnderstoodWithoutNotes_data();
    void everyModelIsUnderstoodWithoutNotes();
    void picturesAreToldFromOtherFiles_data();
    void picturesAreToldFromOtherFiles();
};

namespace {

QJsonObject documentOf(const QString &file)
{
    return test::fixture(u"schemas/"_s + file).toObject();
}

QJsonObject propertiesOf(const QJsonObject &document)
{
    QJsonValue value = document;
    for (const auto &key :
         {u"latest_version"_s, u"openapi_schema"_s, u"components"_s, u"schemas"_s, u"Input"_s, u"properties"_s})
        value = value.toObject().value(key);
    return value.toObject();
}

void addModelRows()
{
    QTest::addColumn<QJsonObject>("expected");
    const QJsonArray all = test::fixture(u"schemas/expected.json"_s).toArray();
    QVERIFY(!all.isEmpty());
    for (const QJsonValue &entry : all)
        QTest::newRow(qPrintable(entry["file"_L1].toString())) << entry.toObject();
}

// As expected.json writes a field: long texts by their hash, choices by their number.
QJsonObject asExpected(const ParameterSpec &spec, bool longDefaultByHash)
{
    const QJsonObject full = test::described(spec);
    QJsonObject object{{u"name"_s, spec.name}};
    for (const auto &key :
         {u"kind"_s, u"required"_s, u"nullable"_s, u"deprecated"_s, u"default"_s, u"minimum"_s, u"maximum"_s}) {
        if (full.contains(key))
            object.insert(key, full.value(key));
    }
    if (!spec.choices.isEmpty())
        object.insert(u"choices"_s, spec.choices.size());
    if (longDefaultByHash) {
        const QString text = spec.defaultValue.toString();
        const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
        object.insert(u"default"_s, QJsonObject{{u"sha256"_s, QString::fromLatin1(hash)}, {u"chars"_s, text.size()}});
    }
    return object;
}

QByteArray printed(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

void CorpusTest::everyDescriptionIsExpectedSomewhere()
{
    QStringList files = QDir(QStringLiteral(PENTIMENTO_FIXTURES "/schemas")).entryList({u"*.json"_s}, QDir::Files);
    const QJsonArray all = test::fixture(u"schemas/expected.json"_s).toArray();
    for (const QJsonValue &entry : all)
        QVERIFY2(files.removeOne(entry["file"_L1].toString()), qPrintable(entry["file"_L1].toString()));
    QCOMPARE(files, QStringList{u"expected.json"_s});
}

void CorpusTest::everyModelGivesItsFields_data()
{
    addModelRows();
}

void CorpusTest::everyModelGivesItsFields()
{
    QFETCH(const QJsonObject, expected);
    const auto reading = readSchema(documentOf(expected["file"_L1].toString()));
    QVERIFY(reading.hasValue());
    const ParameterSchema &schema = reading->schema;
    QCOMPARE(outputWord(schema.output()), expected["output"_L1].toString());
    const QJsonArray fields = expected["fields"_L1].toArray();
    QCOMPARE(schema.parameters().size(), fields.size());
    for (const QJsonValue &field : fields) {
        const ParameterSpec *spec = schema.find(field["name"_L1].toString());
        QVERIFY2(spec, qPrintable(field["name"_L1].toString()));
        QVERIFY(spec->kind != ParameterKind::Unknown);
        QCOMPARE(printed(asExpected(*spec, field["default"_L1].isObject())), printed(field.toObject()));
    }
}

void CorpusTest::everyModelKeepsItsOrder_data()
{
    addModelRows();
}

void CorpusTest::everyModelKeepsItsOrder()
{
    QFETCH(const QJsonObject, expected);
    const QJsonObject document = documentOf(expected["file"_L1].toString());
    const QJsonObject properties = propertiesOf(document);
    QStringList ordered;
    const QJsonArray fields = expected["fields"_L1].toArray();
    for (const QJsonValue &field : fields) {
        const QString name = field["name"_L1].toString();
        if (properties[name].toObject().contains("x-order"_L1))
            ordered.append(name);
    }
    QStringList read;
    const QList<ParameterSpec> parameters = readSchema(document)->schema.parameters();
    for (const ParameterSpec &spec : parameters)
        read.append(spec.name);
    QCOMPARE(read.first(ordered.size()), ordered);
}

void CorpusTest::everyModelIsUnderstoodWithoutNotes_data()
{
    addModelRows();
}

void CorpusTest::everyModelIsUnderstoodWithoutNotes()
{
    QFETCH(const QJsonObject, expected);
    QCOMPARE(readSchema(documentOf(expected["file"_L1].toString()))->notes, QStringList());
}

void CorpusTest::picturesAreToldFromOtherFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("pictures");
    QTest::addColumn<QString>("mask");
    const auto row = [](const char *file, const QStringList &pictures, const QString &mask = {}) {
        QTest::newRow(file) << QString::fromLatin1(file) << pictures << mask;
    };
    row("black-forest-labs__flux-kontext-dev.json", {u"input_image"_s});
    row("google__nano-banana.json", {u"image_input"_s});
    row("stability-ai__sdxl.json", {u"image"_s}, u"mask"_s);
    row("cuuupid__idm-vton.json", {u"garm_img"_s, u"human_img"_s}, u"mask_img"_s);
    row("omniedgeio__face-swap.json", {u"target_image"_s, u"swap_image"_s});
    row("fofr__style-transfer.json", {u"style_image"_s, u"structure_image"_s});
    row("google__veo-3.1.json", {u"image"_s, u"last_frame"_s, u"reference_images"_s});
    row("minimax__video-01.json", {u"first_frame_image"_s, u"subject_reference"_s});
    row("kwaivgi__kling-v2.5-turbo-pro.json", {u"start_image"_s, u"end_image"_s}); // the deprecated image is none
    row("kwaivgi__kling-v2.6-motion-control.json", {u"image"_s});
    row("luma__reframe-video.json", {});
    row("sync__lipsync-2.json", {});
    row("meta__musicgen.json", {});
    row("lucataco__xtts-v2.json", {});
    row("suno-ai__bark.json", {});
    row("snowflake__snowflake-arctic-instruct.json", {});
    row("zsxkib__realistic-voice-cloning.json", {});
    row("cjwbw__seamless_communication.json", {});
}

void CorpusTest::picturesAreToldFromOtherFiles()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, pictures);
    QFETCH(const QString, mask);
    const ParameterSchema schema = readSchema(documentOf(file))->schema;
    QStringList read;
    const QList<ParameterSpec> images = schema.withRole(ParameterRole::Image);
    for (const ParameterSpec &spec : images)
        read.append(spec.name);
    std::sort(read.begin(), read.end());
    QStringList sorted = pictures;
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(read, sorted);
    const ParameterSpec *masking = schema.findRole(ParameterRole::Mask);
    QCOMPARE(masking ? masking->name : QString(), mask);
}

PENTIMENTO_TEST(CorpusTest)
#include "tst_corpus.moc"
