// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/form/formhost.h"
#include "tests/support/testmain.h"
#include "ui/form/ratiobutton.h"
#include "ui/form/wrappinglabel.h"

#include <QApplication>
#include <QSlider>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

ModelSpec bundledMax()
{
    return modelAt(bundledModel(u"flux-kontext-max.json"_s));
}

ModelSpec bundledDev()
{
    return modelAt(bundledModel(u"flux-kontext-dev.json"_s));
}

ParameterValues withPicture()
{
    return ParameterValues::fromJson({{u"input_image"_s, u"id"_s}});
}

QString headline(const FormHost &host, const QString &parameter)
{
    auto *label = qobject_cast<QLabel *>(host.row(parameter)->editor()->headline());
    return label ? label->text() : QString();
}

} // namespace

// What one field makes of another, and what is said about it where it happens.
class FormRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void safetyEndsWhereThePictureLetsIt();
    void safetyComesBackWithoutThePicture();
    void safetyOfAServiceHasNoReasonWithoutAPicture();
    void qualityIsOffWithPng();
    void matchingNeedsAPicture();
    void sizeOfTheResultStandsAtTheRatio_data();
    void sizeOfTheResultStandsAtTheRatio();
    void problemsStandAtTheirFields();
    void problemsInTheFoldAreCounted();
    void unreadableJsonIsSaidWhereItBreaks();
};

void FormRulesTest::safetyEndsWhereThePictureLetsIt()
{
    FormHost host(bundledMax(), {u"prompt"_s, u"input_image"_s});
    auto *slider = host.control<QSlider>(u"safety_tolerance"_s);
    QCOMPARE(slider->maximum(), 6);
    host.form().setValues(ParameterValues::fromJson({{u"safety_tolerance"_s, 5}}));
    QCOMPARE(headline(host, u"safety_tolerance"_s), u"5 of 6"_s);
    QSignalSpy changed(&host.form(), &ParameterForm::valuesChanged);
    host.form().setContext(withPicture(), {600, 400});
    QCOMPARE(slider->maximum(), 2);
    QCOMPARE(slider->value(), 2);
    QCOMPARE(headline(host, u"safety_tolerance"_s), u"2 of 2 with an input"_s);
    QCOMPARE(host.set(u"safety_tolerance"_s), QJsonValue(2));
    QCOMPARE(changed.size(), 1);
    ParameterValues all = host.form().values();
    all.set(u"input_image"_s, u"id"_s);
    all.set(u"prompt"_s, u"fog"_s);
    QCOMPARE(validate(bundledMax().schema, bundledMax().rules, all), QList<Problem>());
}

void FormRulesTest::safetyComesBackWithoutThePicture()
{
    FormHost host(bundledMax(), {u"prompt"_s, u"input_image"_s});
    host.form().setValues(ParameterValues::fromJson({{u"safety_tolerance"_s, 5}}));
    host.form().setContext(withPicture(), {600, 400});
    host.form().setContext({}, {});
    QCOMPARE(host.set(u"safety_tolerance"_s), QJsonValue(5));
    QCOMPARE(host.control<QSlider>(u"safety_tolerance"_s)->value(), 5);
}

void FormRulesTest::safetyOfAServiceHasNoReasonWithoutAPicture()
{
    FormHost host(bundledMax(), {u"prompt"_s, u"input_image"_s});
    QCOMPARE(headline(host, u"safety_tolerance"_s), u"2 of 6"_s);
    QCOMPARE(host.reason(u"safety_tolerance"_s), QString());
    QVERIFY(host.form().values() == ParameterValues());
}

void FormRulesTest::qualityIsOffWithPng()
{
    FormHost host(bundledDev(), {u"prompt"_s, u"input_image"_s});
    host.form().setAdvancedOpen(true);
    QWidget *quality = host.control(u"output_quality"_s);
    host.form().setValues(ParameterValues::fromJson({{u"output_format"_s, u"jpg"_s}}));
    QVERIFY(quality->isEnabled());
    QCOMPARE(host.reason(u"output_quality"_s), QString());
    host.form().setValues(ParameterValues::fromJson({{u"output_format"_s, u"png"_s}}));
    QVERIFY(!quality->isEnabled());
    QVERIFY(!host.control(u"output_quality.slider"_s)->isEnabled());
    QVERIFY(host.reason(u"output_quality"_s).contains(u"PNG"_s));
}

