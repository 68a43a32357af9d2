// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shared/calmlists.h"
#include "ui/shared/calmpaint.h"
#include "ui/shared/calmstyle.h"
#include "ui/shared/keychip.h"
#include "ui/shared/tokens.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

const Tokens &dark = tokensFor(Look::Dark);

QImage shot(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

bool holds(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == colour.rgb())
                return true;
        }
    }
    return false;
}

// A window with a field and a button, on a panel as in the program.
struct Panel : QWidget
{
    QLineEdit *field = new QLineEdit(this);
    QPushButton *button = new QPushButton(u"Edit this"_s, this);

    Panel()
    {
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::AlternateBase);
        auto *column = new QVBoxLayout(this);
        column->addWidget(field);
        column->addWidget(button);
        show();
        activateWindow();
        QCoreApplication::processEvents();
    }
};

} // namespace

// The style by what a person sees: sizes of ui.md, colours of the tokens, a ring where the keyboard is.
class CalmStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void controlsHaveTheirHeight();
    void mainButtonIsTheAccent();
    void disabledMainButtonIsNot();
    void chosenButtonIsTold();
    void quietButtonHasNoBody();
    void nameThatDoesNotFitIsCut();
    void keysMakeAButtonWider();
    void fieldWithFocusHasTheAccent();
    void wrongFieldIsMarked();
    void ringOfTheFocusIsForTheKeyboard();
    void clickOnASliderGoesThere();
    void splitterIsALine();
    void scrollBarPagesAndDrags();
    void chosenRowIsReadable();
    void listOfAComboBoxIsOurs();
    void menuShowsItsKeysApart();
    void cornersAreRoundedAlike();
    void barWithoutAnEndMoves();
    void linesMeetThePixels_data();
    void linesMeetThePixels();
    void keysAreShownApart_data();
    void keysAreShownApart();
};

void CalmStyleTest::initTestCase()
{
    QApplication::setStyle(new CalmStyle);
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(dark));
}

void CalmStyleTest::controlsHaveTheirHeight()
{
    QPushButton button(u"Save as…"_s);
    QPushButton main(u"Generate"_s);
    main.setProperty("look", u"main"_s);
    QToolButton tool;
    QLineEdit field;
    QComboBox combo;
    QSpinBox spin;
    for (QWidget *control : QList<QWidget *>{&button, &tool, &field, &combo, &spin})
        QCOMPARE(control->sizeHint().height(), 28);
    QCOMPARE(main.sizeHint().height(), 40);
    QCOMPARE(tool.sizeHint(), QSize(28, 28));
}

void CalmStyleTest::mainButtonIsTheAccent()
{
    QPushButton button(u"Generate"_s);
    button.setProperty("look", u"main"_s);
    button.resize(200, 40);
    const QImage image = shot(button);
    QCOMPARE(image.pixelColor(12, 20).name(), dark.accent.name());
    QVERIFY(holds(image, dark.onAccent));
    QVERIFY(image.pixelColor(0, 0).name() != dark.accent.name()); // round
}

void CalmStyleTest::disabledMainButtonIsNot()
{
    QPushButton button(u"Generate"_s);
    button.setProperty("look", u"main"_s);
    button.setEnabled(false);
    button.resize(200, 40);
    const QImage image = shot(button);
    QCOMPARE(image.pixelColor(12, 20).name(), dark.raised.name());
    QVERIFY(!holds(image, dark.accent));
}

void CalmStyleTest::chosenButtonIsTold()
{
    for (const bool isQuiet : {false, true}) {
        QToolButton button;
        button.setText(u"Slider"_s);
        button.setAutoRaise(isQuiet);
        button.setCheckable(true);
        button.setChecked(true);
        button.resize(100, 28);
        const QImage image = shot(button);
        QCOMPARE(image.pixelColor(10, 5).name(), dark.selected.name());
        QCOMPARE(image.pixelColor(50, 0).name(), dark.accent.name());
    }
}

void CalmStyleTest::quietButtonHasNoBody()
{
    Panel panel;
    auto *button = new QToolButton(&panel);
    button->setProperty("look", u"quiet"_s);
    button->setGeometry(60, 0, 28, 28); // away from the pointer
    button->show();
    const QImage image = shot(panel);
    QCOMPARE(image.pixelColor(74, 3).name(), dark.panel.name());
    QCOMPARE(image.pixelColor(74, 0).name(), dark.panel.name());
}

void CalmStyleTest::nameThatDoesNotFitIsCut()
{
    QPushButton button(u"A name that is far too long for its place"_s);
    button.resize(100, 28);
    const QImage image = shot(button);
    // Whatever was drawn stays clear of both edges.
    for (const int x : {2, 3, 96, 97}) {
        for (int y = 6; y < 22; ++y)
            QCOMPARE(image.pixelColor(x, y).name(), dark.raised.name());
    }
}

