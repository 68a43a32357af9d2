// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compose/composedesk.h"
#include "tests/support/testmain.h"
#include "ui/compose/wells.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const ParameterSchema &schemaOf(const ModelId &model)
{
    static const Catalog catalog = widerCatalog();
    return catalog.model(model)->schema;
}

InputImage named(const QString &name, const QString &parameter = {})
{
    return {parameter, ImageId(u"id of "_s + name), name, {10, 10}, {}};
}

QList<InputImage> filled(const ParameterSchema &schema, const QStringList &names)
{
    QList<InputImage> images;
    for (const QString &name : names)
        images = placed(schema, images, named(name), {});
    return images;
}

QString described(const QList<InputImage> &images)
{
    QStringList parts;
    for (const InputImage &image : images)
        parts.append(image.parameter + u'=' + image.name);
    return parts.join(u' ');
}

QString described(const QList<Well> &wells)
{
    QStringList parts;
    for (const Well &well : wells)
        parts.append(well.image ? well.image->name : u"-"_s);
    return parts.join(u' ');
}

// Parameters that take a file each, as models with many references have them.
ParameterSchema severalFiles(int count)
{
    QList<ParameterSpec> specs;
    for (int i = 1; i <= count; ++i) {
        ParameterSpec spec;
        spec.name = u"image_%1"_s.arg(i);
        spec.kind = ParameterKind::File;
        spec.role = ParameterRole::Image;
        spec.order = i;
        specs.append(spec);
    }
    return {specs, OutputKind::File};
}

} // namespace

// Which picture goes where.
class WellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesGoWhereTheyFit_data();
    void picturesGoWhereTheyFit();
    void namedTargetIsReplaced();
    void removingFromAListClosesTheGap();
    void removingOneOfSeveralParametersLeavesItsWellEmpty();
    void whatComesAfterANamedPlaceGoesWhereThereIsRoom();
    void movingRotatesWhatIsBetween();
    void manyParametersShowAsManyWellsAsAreNeeded();
    void maskIsNoWellButAPictureOfTheRequest();
    void targetsSayWhatADropDoes_data();
    void targetsSayWhatADropDoes();
    void roomIsCounted_data();
    void roomIsCounted();
    void picturesAreCarriedByWireOrder();
    void valuesHoldTheIds();
};

void WellsTest::picturesGoWhereTheyFit_data()
{
    QTest::addColumn<ModelId>("model");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("wire");
    QTest::addColumn<QString>("wells");
    QTest::newRow("one") << onePicture << QStringList{u"a"_s} << u"input_image=a"_s << u"a"_s;
    QTest::newRow("the second replaces the one")
        << onePicture << QStringList{u"a"_s, u"b"_s} << u"input_image=b"_s << u"b"_s;
    QTest::newRow("two") << twoPictures << QStringList{u"a"_s, u"b"_s} << u"input_image_1=a input_image_2=b"_s
                         << u"a b"_s;
    QTest::newRow("list grows") << manyPictures << QStringList{u"a"_s, u"b"_s, u"c"_s}
                                << u"image_input=a image_input=b image_input=c"_s << u"a b c -"_s;
    QTest::newRow("no place") << noPicture << QStringList{u"a"_s} << QString() << QString();
}

void WellsTest::picturesGoWhereTheyFit()
{
    QFETCH(ModelId, model);
    QFETCH(QStringList, names);
    const QList<InputImage> images = filled(schemaOf(model), names);
    QTEST(described(images), "wire");
    QTEST(described(wellsOf(schemaOf(model), images)), "wells");
}

void WellsTest::namedTargetIsReplaced()
{
    const ParameterSchema &two = schemaOf(twoPictures);
    QList<InputImage> images = placed(two, {}, named(u"b"_s), {u"input_image_2"_s, 0, {}});
    QCOMPARE(described(wellsOf(two, images)), u"- b"_s);
    images = placed(two, images, named(u"c"_s), {u"input_image_2"_s, 0, {}});
    QCOMPARE(described(wellsOf(two, images)), u"- c"_s);

    const ParameterSchema &list = schemaOf(manyPictures);
    images = placed(list, filled(list, {u"a"_s, u"b"_s}), named(u"c"_s), {u"image_input"_s, 0, {}});
    QCOMPARE(described(wellsOf(list, images)), u"c b -"_s);
    images = placed(list, images, named(u"d"_s), {u"image_input"_s, -1, {}});
    QCOMPARE(described(wellsOf(list, images)), u"c b d -"_s);
}

