// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/form/formhost.h"
#include "tests/support/testmain.h"
#include "ui/form/ratiobutton.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSlider>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

ModelSpec kontext()
{
    return modelAt(bundledModel(u"flux-kontext-max.json"_s));
}

ModelSpec withLanguages()
{
    return modelAt(fixtureModel(u"cjwbw__seamless_communication.json"_s));
}

void turnWheel(QWidget *control)
{
    const QPointF middle = QRectF(control->rect()).center();
    QWheelEvent event(middle, control->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(control, &event);
}

} // namespace

// What hands do to the controls.
class HandlingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dieRollsASeed();
    void lockKeepsASeedAndRollsOneWhereThereIsNone();
    void shapeIsPickedByMouse();
    void shapeIsPickedByArrows();
    void shapeOfTheGridComesIntoTheRow();
    void sliderMovesByKeys();
    void sliderTakesItsFirstPositionWhereNothingIsSet();
    void numberStepsByArrowsWithinItsLimits();
    void switchIsTurnedByMouseAndSpace();
    void choiceIsPickedByKeys();
    void manyChoicesAreSearchedByTyping();
    void searchThatFindsNothingPicksNothing();
    void wheelChangesNothingWithoutTheFocus();
    void wheelTurnsWhatHasTheFocus();
    void resetTakesAValueBack();
    void defaultSetByHandNeedsNoReset();
};

void HandlingTest::dieRollsASeed()
{
    const FormHost host(kontext());
    QTest::mouseClick(host.control(u"seed.dice"_s), Qt::LeftButton);
    const QJsonValue seed = host.set(u"seed"_s);
    QVERIFY(seed.isDouble());
    QVERIFY(seed.toInteger(-1) >= 0 && seed.toInteger() <= 0x7fffffff);
    QCOMPARE(host.control<QLineEdit>(u"seed"_s)->text(), QString::number(seed.toInteger()));
    QVERIFY(!host.form().isSeedLocked());
}

void HandlingTest::lockKeepsASeedAndRollsOneWhereThereIsNone()
{
    const FormHost host(kontext());
    QSignalSpy locked(&host.form(), &ParameterForm::seedLockChanged);
    QTest::mouseClick(host.control(u"seed.lock"_s), Qt::LeftButton);
    QVERIFY(host.form().isSeedLocked());
    const QJsonValue seed = host.set(u"seed"_s);
    QVERIFY(seed.isDouble());
    QTest::mouseClick(host.control(u"seed.lock"_s), Qt::LeftButton);
    QVERIFY(!host.form().isSeedLocked());
    QTest::mouseClick(host.control(u"seed.lock"_s), Qt::LeftButton);
    QCOMPARE(host.set(u"seed"_s), seed);
    QCOMPARE(locked, (QList<QVariantList>{{true}, {false}, {true}}));
}

void HandlingTest::shapeIsPickedByMouse()
{
    const FormHost host(kontext());
    auto *wide = host.control<RatioButton>(u"aspect_ratio.16:9"_s);
    QVERIFY(wide && wide->isVisible());
    QTest::mouseClick(wide, Qt::LeftButton);
    QCOMPARE(host.set(u"aspect_ratio"_s), QJsonValue(u"16:9"_s));
    QVERIFY(wide->isChecked());
    QVERIFY(!host.control<RatioButton>(u"aspect_ratio.1:1"_s)->isChecked());
    QTest::mouseClick(wide, Qt::LeftButton); // pressing it again does not take it back
    QVERIFY(wide->isChecked());
}