void CalmStyleTest::keysMakeAButtonWider()
{
    QToolButton plain;
    plain.setText(u"Commands"_s);
    QToolButton hinted;
    hinted.setText(u"Commands"_s);
    hinted.setProperty("keyHint", u"Ctrl K"_s);
    QVERIFY(hinted.sizeHint().width() >= plain.sizeHint().width() + keyChipSize(hinted.font(), u"Ctrl K"_s).width());
}

void CalmStyleTest::fieldWithFocusHasTheAccent()
{
    Panel panel;
    auto *text = new QPlainTextEdit(&panel);
    panel.layout()->addWidget(text);
    QCoreApplication::processEvents();
    for (QWidget *field : QList<QWidget *>{panel.field, text}) {
        panel.button->setFocus();
        QCOMPARE(shot(*field).pixelColor(field->width() / 2, 0).name(), dark.line.name());
        QTest::mouseClick(field == text ? text->viewport() : field, Qt::LeftButton);
        QVERIFY(field->hasFocus());
        const QImage image = shot(*field);
        QCOMPARE(image.pixelColor(field->width() / 2, 0).name(), dark.accent.name());
        QCOMPARE(image.pixelColor(field->width() / 2, 1).name(), dark.well.name());
    }
}

void CalmStyleTest::wrongFieldIsMarked()
{
    QLineEdit field;
    field.setProperty("problem", true);
    field.resize(100, 28);
    QCOMPARE(shot(field).pixelColor(50, 0).name(), dark.bad.name());
}

void CalmStyleTest::ringOfTheFocusIsForTheKeyboard()
{
    Panel panel;
    panel.field->setFocus();
    const auto edge = [&panel] { return shot(*panel.button).pixelColor(panel.button->width() / 2, 1).name(); };
    QTest::mouseClick(panel.button, Qt::LeftButton);
    QVERIFY(panel.button->hasFocus());
    QVERIFY(edge() != dark.accent.name());
    QTest::keyClick(panel.button, Qt::Key_Tab);
    QTest::keyClick(panel.field, Qt::Key_Tab);
    QVERIFY(panel.button->hasFocus());
    QCOMPARE(edge(), dark.accent.name());
    QTest::mouseClick(panel.button, Qt::LeftButton);
    QVERIFY(edge() != dark.accent.name());
}

void CalmStyleTest::clickOnASliderGoesThere()
{
    QSlider slider(Qt::Horizontal);
    slider.setRange(0, 100);
    slider.resize(212, 18);
    slider.show();
    QTest::mouseClick(&slider, Qt::LeftButton, {}, {106, 9});
    QVERIFY2(std::abs(slider.value() - 50) <= 1, qPrintable(QString::number(slider.value())));
    slider.setValue(0);
    QCOMPARE(shot(slider).pixelColor(6, 9).name(), dark.text.name());
    slider.setValue(100);
    const QImage image = shot(slider);
    QCOMPARE(image.pixelColor(206, 9).name(), dark.text.name());
    QCOMPARE(image.pixelColor(100, 9).name(), dark.accent.name());
}

void CalmStyleTest::splitterIsALine()
{
    QSplitter splitter;
    splitter.addWidget(new QWidget);
    splitter.addWidget(new QWidget);
    splitter.resize(200, 50);
    QCOMPARE(splitter.handleWidth(), 1);
    splitter.show();
    QVERIFY(holds(shot(splitter), dark.line));
}

void CalmStyleTest::scrollBarPagesAndDrags()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 300);
    bar.setPageStep(100);
    bar.resize(bar.sizeHint().width(), 200);
    bar.show();
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {5, 190});
    QCOMPARE(bar.value(), 100);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {5, 3});
    QCOMPARE(bar.value(), 0);
    QTest::mousePress(&bar, Qt::LeftButton, {}, {5, 10});
    QTest::mouseMove(&bar, {5, 110});
    QVERIFY(bar.value() > 100);
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, {5, 110});
}

void CalmStyleTest::chosenRowIsReadable()
{
    QListWidget list;
    list.addItems({u"One"_s, u"Two"_s});
    list.setCurrentRow(0);
    list.resize(120, 80);
    const QRect row = list.visualItemRect(list.item(0));
    QVERIFY(row.height() >= 28);
    const QImage image = list.viewport()->grab(row).toImage();
    QVERIFY(holds(image, dark.selected));
    QVERIFY(holds(image, dark.accent));
    QVERIFY(holds(image, dark.text));
    QVERIFY(!holds(image, dark.onAccent));
}