void WellsTest::removingFromAListClosesTheGap()
{
    const ParameterSchema &list = schemaOf(manyPictures);
    const auto images = withoutWell(list, filled(list, {u"a"_s, u"b"_s, u"c"_s}), 1);
    QCOMPARE(described(wellsOf(list, images)), u"a c -"_s);
}

void WellsTest::removingOneOfSeveralParametersLeavesItsWellEmpty()
{
    const ParameterSchema &two = schemaOf(twoPictures);
    const auto images = withoutWell(two, filled(two, {u"a"_s, u"b"_s}), 0);
    QCOMPARE(described(wellsOf(two, images)), u"- b"_s);
    QCOMPARE(described(images), u"input_image_2=b"_s);
}

void WellsTest::whatComesAfterANamedPlaceGoesWhereThereIsRoom()
{
    const ParameterSchema &two = schemaOf(twoPictures);
    const WellTarget second{u"input_image_2"_s, 0, {}};
    const QList<InputImage> first = placed(two, {}, named(u"a"_s), second);
    QCOMPARE(described(placed(two, first, named(u"b"_s), afterFirst(second))), u"input_image_1=b input_image_2=a"_s);

    const ParameterSchema &list = schemaOf(manyPictures);
    const WellTarget middle{u"image_input"_s, 1, {}};
    const QList<InputImage> replaced = placed(list, filled(list, {u"a"_s, u"b"_s, u"c"_s}), named(u"d"_s), middle);
    QCOMPARE(described(wellsOf(list, placed(list, replaced, named(u"e"_s), afterFirst(middle)))), u"a d c e -"_s);
}

void WellsTest::movingRotatesWhatIsBetween()
{
    const ParameterSchema &list = schemaOf(manyPictures);
    const auto images = filled(list, {u"a"_s, u"b"_s, u"c"_s});
    QCOMPARE(described(wellsOf(list, movedWell(list, images, 0, 2))), u"b c a -"_s);
    QCOMPARE(described(wellsOf(list, movedWell(list, images, 2, 0))), u"c a b -"_s);
    QCOMPARE(described(wellsOf(list, movedWell(list, images, 0, 3))), u"b c a -"_s);
    QCOMPARE(movedWell(list, images, 3, 0), images); // there is nothing to move
    QCOMPARE(movedWell(list, images, 0, 9), images);

    const ParameterSchema &two = schemaOf(twoPictures);
    QCOMPARE(described(movedWell(two, filled(two, {u"a"_s, u"b"_s}), 0, 1)), u"input_image_1=b input_image_2=a"_s);
}

void WellsTest::manyParametersShowAsManyWellsAsAreNeeded()
{
    const ParameterSchema eight = severalFiles(8);
    QCOMPARE(described(wellsOf(eight, {})), u"-"_s);
    QCOMPARE(described(wellsOf(eight, filled(eight, {u"a"_s, u"b"_s}))), u"a b -"_s);
    QCOMPARE(described(wellsOf(eight, withoutWell(eight, filled(eight, {u"a"_s, u"b"_s}), 0))), u"- b"_s);
    QCOMPARE(wellsOf(eight, filled(eight, QString(u"abcdefgh"_s).split(QString(), Qt::SkipEmptyParts))).size(), 8);
    QCOMPARE(described(wellsOf(severalFiles(3), {})), u"- - -"_s);
}

void WellsTest::maskIsNoWellButAPictureOfTheRequest()
{
    const ParameterSchema &schema = schemaOf(maskAndCount);
    QList<InputImage> images = placed(schema, {}, named(u"mask"_s), {u"mask"_s, -1, {}});
    QCOMPARE(described(wellsOf(schema, images)), u"-"_s);
    QCOMPARE(described(images), u"mask=mask"_s);
    images = placed(schema, images, named(u"other"_s), {u"mask"_s, -1, {}});
    QCOMPARE(described(images), u"mask=other"_s);
    images = placed(schema, images, named(u"a"_s), {});
    QCOMPARE(images.size(), 2);

    // The form took the mask out.
    ParameterValues values;
    QCOMPARE(described(asNamedIn(values, schema, images)), u"image=a"_s);
    values.set(u"mask"_s, u"id of other"_s);
    QCOMPARE(asNamedIn(values, schema, images).size(), 2);
}

