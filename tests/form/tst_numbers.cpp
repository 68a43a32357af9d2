// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/form/formhost.h"
#include "tests/support/testmain.h"
#include "ui/form/numbertext.h"
#include "ui/form/seededitor.h"
#include "ui/form/slideraxis.h"
#include "ui/form/standingvalue.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

ParameterSpec numberSpec(ParameterKind kind, const QJsonValue &minimum, const QJsonValue &maximum)
{
    ParameterSpec spec;
    spec.name = u"number"_s;
    spec.kind = kind;
    spec.minimum = minimum;
    spec.maximum = maximum;
    return spec;
}

} // namespace

// What sliders, seeds and rules make of numbers.
class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sliderHasRoundSteps_data();
    void sliderHasRoundSteps();
    void sliderFindsTheNearestPosition();
    void everyPositionOfASliderIsAllowed_data();
    void everyPositionOfASliderIsAllowed();
    void rolledSeedIsAllowed_data();
    void rolledSeedIsAllowed();
    void valueWithinTheRulesStays_data();
    void valueWithinTheRulesStays();
};

void NumbersTest::sliderHasRoundSteps_data()
{
    QTest::addColumn<ParameterSpec>("spec");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("position");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("integers") << numberSpec(ParameterKind::Integer, 4, 50) << 46 << 3 << QJsonValue(7);
    QTest::newRow("0 to 1") << numberSpec(ParameterKind::Number, 0, 1) << 100 << 3 << QJsonValue(0.03);
    QTest::newRow("1 to 20") << numberSpec(ParameterKind::Number, 1, 20) << 190 << 65 << QJsonValue(7.5);
    QTest::newRow("0 to 10") << numberSpec(ParameterKind::Number, 0, 10) << 100 << 3 << QJsonValue(0.3);
    QTest::newRow("ends beside the steps")
        << numberSpec(ParameterKind::Number, 0.005, 0.995) << 198 * 5 << 0 << QJsonValue(0.005);
    ParameterSpec spec = numberSpec(ParameterKind::Integer, 60, 1000);
    spec.multipleOf = 64;
    QTest::newRow("multiples") << spec << 14 << 0 << QJsonValue(64);
    spec = numberSpec(ParameterKind::Number, 0, 1);
    spec.minimumIsExclusive = true;
    QTest::newRow("without its least") << spec << 99 << 0 << QJsonValue(0.01);
}

void NumbersTest::sliderHasRoundSteps()
{
    QFETCH(const ParameterSpec, spec);
    QFETCH(const int, position);
    QFETCH(const QJsonValue, value);
    const SliderAxis axis(spec, spec.minimum, spec.maximum);
    QTEST(axis.last(), "last");
    QCOMPARE(valueText(axis.valueAt(position)), valueText(value));
    QCOMPARE(axis.positionOf(value), position);
}

void NumbersTest::sliderFindsTheNearestPosition()
{
    const ParameterSpec spec = numberSpec(ParameterKind::Number, 0, 10);
    const SliderAxis axis(spec, spec.minimum, spec.maximum);
    QCOMPARE(axis.positionOf(2.53), 25);
    QCOMPARE(axis.positionOf(-4), 0);
    QCOMPARE(axis.positionOf(99), axis.last());
    QCOMPARE(axis.positionOf(QJsonValue(QJsonValue::Undefined)), 0);
}

void NumbersTest::everyPositionOfASliderIsAllowed_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : modelPaths())
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void NumbersTest::everyPositionOfASliderIsAllowed()
{
    QFETCH(const QString, path);
    const ModelSpec model = modelAt(path);
    for (const ParameterSpec &spec : model.schema.parameters()) {
        if (spec.control != ParameterControl::Slider)
            continue;
        const SliderAxis axis(spec, spec.minimum, spec.maximum);
        for (int position = 0; position <= axis.last(); ++position) {
            ParameterValues values;
            values.set(spec.name, axis.valueAt(position));
            for (const Problem &problem : validate(model.schema, {}, values))
                QVERIFY2(problem.parameter != spec.name, qPrintable(spec.name + valueText(axis.valueAt(position))));
            QCOMPARE(axis.positionOf(axis.valueAt(position)), position);
        }
        QVERIFY2(axis.last() > 0, qPrintable(spec.name));
    }
}

void NumbersTest::rolledSeedIsAllowed_data()
{
    QTest::addColumn<QJsonValue>("minimum");
    QTest::addColumn<QJsonValue>("maximum");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    const QJsonValue none(QJsonValue::Undefined);
    QTest::newRow("no limits") << none << none << qint64(0) << qint64(0x7fffffff);
    QTest::newRow("narrow") << QJsonValue(5) << QJsonValue(7) << qint64(5) << qint64(7);
    QTest::newRow("from below zero") << QJsonValue(-10) << QJsonValue(10) << qint64(0) << qint64(10);
    QTest::newRow("64 bits") << none << QJsonValue(std::numeric_limits<qint64>::max()) << qint64(0)
                             << qint64(0x7fffffff);
    QTest::newRow("one only") << QJsonValue(3) << QJsonValue(3) << qint64(3) << qint64(3);
}

void NumbersTest::rolledSeedIsAllowed()
{
    QFETCH(const QJsonValue, minimum);
    QFETCH(const QJsonValue, maximum);
    QFETCH(const qint64, least);
    QFETCH(const qint64, most);
    const ParameterSpec spec = numberSpec(ParameterKind::Integer, minimum, maximum);
    for (const quint32 random : {0u, 1u, 2u, 12345u, 0x7fffffffu, 0xffffffffu}) {
        const qint64 seed = rolledSeed(spec, random);
        QVERIFY2(seed >= least && seed <= most, qPrintable(QString::number(seed)));
    }
}

void NumbersTest::valueWithinTheRulesStays_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QJsonValue>("byDefault");
    QTest::addColumn<QJsonValue>("left");
    const QJsonValue none(QJsonValue::Undefined);
    QTest::newRow("within") << QJsonValue(1) << QJsonValue(2) << QJsonValue(1);
    QTest::newRow("beyond the rule") << QJsonValue(5) << QJsonValue(2) << QJsonValue(2);
    QTest::newRow("beyond the schema too: their own mistake") << QJsonValue(9) << QJsonValue(2) << QJsonValue(9);
    QTest::newRow("unset, default within") << none << QJsonValue(1) << none;
    QTest::newRow("unset, default beyond") << none << QJsonValue(4) << QJsonValue(2);
    QTest::newRow("unset, no default") << none << none << none;
    QTest::newRow("no number") << QJsonValue(u"x"_s) << QJsonValue(2) << QJsonValue(u"x"_s);
}

void NumbersTest::valueWithinTheRulesStays()
{
    QFETCH(const QJsonValue, value);
    QFETCH(const QJsonValue, byDefault);
    ParameterSpec spec = numberSpec(ParameterKind::Integer, 0, 6);
    spec.defaultValue = byDefault;
    Constraint constraint = constraintFor(spec, {}, {}, {});
    constraint.maximum = QJsonValue(2.0);
    QTEST(admitted(spec, constraint, value), "left");
}

PENTIMENTO_TEST(NumbersTest)
#include "tst_numbers.moc"