void CalmStyleTest::listOfAComboBoxIsOurs()
{
    QComboBox combo;
    combo.addItems({u"png"_s, u"jpg"_s});
    combo.show();
    combo.showPopup();
    QWidget *popup = combo.view()->window();
    QTRY_VERIFY(popup->isVisible());
    const QImage image = shot(*popup);
    QCOMPARE(image.pixelColor(image.width() / 2, 0).name(), dark.line.name());
    QCOMPARE(image.pixelColor(image.width() / 2, 2).name(), dark.panel.name());
    QVERIFY(!holds(image, dark.accent));
    QVERIFY(popup->height() >= 2 * 28);
    QTest::keyClick(combo.view(), Qt::Key_Down);
    QTest::keyClick(combo.view(), Qt::Key_Return);
    QCOMPARE(combo.currentText(), u"jpg"_s);
}

void CalmStyleTest::menuShowsItsKeysApart()
{
    QMenu menu;
    menu.addAction(u"Open picture…"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    QMenu plain;
    plain.addAction(u"Open picture…"_s);
    QVERIFY(menu.sizeHint().width() >= plain.sizeHint().width() + 32);
    menu.popup({0, 0});
    const QImage image = shot(menu);
    QVERIFY(holds(image, dark.mutedText));
    QCOMPARE(menu.actionGeometry(menu.actions().constFirst()).height(), 28);
}

void CalmStyleTest::cornersAreRoundedAlike()
{
    const QRect rect(0, 0, 40, 30);
    const QRegion region = roundedRegion(rect, 8);
    QVERIFY(!region.contains(QPoint(0, 0)));
    QVERIFY(region.contains(QPoint(8, 0)));
    QVERIFY(region.contains(QPoint(0, 8)));
    for (int y = 0; y < 8; ++y) {
        for (int x = 0; x < 8; ++x) {
            const bool isIn = region.contains(QPoint(x, y));
            QCOMPARE(region.contains(QPoint(39 - x, y)), isIn);
            QCOMPARE(region.contains(QPoint(x, 29 - y)), isIn);
            QCOMPARE(region.contains(QPoint(39 - x, 29 - y)), isIn);
        }
    }
}

void CalmStyleTest::barWithoutAnEndMoves()
{
    QProgressBar bar;
    bar.setRange(0, 0);
    bar.resize(100, 4);
    bar.show();
    const QImage first = shot(bar);
    QVERIFY(holds(first, dark.accent));
    QTRY_VERIFY(shot(bar) != first);
    bar.setRange(0, 100);
    bar.setValue(50);
    const QImage half = shot(bar);
    QCOMPARE(half.pixelColor(25, 2).name(), dark.accent.name());
    QCOMPARE(half.pixelColor(75, 2).name(), dark.line.name());
}

void CalmStyleTest::linesMeetThePixels_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<int>("line");
    QTest::newRow("100 %") << 1.0 << 1;
    QTest::newRow("125 %") << 1.25 << 1;
    QTest::newRow("150 %") << 1.5 << 1;
    QTest::newRow("200 %") << 2.0 << 2;
    QTest::newRow("300 %") << 3.0 << 3;
}

void CalmStyleTest::linesMeetThePixels()
{
    QFETCH(qreal, scale);
    QFETCH(int, line);
    for (const qreal offset : {0.0, 3.0, 4.4}) {
        QImage image(int(60 * scale), int(60 * scale), QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(Qt::black);
        QPainter painter(&image);
        painter.translate(offset, offset);
        drawSurface(painter, {0, 0, 40, 28}, {.fill = Qt::red, .line = Qt::white});
        painter.end();
        // Down the middle of the top edge: nothing, the line, the fill, and no shade between.
        QList<QRgb> seen;
        int width = 0;
        for (int y = 0; y < int((offset + 14) * scale); ++y) {
            const QRgb pixel = image.pixel(int((offset + 20) * scale), y);
            width += pixel == QColor(Qt::white).rgb() ? 1 : 0;
            if (seen.isEmpty() || seen.last() != pixel)
                seen.append(pixel);
        }
        QCOMPARE(width, line);
        if (seen.first() == QColor(Qt::black).rgb())
            seen.removeFirst();
        QCOMPARE(seen, (QList<QRgb>{QColor(Qt::white).rgb(), QColor(Qt::red).rgb()}));
    }
}

void CalmStyleTest::keysAreShownApart_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << QKeySequence(Qt::Key_B) << u"B"_s;
    QTest::newRow("two") << QKeySequence(Qt::CTRL | Qt::Key_K) << u"Ctrl K"_s;
    QTest::newRow("return") << QKeySequence(Qt::CTRL | Qt::Key_Return) << u"Ctrl ↵"_s;
    QTest::newRow("plus") << QKeySequence(Qt::CTRL | Qt::Key_Plus) << u"Ctrl +"_s;
    QTest::newRow("none") << QKeySequence() << QString();
}

void CalmStyleTest::keysAreShownApart()
{
    QFETCH(QKeySequence, keys);
    QFETCH(QString, text);
    QCOMPARE(keyText(keys), text);
}

PENTIMENTO_TEST(CalmStyleTest)
#include "tst_calmstyle.moc"
