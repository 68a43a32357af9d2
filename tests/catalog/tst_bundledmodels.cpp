// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/catalog.h"
#include "app/params/validation.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

// What holds for every bundled model, and what its rules do.
class BundledModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyModelThatIsPromisedIsThere();
    void everyModelTakesTheLeastThatItNeeds_data() { models(); }
    void everyModelTakesTheLeastThatItNeeds();
    void everyDefaultCanBeSent_data() { models(); }
    void everyDefaultCanBeSent();
    void everyModelMayReturnPictures_data() { models(); }
    void everyModelMayReturnPictures();
    void haircutsAreAllThere();
    void whatHasNoEffectIsNotSent_data();
    void whatHasNoEffectIsNotSent();
    void matchingNeedsAPicture_data();
    void matchingNeedsAPicture();

private:
    void models() const;
    [[nodiscard]] const ModelSpec &model(const QString &id) const { return *m_catalog.model(ModelId(id)); }

    Catalog m_catalog;
};

namespace {

// What a person has to give: pictures and words, nothing else.
ParameterValues leastOf(const ParameterSchema &schema)
{
    ParameterValues values;
    for (const ParameterSpec &spec : schema.parameters()) {
        if (!spec.required)
            continue;
        if (spec.kind == ParameterKind::File)
            values.set(spec.name, u"4be1"_s);
        else if (spec.kind == ParameterKind::Files)
            values.set(spec.name, QJsonArray{u"4be1"_s});
        else
            values.set(spec.name, u"make it blue hour"_s);
    }
    return values;
}

QString problemsIn(const ModelSpec &model, const ParameterValues &values)
{
    QStringList names;
    for (const Problem &problem : validate(model.schema, model.rules, values))
        names.append(u"%1 %2"_s.arg(problem.parameter).arg(int(problem.kind)));
    return names.join(u", "_s);
}

} // namespace

void BundledModelsTest::initTestCase()
{
    const CatalogReading reading = readCatalog({});
    QCOMPARE(reading.complaints, QStringList());
    m_catalog = reading.catalog;
}

void BundledModelsTest::models() const
{
    QTest::addColumn<QString>("id");
    for (const ModelSpec &model : m_catalog.models())
        QTest::newRow(qPrintable(model.id.text())) << model.id.text();
}

void BundledModelsTest::everyModelThatIsPromisedIsThere()
{
    const QStringList owners{
        u"black-forest-labs"_s, u"flux-kontext-apps"_s, u"google"_s, u"qwen"_s, u"bytedance"_s, u"prunaai"_s};
    const QList<QStringList> names{
        {u"flux-kontext-pro"_s, u"flux-kontext-max"_s, u"flux-kontext-dev"_s, u"flux-kontext-dev-lora"_s,
         u"flux-1.1-pro"_s, u"flux-1.1-pro-ultra"_s, u"flux-schnell"_s, u"flux-dev"_s, u"flux-fill-pro"_s,
         u"flux-fill-dev"_s, u"flux-2-pro"_s, u"flux-2-max"_s, u"flux-2-flex"_s, u"flux-2-dev"_s, u"flux-2-klein-4b"_s,
         u"flux-2-klein-9b"_s},
        {u"multi-image-kontext-pro"_s, u"multi-image-kontext-max"_s, u"multi-image-list"_s, u"change-haircut"_s,
         u"professional-headshot"_s, u"restore-image"_s, u"text-removal"_s, u"cartoonify"_s, u"iconic-locations"_s,
         u"impossible-scenarios"_s, u"portrait-series"_s, u"face-to-many-kontext"_s, u"filters"_s, u"depth-of-field"_s,
         u"renaissance"_s},
        {u"nano-banana"_s, u"nano-banana-pro"_s, u"nano-banana-2"_s},
        {u"qwen-image-edit"_s, u"qwen-image-edit-plus"_s},
        {u"seedream-4"_s, u"seedream-4.5"_s, u"seededit-3.0"_s},
        {u"flux-kontext-fast"_s}};
    for (qsizetype i = 0; i < owners.size(); ++i) {
        for (const QString &name : names.at(i))
            QVERIFY2(m_catalog.model(ModelId(owners.at(i) + u'/' + name)), qPrintable(name));
    }
}

void BundledModelsTest::everyModelTakesTheLeastThatItNeeds()
{
    QFETCH(QString, id);
    QCOMPARE(problemsIn(model(id), leastOf(model(id).schema)), QString());
    QVERIFY(!problemsIn(model(id), {}).isEmpty()); // nothing at all is not enough
}

void BundledModelsTest::everyDefaultCanBeSent()
{
    QFETCH(QString, id);
    ParameterValues values = leastOf(model(id).schema);
    for (const ParameterSpec &spec : model(id).schema.parameters()) {
        if (!values.isSet(spec.name) && !spec.defaultValue.isUndefined())
            values.set(spec.name, spec.defaultValue);
    }
    QCOMPARE(problemsIn(model(id), values), QString());
}

void BundledModelsTest::everyModelMayReturnPictures()
{
    QFETCH(QString, id);
    // Of three apps nobody has published what they return.
    const QStringList unknown{u"filters"_s, u"depth-of-field"_s, u"renaissance"_s};
    QCOMPARE(model(id).returns, unknown.contains(id.section(u'/', 1)) ? MediaKind::Unknown : MediaKind::Image);
}

