// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compare/paneltest.h"
#include "tests/support/testmain.h"

#include <QAction>
#include <QApplication>
#include <QSlider>

using namespace pentimento;
using namespace Qt::StringLiterals;
using test::blue;
using test::red;

Q_DECLARE_METATYPE(pentimento::CompareMode)

// What the bar does, and that it is always within reach.
class CompareBarTest : public test::PanelTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makePanel(); }
    void singlePictureCannotBeCompared();
    void buttonsChooseTheMode_data();
    void buttonsChooseTheMode();
    void buttonOfTheModeStaysChecked();
    void flipButtonTurnsTheOtherUp();
    void swapButtonExchangesTheSides();
    void fitAndActualSizeButtons();
    void blendSliderFades();
    void wheelOverTheBlendSliderLeavesIt();
    void dividingButtonTurnsTheDivider();
    void barStaysInsideAndCollapsesToIcons_data();
    void barStaysInsideAndCollapsesToIcons();
    void actionsThatAreNotThereHaveNoButton();
    void everythingWorksByKeyboard();
};

void CompareBarTest::singlePictureCannotBeCompared()
{
    const CompareScene pair = redAndBlue();
    show({pair.before, {}}); // whichever it is called
    QCOMPARE(colourAt(0.2, 0.3), red);
    QCOMPARE(colourAt(0.8, 0.3), red);
    for (QAction *action :
         {m_actions.slider, m_actions.sideBySide, m_actions.fade, m_actions.difference, m_actions.flip, m_actions.swap})
        QVERIFY(!action->isEnabled());
    QVERIFY(m_actions.fit->isEnabled());
    QVERIFY(!button(u"slider"_s)->isEnabled());
    QVERIFY(button(u"slider"_s)->toolTip().contains(u"one picture"_s));
    QVERIFY(!button(u"fit"_s)->toolTip().contains(u"one picture"_s));
    show(pair);
    QVERIFY(m_actions.slider->isEnabled());
    QVERIFY(button(u"slider"_s)->isEnabled());
    QVERIFY(!button(u"slider"_s)->toolTip().contains(u"one picture"_s));
}

void CompareBarTest::buttonsChooseTheMode_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<CompareMode>("mode");
    QTest::newRow("side by side") << u"sideBySide"_s << CompareMode::SideBySide;
    QTest::newRow("fade") << u"fade"_s << CompareMode::Fade;
    QTest::newRow("difference") << u"difference"_s << CompareMode::Difference;
    QTest::newRow("flip") << u"flip"_s << CompareMode::Flip;
}

void CompareBarTest::buttonsChooseTheMode()
{
    QFETCH(QString, name);
    QFETCH(CompareMode, mode);
    show(redAndBlue());
    QSignalSpy changed(m_panel.get(), &ComparePanel::modeChanged);
    QVERIFY(button(u"slider"_s)->isChecked());
    QTest::mouseClick(button(name), Qt::LeftButton);
    QCOMPARE(m_panel->mode(), mode);
    QCOMPARE(changed.size(), 1);
    QVERIFY(button(name)->isChecked());
    QVERIFY(!button(u"slider"_s)->isChecked());
    QVERIFY(!m_actions.slider->isChecked());
    QTest::mouseClick(button(u"slider"_s), Qt::LeftButton);
    QCOMPARE(m_panel->mode(), CompareMode::Slider);
    QVERIFY(m_actions.slider->isChecked());
}

void CompareBarTest::buttonOfTheModeStaysChecked()
{
    show(redAndBlue());
    QTest::mouseClick(button(u"slider"_s), Qt::LeftButton);
    QVERIFY(button(u"slider"_s)->isChecked());
    QVERIFY(m_actions.slider->isChecked());
    m_actions.slider->trigger(); // from the menu or by its key
    QVERIFY(button(u"slider"_s)->isChecked());
    QVERIFY(m_actions.slider->isChecked());
}

void CompareBarTest::flipButtonTurnsTheOtherUp()
{
    show(redAndBlue());
    QTest::mouseClick(button(u"flip"_s), Qt::LeftButton);
    QCOMPARE(colourAt(0.3, 0.3), blue);
    QTest::mouseClick(button(u"flip"_s), Qt::LeftButton);
    QCOMPARE(colourAt(0.3, 0.3), red);
    QTest::mouseClick(button(u"flip"_s), Qt::LeftButton);
    QCOMPARE(colourAt(0.3, 0.3), blue);
    m_panel->setBeforeHeld(true);
    QCOMPARE(colourAt(0.3, 0.3), red);
    m_panel->setBeforeHeld(false);
    QCOMPARE(colourAt(0.3, 0.3), blue);
}

void CompareBarTest::swapButtonExchangesTheSides()
{
    const CompareScene scene = redAndBlue();
    show(scene);
    QTest::mouseClick(button(u"swap"_s), Qt::LeftButton);
    QCOMPARE(colourAt(0.2, 0.3), blue);
    QCOMPARE(colourAt(0.8, 0.3), red);
    QVERIFY(canvas()->labels().first().text.contains(u"After"_s));
    QCOMPARE(m_panel->scene(), scene);
    QTest::mouseClick(button(u"swap"_s), Qt::LeftButton);
    QCOMPARE(colourAt(0.2, 0.3), red);
}

