// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/commands/actiontable.h"
#include "ui/commands/commandpalette.h"
#include "ui/shared/calmstyle.h"
#include "ui/shared/tokens.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

struct Window : QWidget
{
    ActionTable table{this};
    QPlainTextEdit *prompt = new QPlainTextEdit(this);
    CommandPalette palette{table, this};
    QLineEdit *field = palette.findChild<QLineEdit *>(u"commandField"_s);
    QListWidget *list = palette.findChild<QListWidget *>(u"commandList"_s);

    Window()
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(prompt);
        resize(900, 600);
        show();
        activateWindow();
        QCoreApplication::processEvents();
        prompt->setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(windowHandle(), key, modifiers);
    }

    void type(const QString &text)
    {
        for (const QChar character : text)
            QTest::keyClick(windowHandle(), character.toLatin1());
    }
};

} // namespace

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void opensAndClosesByItsKeys();
    void listsWhatCanBeDone();
    void typingAndEnterTrigger();
    void arrowsChoose();
    void escapeGivesTheFocusBack();
    void clickOnARowTriggers();
    void clickBesideClosesAndDoesNothingElse();
    void nothingFound_isSaid();
    void remembersNothing();
    void staysWithinTheWindow_data();
    void staysWithinTheWindow();
};

void CommandPaletteTest::initTestCase()
{
    QApplication::setStyle(new CalmStyle);
    QApplication::setPalette(paletteOf(tokensFor(Look::Dark)));
}

void CommandPaletteTest::opensAndClosesByItsKeys()
{
    Window window;
    QVERIFY(!window.palette.isVisible());
    window.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(window.palette.isVisible());
    QVERIFY(window.field->hasFocus());
    window.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!window.palette.isVisible());
    QVERIFY(window.prompt->hasFocus());
}

void CommandPaletteTest::listsWhatCanBeDone()
{
    Window window;
    window.table.action(ActionId::SaveAs)->setEnabled(false);
    window.table.action(ActionId::ModeDifference)->setVisible(false);
    window.palette.open();
    QVERIFY(!window.list->findItems(u"Open picture…"_s, Qt::MatchExactly).isEmpty());
    QVERIFY(window.list->findItems(u"Save as…"_s, Qt::MatchExactly).isEmpty());
    QVERIFY(window.list->findItems(u"Difference"_s, Qt::MatchExactly).isEmpty());
    QVERIFY(window.list->findItems(u"Commands…"_s, Qt::MatchExactly).isEmpty());
    QCOMPARE(window.list->count(), window.table.all().size() - 3);
}

void CommandPaletteTest::typingAndEnterTrigger()
{
    Window window;
    QSignalSpy about(window.table.action(ActionId::About), &QAction::triggered);
    QSignalSpy edit(window.table.action(ActionId::EditThis), &QAction::triggered);
    window.palette.open();
    window.type(u"about pe"_s); // with letters that are shortcuts elsewhere
    QCOMPARE(window.list->count(), 1);
    window.press(Qt::Key_Return);
    QCOMPARE(about.size(), 1);
    QCOMPARE(edit.size(), 0);
    QVERIFY(!window.palette.isVisible());
    QCOMPARE(window.prompt->toPlainText(), QString());
}

void CommandPaletteTest::arrowsChoose()
{
    Window window;
    window.palette.open();
    QCOMPARE(window.list->currentRow(), 0);
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Down);
    QCOMPARE(window.list->currentRow(), 2);
    window.press(Qt::Key_Up);
    QCOMPARE(window.list->currentRow(), 1);
    window.press(Qt::Key_Up);
    window.press(Qt::Key_Up);
    QCOMPARE(window.list->currentRow(), window.list->count() - 1);
    QVERIFY(window.field->hasFocus());
}

void CommandPaletteTest::escapeGivesTheFocusBack()
{
    Window window;
    window.palette.open();
    window.press(Qt::Key_Escape);
    QVERIFY(!window.palette.isVisible());
    QVERIFY(window.prompt->hasFocus());
}

void CommandPaletteTest::clickOnARowTriggers()
{
    Window window;
    QSignalSpy open(window.table.action(ActionId::OpenPicture), &QAction::triggered);
    window.palette.open();
    window.type(u"open pic"_s);
    QListWidgetItem *item = window.list->findItems(u"Open picture…"_s, Qt::MatchExactly).value(0);
    QVERIFY(item);
    QTest::mouseClick(window.list->viewport(), Qt::LeftButton, {}, window.list->visualItemRect(item).center());
    QCOMPARE(open.size(), 1);
    QVERIFY(!window.palette.isVisible());
}

void CommandPaletteTest::clickBesideClosesAndDoesNothingElse()
{
    Window window;
    window.palette.open();
    QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, {20, 580});
    QVERIFY(!window.palette.isVisible());
}

void CommandPaletteTest::nothingFound_isSaid()
{
    Window window;
    window.palette.open();
    window.type(u"qqqq"_s);
    QVERIFY(!window.list->isVisible());
    QVERIFY(window.palette.isVisible());
    window.press(Qt::Key_Return);
    QVERIFY(!window.palette.isVisible());
}

void CommandPaletteTest::remembersNothing()
{
    Window window;
    window.palette.open();
    window.type(u"save"_s);
    window.press(Qt::Key_Escape);
    window.palette.open();
    QCOMPARE(window.field->text(), QString());
    QCOMPARE(window.list->currentRow(), 0);
}

void CommandPaletteTest::staysWithinTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1440, 900);
    QTest::newRow("narrow") << QSize(320, 600);
    QTest::newRow("low") << QSize(900, 260);
}

void CommandPaletteTest::staysWithinTheWindow()
{
    QFETCH(QSize, size);
    Window window;
    window.palette.open();
    window.resize(size);
    QCoreApplication::processEvents();
    const QWidget *panel = window.field->parentWidget();
    const QRect shown(panel->mapTo(&window, QPoint()), panel->size());
    QVERIFY2(window.rect().contains(shown), qPrintable(QDebug::toString(shown)));
    QVERIFY(std::abs(shown.center().x() - window.rect().center().x()) <= 1);
    QVERIFY(panel->rect().contains(window.list->geometry()));
}

PENTIMENTO_TEST(CommandPaletteTest)
#include "tst_commandpalette.moc"