void HandlingTest::shapeIsPickedByArrows()
{
    FormHost host(kontext());
    host.form().setContext(ParameterValues::fromJson({{u"input_image"_s, u"id"_s}}), {600, 400});
    host.form().focusParameter(u"aspect_ratio"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"aspect_ratio.match_input_image"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(host.set(u"aspect_ratio"_s), QJsonValue(u"4:3"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(host.set(u"aspect_ratio"_s), QJsonValue(u"1:1"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"aspect_ratio.1:1"_s);
}

void HandlingTest::shapeOfTheGridComesIntoTheRow()
{
    FormHost host(kontext());
    auto *tall = host.control<RatioButton>(u"aspect_ratio.9:21"_s);
    QVERIFY(!tall->isVisible());
    QTest::mouseClick(host.control(u"aspect_ratio.more"_s), Qt::LeftButton);
    QWidget *grid = QApplication::activePopupWidget();
    QVERIFY(grid);
    for (auto *button : grid->findChildren<RatioButton *>()) {
        if (button->choice() == u"9:21"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    host.settle();
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(host.set(u"aspect_ratio"_s), QJsonValue(u"9:21"_s));
    QVERIFY(tall->isVisible() && tall->isChecked());
}

void HandlingTest::sliderMovesByKeys()
{
    const FormHost host(modelAt(bundledModel(u"flux-kontext-dev.json"_s)));
    auto *slider = host.control<QSlider>(u"guidance.slider"_s);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(host.set(u"guidance"_s), QJsonValue(2.6));
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(host.set(u"guidance"_s), QJsonValue(10));
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(host.set(u"guidance"_s), QJsonValue(0));
    QCOMPARE(host.control<QLineEdit>(u"guidance"_s)->text(), u"0"_s);
}

void HandlingTest::sliderTakesItsFirstPositionWhereNothingIsSet()
{
    const FormHost host(
        modelWith({{u"blur"_s, QJsonObject{{u"type"_s, u"integer"_s}, {u"minimum"_s, 2}, {u"maximum"_s, 9}}}}));
    auto *slider = host.control<QSlider>(u"blur.slider"_s);
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(host.set(u"blur"_s), QJsonValue(2));
}

void HandlingTest::numberStepsByArrowsWithinItsLimits()
{
    const FormHost host(
        modelWith({{u"size"_s, QJsonObject{{u"type"_s, u"integer"_s}, {u"minimum"_s, 0}, {u"default"_s, 1}}}}));
    auto *field = host.control<QLineEdit>(u"size"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(host.set(u"size"_s), QJsonValue(0));
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(host.set(u"size"_s), QJsonValue(0));
    host.form().setValues(ParameterValues::fromJson({{u"size"_s, std::numeric_limits<qint64>::max() - 1}}));
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(host.set(u"size"_s), QJsonValue(std::numeric_limits<qint64>::max()));
}

void HandlingTest::switchIsTurnedByMouseAndSpace()
{
    const FormHost host(kontext());
    QWidget *control = host.control(u"prompt_upsampling"_s);
    QTest::mouseClick(control, Qt::LeftButton);
    QCOMPARE(host.set(u"prompt_upsampling"_s), QJsonValue(true));
    QTest::keyClick(control, Qt::Key_Space);
    QCOMPARE(host.set(u"prompt_upsampling"_s), QJsonValue(false));
}

void HandlingTest::choiceIsPickedByKeys()
{
    const FormHost host(kontext());
    auto *box = host.control<QComboBox>(u"output_format"_s);
    QCOMPARE(box->currentText(), u"png"_s);
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(host.set(u"output_format"_s), QJsonValue(u"jpg"_s));
}

void HandlingTest::manyChoicesAreSearchedByTyping()
{
    FormHost host(withLanguages());
    host.form().setAdvancedOpen(true);
    QVERIFY(host.form().focusParameter(u"input_text_language"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"w"_s);
    auto *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    auto *search = popup->findChild<QLineEdit *>(u"search"_s);
    QCOMPARE(search->text(), u"w"_s);
    QTest::keyClicks(search, u"elsh"_s);
    QCOMPARE(popup->findChild<QListView *>(u"entries"_s)->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    host.settle();
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(host.set(u"input_text_language"_s), QJsonValue(u"Welsh"_s));
    QCOMPARE(host.control<QComboBox>(u"input_text_language"_s)->currentText(), u"Welsh"_s);
}

void HandlingTest::searchThatFindsNothingPicksNothing()
{
    FormHost host(withLanguages());
    host.form().setAdvancedOpen(true);
    host.form().focusParameter(u"input_text_language"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    auto *search = QApplication::activePopupWidget()->findChild<QLineEdit *>(u"search"_s);
    QTest::keyClicks(search, u"klingon"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClick(search, Qt::Key_Escape);
    host.settle();
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(host.form().values(), ParameterValues());
}

void HandlingTest::wheelChangesNothingWithoutTheFocus()
{
    const FormHost host(modelAt(bundledModel(u"flux-kontext-dev.json"_s)));
    host.form().focusParameter(u"seed"_s);
    QSignalSpy changed(&host.form(), &ParameterForm::valuesChanged);
    for (const QString &name : {u"guidance.slider"_s, u"output_format"_s, u"num_inference_steps"_s}) {
        turnWheel(host.control(name));
        QVERIFY(!host.control(name)->hasFocus());
    }
    QCOMPARE(changed.size(), 0);
}

void HandlingTest::wheelTurnsWhatHasTheFocus()
{
    const FormHost host(modelAt(bundledModel(u"flux-kontext-dev.json"_s)));
    QWidget *slider = host.control(u"guidance.slider"_s);
    slider->setFocus();
    turnWheel(slider);
    QVERIFY(host.set(u"guidance"_s).isDouble());
}

void HandlingTest::resetTakesAValueBack()
{
    const FormHost host(kontext());
    auto *reset = host.control(u"safety_tolerance.reset"_s);
    QVERIFY(!reset->isVisible());
    host.control(u"safety_tolerance"_s)->setFocus();
    QTest::keyClick(host.control(u"safety_tolerance"_s), Qt::Key_End);
    QCOMPARE(host.set(u"safety_tolerance"_s), QJsonValue(6));
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(host.form().values(), ParameterValues());
    QCOMPARE(host.control<QSlider>(u"safety_tolerance"_s)->value(), 2);
    QVERIFY(!reset->isVisible());
    QVERIFY(host.control(u"safety_tolerance"_s)->hasFocus());
}

void HandlingTest::defaultSetByHandNeedsNoReset()
{
    const FormHost host(kontext());
    host.form().setValues(ParameterValues::fromJson({{u"safety_tolerance"_s, 2}}));
    QVERIFY(!host.control(u"safety_tolerance.reset"_s)->isVisible());
}

PENTIMENTO_TEST(HandlingTest)
#include "tst_handling.moc"
