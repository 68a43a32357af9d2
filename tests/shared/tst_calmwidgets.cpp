// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shared/calmstyle.h"
#include "ui/shared/calmwidgets.h"
#include "ui/shared/tokens.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHelpEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

void turnWheel(QWidget *widget)
{
    const QPointF where(widget->width() / 2.0, widget->height() / 2.0);
    QWheelEvent event(where, widget->mapToGlobal(where), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QSpontaneKeyEvent::setSpontaneous(&event); // Qt hands only a person's wheel on to the parent
    qApp->notify(widget, &event);
}

QString toolTipOver(QWidget *widget)
{
    QToolTip::hideText();
    QHelpEvent event(QEvent::ToolTip, {5, 5}, widget->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(widget, &event);
    return QToolTip::text();
}

} // namespace

class CalmWidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void wheelScrollsThePanelUnlessTheControlHasTheFocus();
    void textThatFitsIsWhole();
    void textThatIsCutIsInTheToolTip();
    void wholeTextIsCopied();
    void keyHintIsWideEnough();
};

void CalmWidgetsTest::initTestCase()
{
    QApplication::setStyle(new CalmStyle);
    QApplication::setPalette(paletteOf(tokensFor(Look::Dark)));
}

void CalmWidgetsTest::wheelScrollsThePanelUnlessTheControlHasTheFocus()
{
    QScrollArea area;
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(0, 100);
    slider->setValue(50);
    auto *spin = new QSpinBox;
    spin->setValue(50);
    auto *combo = new QComboBox;
    combo->addItems({u"a"_s, u"b"_s, u"c"_s});
    for (QWidget *control : QList<QWidget *>{slider, spin, combo})
        column->addWidget(control);
    column->addSpacing(2000);
    area.setWidget(panel);
    area.resize(200, 200);
    area.show();
    area.activateWindow();
    QCoreApplication::processEvents();
    for (QWidget *control : QList<QWidget *>{slider, spin, combo}) {
        area.setFocus();
        area.verticalScrollBar()->setValue(0);
        turnWheel(control);
        QVERIFY(area.verticalScrollBar()->value() > 0);
    }
    QCOMPARE(slider->value(), 50);
    QCOMPARE(spin->value(), 50);
    QCOMPARE(combo->currentIndex(), 0);
    area.verticalScrollBar()->setValue(0);
    spin->setFocus();
    turnWheel(spin);
    QCOMPARE(spin->value(), 49);
    QCOMPARE(area.verticalScrollBar()->value(), 0);
}

void CalmWidgetsTest::textThatFitsIsWhole()
{
    ElidedLabel label(u"coffee.png"_s);
    label.resize(label.sizeHint());
    QVERIFY(!label.isCut());
    QCOMPARE(toolTipOver(&label), QString());
}

void CalmWidgetsTest::textThatIsCutIsInTheToolTip()
{
    ElidedLabel label(u"A <b>very</b> long name of a file & more.png"_s);
    label.resize(label.minimumSizeHint());
    label.show();
    QVERIFY(label.isCut());
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 2);
    const QString tip = toolTipOver(&label);
    QVERIFY2(tip.contains(u"&lt;b&gt;very"_s), qPrintable(tip)); // as it was written, not as markup
    label.setToolTip(u"Another"_s);
    QCOMPARE(toolTipOver(&label), u"Another"_s);
}

void CalmWidgetsTest::wholeTextIsCopied()
{
    ElidedLabel label(u"A very long name.png"_s);
    label.resize(30, 20);
    label.setCopyable(true);
    QCOMPARE(label.actions().size(), 1);
    label.actions().constFirst()->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"A very long name.png"_s);
}

void CalmWidgetsTest::keyHintIsWideEnough()
{
    const KeyHint hint(QKeySequence(Qt::CTRL | Qt::Key_K));
    QFont font = hint.font();
    font.setPixelSize(11);
    QVERIFY(hint.sizeHint().width() >= QFontMetrics(font).horizontalAdvance(u"Ctrl K"_s) + 8);
    QCOMPARE(hint.accessibleName(), u"Ctrl K"_s);
    QCOMPARE(KeyHint(QKeySequence()).sizeHint(), QSize(0, 0));
}

PENTIMENTO_TEST(CalmWidgetsTest)
#include "tst_calmwidgets.moc"