void FormRulesTest::matchingNeedsAPicture()
{
    FormHost host(bundledMax(), {u"prompt"_s, u"input_image"_s});
    auto *match = host.control<RatioButton>(u"aspect_ratio.match_input_image"_s);
    auto *square = host.control<RatioButton>(u"aspect_ratio.1:1"_s);
    QVERIFY(!match->isVisible());
    QVERIFY(square->isChecked()); // what the rule says is sent instead
    QVERIFY(!host.reason(u"aspect_ratio"_s).isEmpty());
    QVERIFY(!host.form().values().isSet(u"aspect_ratio"_s));
    host.form().setContext(withPicture(), {600, 400});
    host.settle();
    QVERIFY(match->isVisible() && match->isChecked());
    QVERIFY(!square->isChecked());
    QCOMPARE(host.reason(u"aspect_ratio"_s), QString());
}

void FormRulesTest::sizeOfTheResultStandsAtTheRatio_data()
{
    QTest::addColumn<QJsonValue>("ratio");
    QTest::addColumn<QSize>("input");
    QTest::addColumn<QString>("text");
    const QJsonValue match(u"match_input_image"_s);
    QTest::newRow("16:9") << QJsonValue(u"16:9"_s) << QSize(600, 400) << u"1392 × 752"_s;
    QTest::newRow("like the input") << match << QSize(600, 400) << u"1248 × 832"_s;
    QTest::newRow("like an upright input") << match << QSize(400, 600) << u"832 × 1248"_s;
    QTest::newRow("input not measured yet") << match << QSize() << u"Match input image"_s;
}

void FormRulesTest::sizeOfTheResultStandsAtTheRatio()
{
    QFETCH(const QJsonValue, ratio);
    QFETCH(const QSize, input);
    QFETCH(const QString, text);
    FormHost host(bundledMax(), {u"prompt"_s, u"input_image"_s});
    ParameterValues values;
    values.set(u"aspect_ratio"_s, ratio);
    host.form().setValues(values);
    host.form().setContext(withPicture(), input);
    QCOMPARE(headline(host, u"aspect_ratio"_s), text);
}

void FormRulesTest::problemsStandAtTheirFields()
{
    FormHost host(bundledDev(), {u"prompt"_s, u"input_image"_s});
    host.form().setValues(ParameterValues::fromJson({{u"guidance"_s, 99}, {u"seed"_s, u"abc"_s}}));
    host.form().setProblems(validate(bundledDev().schema, bundledDev().rules, host.form().values()));
    QVERIFY2(host.words(u"guidance"_s).startsWith(u"Guidance cannot be 99"_s), qPrintable(host.words(u"guidance"_s)));
    QCOMPARE(host.words(u"seed"_s), u"“abc” is not a number."_s);
    QCOMPARE(host.words(u"aspect_ratio"_s), QString());
    QCOMPARE(host.control(u"guidance"_s)->accessibleDescription(), host.words(u"guidance"_s));
    host.form().setProblems({});
    QCOMPARE(host.words(u"guidance"_s), QString());
}

void FormRulesTest::problemsInTheFoldAreCounted()
{
    FormHost host(bundledDev(), {u"prompt"_s, u"input_image"_s});
    const auto *state = host.control<QLabel>(u"advanced.state"_s);
    QCOMPARE(state->text(), QString());
    host.form().setValues(ParameterValues::fromJson({{u"output_quality"_s, 999}, {u"go_fast"_s, true}}));
    QCOMPARE(state->text(), u"2 set"_s);
    host.form().setProblems({{ProblemKind::AboveMaximum, u"output_quality"_s, 999, 100, {}}});
    QCOMPARE(state->text(), u"1 need a look"_s);
    host.form().setAdvancedOpen(true);
    QCOMPARE(state->text(), QString());
    QVERIFY(!host.words(u"output_quality"_s).isEmpty());
}

void FormRulesTest::unreadableJsonIsSaidWhereItBreaks()
{
    const FormHost host(modelWith({{u"options"_s, QJsonObject{{u"type"_s, u"object"_s}}}}));
    host.form().focusParameter(u"options"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"[1]"_s);
    QCOMPARE(host.words(u"options"_s), u"This must be an object: {…}"_s);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    QTest::keyClicks(QApplication::focusWidget(), u"{\"a\": x}"_s);
    QCOMPARE(host.words(u"options"_s), u"This cannot be read as JSON from character 7 on."_s);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    QTest::keyClicks(QApplication::focusWidget(), u"{}"_s);
    QCOMPARE(host.words(u"options"_s), QString());
}

PENTIMENTO_TEST(FormRulesTest)
#include "tst_formrules.moc"