void WellsTest::targetsSayWhatADropDoes_data()
{
    QTest::addColumn<ModelId>("model");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("one, empty") << onePicture << QStringList() << QStringList{u"Edit this"_s};
    QTest::newRow("one, full") << onePicture << QStringList{u"a"_s} << QStringList{u"Edit this"_s};
    QTest::newRow("two, empty") << twoPictures << QStringList() << QStringList{u"Edit this"_s, u"Add as reference 2"_s};
    QTest::newRow("two, half") << twoPictures << QStringList{u"a"_s}
                               << QStringList{u"Replace picture 1"_s, u"Add as reference 2"_s};
    QTest::newRow("list, empty") << manyPictures << QStringList() << QStringList{u"Edit this"_s};
    QTest::newRow("list") << manyPictures << QStringList{u"a"_s, u"b"_s}
                          << QStringList{u"Replace picture 1"_s, u"Replace picture 2"_s, u"Add as reference 3"_s};
    QTest::newRow("mask") << maskAndCount << QStringList() << QStringList{u"Edit this"_s, u"Use as the mask"_s};
    QTest::newRow("none") << noPicture << QStringList() << QStringList();
}

void WellsTest::targetsSayWhatADropDoes()
{
    QFETCH(ModelId, model);
    QFETCH(QStringList, names);
    QStringList words;
    for (const WellTarget &target : targetsOf(schemaOf(model), filled(schemaOf(model), names)))
        words.append(target.words);
    QTEST(words, "words");
}

void WellsTest::roomIsCounted_data()
{
    QTest::addColumn<ModelId>("model");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<WellTarget>("target");
    QTest::addColumn<int>("room");
    const WellTarget anywhere;
    QTest::newRow("one, empty") << onePicture << QStringList() << anywhere << 1;
    QTest::newRow("one, full: replaced") << onePicture << QStringList{u"a"_s} << anywhere << 1;
    QTest::newRow("two, empty") << twoPictures << QStringList() << anywhere << 2;
    QTest::newRow("two, full") << twoPictures << QStringList{u"a"_s, u"b"_s} << anywhere << 1;
    QTest::newRow("two, on the first") << twoPictures << QStringList() << WellTarget{u"input_image_1"_s, 0, {}} << 2;
    QTest::newRow("two, on the full one")
        << twoPictures << QStringList{u"a"_s} << WellTarget{u"input_image_1"_s, 0, {}} << 2;
    QTest::newRow("mask") << maskAndCount << QStringList() << WellTarget{u"mask"_s, 0, {}} << 1;
    QTest::newRow("none") << noPicture << QStringList() << anywhere << 0;
    QTest::newRow("list") << manyPictures << QStringList{u"a"_s} << anywhere << 98;
    QTest::newRow("list, one replaced") << manyPictures << QStringList{u"a"_s} << WellTarget{u"image_input"_s, 0, {}}
                                        << 99;
}

void WellsTest::roomIsCounted()
{
    QFETCH(ModelId, model);
    QFETCH(QStringList, names);
    QFETCH(WellTarget, target);
    QTEST(roomFor(schemaOf(model), filled(schemaOf(model), names), target), "room");
}

void WellsTest::picturesAreCarriedByWireOrder()
{
    const ParameterSchema &list = schemaOf(manyPictures);
    const ParameterSchema &two = schemaOf(twoPictures);
    const auto images = filled(list, {u"a"_s, u"b"_s, u"c"_s});
    const CarriedPictures carried = carriedPictures(images, list, two);
    QCOMPARE(described(carried.images), u"input_image_1=a input_image_2=b"_s);
    QCOMPARE(carried.left.size(), 1);
    const CarriedPictures back = carriedPictures(carried.images, two, list);
    QCOMPARE(described(withWaiting(list, back.images, carried.left).images),
             u"image_input=a image_input=b image_input=c"_s);

    // A mask goes to a mask, and never to where a picture to edit goes.
    const ParameterSchema &masked = schemaOf(maskAndCount);
    const auto mask = placed(masked, {}, named(u"m"_s), {u"mask"_s, -1, {}});
    QVERIFY(carriedPictures(mask, masked, two).images.isEmpty());
    QVERIFY(carriedPictures(mask, masked, two).left.isEmpty());
}

void WellsTest::valuesHoldTheIds()
{
    const ParameterSchema &list = schemaOf(manyPictures);
    const ParameterValues many = withPictures({}, list, filled(list, {u"a"_s, u"b"_s}));
    QCOMPARE(*many.value(u"image_input"_s), QJsonValue(QJsonArray{u"id of a"_s, u"id of b"_s}));
    const ParameterSchema &one = schemaOf(onePicture);
    const ParameterValues single = withPictures(many, one, filled(one, {u"a"_s}));
    QCOMPARE(*single.value(u"input_image"_s), QJsonValue(u"id of a"_s));
    QVERIFY(!withPictures(single, one, {}).isSet(u"input_image"_s));
}

PENTIMENTO_TEST(WellsTest)
#include "tst_wells.moc"