void BundledModelsTest::haircutsAreAllThere()
{
    const ParameterSchema &schema = model(u"flux-kontext-apps/change-haircut"_s).schema;
    const QJsonArray cuts = schema.find(u"haircut")->choices;
    const QJsonArray colours = schema.find(u"hair_color")->choices;
    const auto different = [](const QJsonArray &list) {
        QSet<QString> texts;
        for (const QJsonValue &entry : list)
            texts.insert(entry.toString());
        return texts.size();
    };
    QCOMPARE(different(cuts), qsizetype(96));
    QCOMPARE(different(colours), qsizetype(31));
    for (const QString &cut : {u"Half-Up, Half-Down"_s, u"Ombré"_s, u"Victory Rolls"_s})
        QVERIFY2(cuts.contains(cut), qPrintable(cut));
    QVERIFY(colours.contains(u"Rose Gold"_s) && colours.contains(u"Blue-Black"_s));
    QCOMPARE(schema.find(u"gender")->choices, (QJsonArray{u"none"_s, u"male"_s, u"female"_s}));
    QVERIFY(schema.findRole(ParameterRole::Prompt) == nullptr);
}

void BundledModelsTest::whatHasNoEffectIsNotSent_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<QStringList>("sent"); // of those that are set
    const auto row = [](const char *name, const QString &id, const QJsonObject &values, const QStringList &sent) {
        QTest::newRow(name) << id << values << sent;
    };
    const QString pro = u"black-forest-labs/flux-1.1-pro"_s;
    row("width of a shape", pro, {{u"width"_s, 512}, {u"height"_s, 512}}, {});
    row("width of custom", pro, {{u"aspect_ratio"_s, u"custom"_s}, {u"width"_s, 512}, {u"height"_s, 512}},
        {u"aspect_ratio"_s, u"height"_s, u"width"_s});
    const QString flux2 = u"black-forest-labs/flux-2-pro"_s;
    row("resolution of custom", flux2, {{u"aspect_ratio"_s, u"custom"_s}, {u"resolution"_s, u"2 MP"_s}},
        {u"aspect_ratio"_s});
    row("resolution of a shape", flux2, {{u"resolution"_s, u"2 MP"_s}}, {u"resolution"_s});
    const QString dev = u"black-forest-labs/flux-dev"_s;
    row("strength alone", dev, {{u"prompt_strength"_s, 0.5}, {u"aspect_ratio"_s, u"4:3"_s}}, {u"aspect_ratio"_s});
    row("strength of a picture", dev,
        {{u"prompt_strength"_s, 0.5}, {u"aspect_ratio"_s, u"4:3"_s}, {u"image"_s, u"4be1"_s}},
        {u"image"_s, u"prompt_strength"_s});
    const QString fill = u"black-forest-labs/flux-fill-pro"_s;
    row("mask", fill, {{u"mask"_s, u"4be1"_s}}, {u"mask"_s});
    row("mask of an enlargement", fill, {{u"mask"_s, u"4be1"_s}, {u"outpaint"_s, u"Make square"_s}}, {u"outpaint"_s});
    const QString seedream = u"bytedance/seedream-4"_s;
    row("series of one", seedream, {{u"max_images"_s, 4}}, {});
    row("series", seedream, {{u"max_images"_s, 4}, {u"sequential_image_generation"_s, u"auto"_s}},
        {u"max_images"_s, u"sequential_image_generation"_s});
    row("size by name", seedream, {{u"width"_s, 2000}, {u"aspect_ratio"_s, u"1:1"_s}}, {u"aspect_ratio"_s});
    row("size in pixels", seedream,
        {{u"size"_s, u"custom"_s}, {u"width"_s, 2000}, {u"height"_s, 1000}, {u"aspect_ratio"_s, u"1:1"_s}},
        {u"height"_s, u"size"_s, u"width"_s});
    row("quality of PNG", u"prunaai/flux-kontext-fast"_s, {{u"output_format"_s, u"png"_s}, {u"output_quality"_s, 50}},
        {u"output_format"_s});
}

void BundledModelsTest::whatHasNoEffectIsNotSent()
{
    QFETCH(QString, id);
    QFETCH(QJsonObject, values);
    const ParameterValues effective =
        effectiveValues(model(id).schema, model(id).rules, ParameterValues::fromJson(values));
    QStringList sent;
    for (const QString &name : values.keys()) {
        if (effective.isSet(name))
            sent.append(name);
    }
    QTEST(sent, "sent");
}

void BundledModelsTest::matchingNeedsAPicture_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("image");
    for (const QString &id : {u"google/nano-banana"_s, u"google/nano-banana-pro"_s, u"google/nano-banana-2"_s,
                              u"bytedance/seedream-4"_s, u"bytedance/seedream-4.5"_s})
        QTest::newRow(qPrintable(id)) << id << u"image_input"_s;
}

void BundledModelsTest::matchingNeedsAPicture()
{
    QFETCH(QString, id);
    QFETCH(QString, image);
    const auto ratio = [&](const QJsonObject &values) {
        return effectiveValues(model(id).schema, model(id).rules, ParameterValues::fromJson(values))
            .value(u"aspect_ratio"_s);
    };
    QCOMPARE(ratio({}), QJsonValue(u"1:1"_s));
    QCOMPARE(ratio({{image, QJsonArray()}}), QJsonValue(u"1:1"_s));
    QCOMPARE(ratio({{image, QJsonArray{u"4be1"_s}}}), std::nullopt);
}

PENTIMENTO_TEST(BundledModelsTest)
#include "tst_bundledmodels.moc"