void CompareBarTest::fitAndActualSizeButtons()
{
    show({{}, picture(u"large.png"_s, test::plain({3000, 2000}, blue))});
    QCOMPARE(button(u"fit"_s)->text(), u"Fit"_s); // the menu's name is too long for a bar
    QCOMPARE(button(u"fit"_s)->accessibleName(), u"Fit the picture"_s);
    const double fit = m_panel->zoom();
    QVERIFY(fit < 1);
    QSignalSpy zoomed(m_panel.get(), &ComparePanel::zoomChanged);
    QTest::mouseClick(button(u"actualSize"_s), Qt::LeftButton);
    QCOMPARE(m_panel->zoom(), 1.0);
    QCOMPARE(zoomed.size(), 1);
    QCOMPARE(zoomed.first().first().toDouble(), 1.0);
    QVERIFY(button(u"actualSize"_s)->text().contains(u"100"_s));
    m_panel->zoomIn();
    QVERIFY(button(u"actualSize"_s)->text().contains(u"150"_s));
    QTest::mouseClick(button(u"fit"_s), Qt::LeftButton);
    QCOMPARE(m_panel->zoom(), fit);
    m_panel->zoomOut();
    QVERIFY(m_panel->zoom() < fit);
}

void CompareBarTest::blendSliderFades()
{
    show(redAndBlue());
    auto *blend = m_panel->findChild<QSlider *>(u"blend"_s);
    QVERIFY(!blend->isVisible());
    m_panel->setMode(CompareMode::Fade);
    QVERIFY(blend->isVisible());
    blend->setFocus();
    QTest::keyClick(blend, Qt::Key_Home);
    QCOMPARE(colourAt(0.5, 0.3), red);
    QTest::keyClick(blend, Qt::Key_End);
    QCOMPARE(colourAt(0.5, 0.3), blue);
}

void CompareBarTest::wheelOverTheBlendSliderLeavesIt()
{
    show(redAndBlue());
    m_panel->setMode(CompareMode::Fade);
    canvas()->setFocus();
    auto *blend = m_panel->findChild<QSlider *>(u"blend"_s);
    const int before = blend->value();
    test::turnWheel(*blend, QPointF(10, 10), 120);
    QCOMPARE(blend->value(), before);
}

void CompareBarTest::dividingButtonTurnsTheDivider()
{
    show(redAndBlue());
    QTest::mouseClick(button(u"dividing"_s), Qt::LeftButton);
    QCOMPARE(colourAt(0.2, 0.8), blue);
    QCOMPARE(colourAt(0.8, 0.2), red);
    canvas()->setFocus();
    QTest::keyClick(canvas(), Qt::Key_H);
    QVERIFY(!button(u"dividing"_s)->isChecked());
    m_panel->setMode(CompareMode::SideBySide);
    QVERIFY(!button(u"dividing"_s)->isVisible());
}

void CompareBarTest::barStaysInsideAndCollapsesToIcons_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("icons");
    QTest::newRow("wide") << 1600 << false;
    QTest::newRow("narrow") << 480 << true;
    QTest::newRow("narrower") << 400 << true;
    QTest::newRow("too narrow") << 220 << true;
}

void CompareBarTest::barStaysInsideAndCollapsesToIcons()
{
    QFETCH(int, width);
    QFETCH(bool, icons);
    show(redAndBlue());
    for (const CompareMode mode : {CompareMode::Slider, CompareMode::Fade, CompareMode::Difference}) {
        m_panel->setMode(mode);
        m_panel->resize(width, 400);
        QVERIFY(m_panel->rect().contains(bar()->geometry()));
        QVERIFY(qAbs(bar()->geometry().center().x() - m_panel->rect().center().x()) <= 1);
        QCOMPARE(button(u"slider"_s)->toolButtonStyle(), icons ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        QCOMPARE(button(u"slider"_s)->accessibleName(), u"Slider"_s); // also without its name
        for (const LabelChip &chip : canvas()->labels())
            QVERIFY(canvas()->rect().contains(chip.rect));
    }
}

void CompareBarTest::actionsThatAreNotThereHaveNoButton()
{
    m_panel->setActions({.slider = m_actions.slider, .fit = m_actions.fit});
    show(redAndBlue());
    QVERIFY(button(u"slider"_s) && button(u"fit"_s));
    QVERIFY(!button(u"fade"_s) && !button(u"swap"_s));
    QVERIFY(m_panel->rect().contains(bar()->geometry()));
}

void CompareBarTest::everythingWorksByKeyboard()
{
    show(redAndBlue());
    m_panel->setFocus();
    QVERIFY(canvas()->hasFocus());
    QStringList reached;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.append(QApplication::focusWidget()->objectName());
    }
    for (const QString &name : {u"divider"_s, u"slider"_s, u"sideBySide"_s, u"fade"_s, u"difference"_s, u"flip"_s,
                                u"dividing"_s, u"fit"_s, u"actualSize"_s, u"swap"_s, u"canvas"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
    QVERIFY(reached.indexOf(u"divider"_s) < reached.indexOf(u"slider"_s));
    QVERIFY(reached.indexOf(u"slider"_s) < reached.indexOf(u"swap"_s));
    button(u"fade"_s)->setFocus();
    QTest::keyClick(button(u"fade"_s), Qt::Key_Space);
    QCOMPARE(m_panel->mode(), CompareMode::Fade);
}

PENTIMENTO_TEST(CompareBarTest)
#include "tst_comparebar.moc"
