// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/commands/actiontable.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

// A window with one of each that may have the focus.
struct Window : QWidget
{
    ActionTable table{this};
    QPlainTextEdit *prompt = new QPlainTextEdit(this);
    QPlainTextEdit *details = new QPlainTextEdit(u"A log that is only read"_s, this);
    QLineEdit *field = new QLineEdit(this);
    QSpinBox *number = new QSpinBox(this);
    QComboBox *search = new QComboBox(this);
    QPushButton *button = new QPushButton(u"Fit"_s, this);

    Window()
    {
        details->setReadOnly(true);
        search->setEditable(true);
        auto *column = new QVBoxLayout(this);
        for (QWidget *child : QList<QWidget *>{prompt, details, field, number, search, button})
            column->addWidget(child);
        show();
        activateWindow();
        QCoreApplication::processEvents();
    }

    // Presses the keys where the focus is, as a person does, and tells how often the action came.
    qsizetype pressed(ActionId id, QWidget *focus, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        focus->setFocus();
        QSignalSpy triggered(table.action(id), &QAction::triggered);
        QTest::keyClick(windowHandle(), key, modifiers);
        return triggered.size();
    }

    [[nodiscard]] QList<QWidget *> textFields() const { return {prompt, field, number, search}; }
};

} // namespace

// decisions.md: single letters act only when no text field has the focus.
class ShortcutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letterActsWhereNothingIsWritten();
    void letterIsWrittenInATextField();
    void letterDoesNotActOverSelectedText();
    void shortcutActsInATextField_data();
    void shortcutActsInATextField();
    void copyIsTheTextsWhereThereIsText();
    void pasteOfTextIsTheFields();
    void pasteOfAPictureIsOurs();
    void disabledActionLeavesTheKey();
    void bothReturnKeysRun();
    void heldKeyRunsOnce();
    void anotherWindowKeepsItsKeys();
};

void ShortcutsTest::letterActsWhereNothingIsWritten()
{
    Window window;
    QCOMPARE(window.pressed(ActionId::EditThis, window.button, Qt::Key_E), 1);
    QCOMPARE(window.pressed(ActionId::Swap, window.button, Qt::Key_S), 1);
    QCOMPARE(window.pressed(ActionId::SaveAs, window.button, Qt::Key_S), 0);
}

void ShortcutsTest::letterIsWrittenInATextField()
{
    Window window;
    for (QWidget *field : window.textFields()) {
        QCOMPARE(window.pressed(ActionId::EditThis, field, Qt::Key_E), 0);
        QCOMPARE(window.pressed(ActionId::EditThis, field, Qt::Key_E, Qt::ShiftModifier), 0);
        QCOMPARE(window.pressed(ActionId::Swap, field, Qt::Key_S), 0);
    }
    QCOMPARE(window.prompt->toPlainText().toLower(), u"ees"_s);
    QCOMPARE(window.field->text().toLower(), u"ees"_s);
    QCOMPARE(window.search->currentText().toLower(), u"ees"_s);
}

void ShortcutsTest::letterDoesNotActOverSelectedText()
{
    Window window;
    window.details->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    QCOMPARE(window.pressed(ActionId::EditThis, window.details, Qt::Key_E), 0);
}

void ShortcutsTest::shortcutActsInATextField_data()
{
    QTest::addColumn<ActionId>("id");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    const auto row = [](const char *name, ActionId id, Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::newRow(name) << id << key << modifiers;
    };
    row("run", ActionId::Run, Qt::Key_Return, Qt::ControlModifier);
    row("commands, which Qt's fields take for deleting", ActionId::CommandPalette, Qt::Key_K, Qt::ControlModifier);
    row("model list", ActionId::ModelList, Qt::Key_M, Qt::ControlModifier);
    row("save", ActionId::SaveAs, Qt::Key_S, Qt::ControlModifier);
    row("fit", ActionId::Fit, Qt::Key_0, Qt::ControlModifier);
    row("fade", ActionId::ModeFade, Qt::Key_3, Qt::AltModifier);
    row("panels", ActionId::HidePanels, Qt::Key_F11, Qt::NoModifier);
}

void ShortcutsTest::shortcutActsInATextField()
{
    QFETCH(ActionId, id);
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    Window window;
    window.prompt->setPlainText(u"make it blue"_s);
    const QList<QWidget *> fields = window.textFields() + QList<QWidget *>{window.details};
    for (QWidget *field : fields)
        QCOMPARE(window.pressed(id, field, key, modifiers), 1);
    QCOMPARE(window.prompt->toPlainText(), u"make it blue"_s);
}

void ShortcutsTest::copyIsTheTextsWhereThereIsText()
{
    Window window;
    window.prompt->setPlainText(u"make it blue"_s);
    window.prompt->selectAll();
    QCOMPARE(window.pressed(ActionId::CopyPicture, window.prompt, Qt::Key_C, Qt::ControlModifier), 0);
    QCOMPARE(QApplication::clipboard()->text(), u"make it blue"_s);
    window.details->selectAll();
    QCOMPARE(window.pressed(ActionId::CopyPicture, window.details, Qt::Key_C, Qt::ControlModifier), 0);
    QCOMPARE(QApplication::clipboard()->text(), u"A log that is only read"_s);
    QCOMPARE(window.pressed(ActionId::CopyPicture, window.button, Qt::Key_C, Qt::ControlModifier), 1);
}

void ShortcutsTest::pasteOfTextIsTheFields()
{
    Window window;
    QApplication::clipboard()->setText(u"pencil drawing"_s);
    QCOMPARE(window.pressed(ActionId::PastePicture, window.prompt, Qt::Key_V, Qt::ControlModifier), 0);
    QCOMPARE(window.prompt->toPlainText(), u"pencil drawing"_s);
    // An address, perhaps: whoever takes pictures decides.
    QCOMPARE(window.pressed(ActionId::PastePicture, window.button, Qt::Key_V, Qt::ControlModifier), 1);
}

void ShortcutsTest::pasteOfAPictureIsOurs()
{
    Window window;
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QApplication::clipboard()->setImage(picture);
    QCOMPARE(window.pressed(ActionId::PastePicture, window.prompt, Qt::Key_V, Qt::ControlModifier), 1);
    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(u"/tmp/coffee.png"_s)});
    files->setText(u"/tmp/coffee.png"_s); // file managers give both
    QApplication::clipboard()->setMimeData(files);
    QCOMPARE(window.pressed(ActionId::PastePicture, window.prompt, Qt::Key_V, Qt::ControlModifier), 1);
    QCOMPARE(window.prompt->toPlainText(), QString());
}

void ShortcutsTest::disabledActionLeavesTheKey()
{
    Window window;
    window.table.action(ActionId::EditThis)->setEnabled(false);
    QCOMPARE(window.pressed(ActionId::EditThis, window.button, Qt::Key_E), 0);
}

void ShortcutsTest::bothReturnKeysRun()
{
    Window window;
    QCOMPARE(window.pressed(ActionId::Run, window.prompt, Qt::Key_Return, Qt::ControlModifier), 1);
    QCOMPARE(window.pressed(ActionId::Run, window.prompt, Qt::Key_Enter, Qt::ControlModifier), 1);
    QCOMPARE(window.pressed(ActionId::Run, window.prompt, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier), 1);
    QCOMPARE(window.prompt->toPlainText(), QString());
}

void ShortcutsTest::heldKeyRunsOnce()
{
    Window window;
    window.prompt->setFocus();
    QSignalSpy run(window.table.action(ActionId::Run), &QAction::triggered);
    QSignalSpy zoom(window.table.action(ActionId::ZoomIn), &QAction::triggered);
    const auto repeat = [&window](Qt::Key key) {
        QTest::simulateEvent(window.windowHandle(), true, key, Qt::ControlModifier, QString(), true);
    };
    repeat(Qt::Key_Return);
    QCOMPARE(run.size(), 0);
    repeat(Qt::Key_Plus);
    QCOMPARE(zoom.size(), 1);
}

void ShortcutsTest::anotherWindowKeepsItsKeys()
{
    Window window;
    QLineEdit other;
    other.setText(u"make it blue"_s);
    other.show();
    other.activateWindow();
    QCoreApplication::processEvents();
    other.setFocus();
    QSignalSpy triggered(window.table.action(ActionId::CommandPalette), &QAction::triggered);
    QTest::keyClick(other.windowHandle(), Qt::Key_Home);
    QTest::keyClick(other.windowHandle(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(triggered.size(), 0);
}

PENTIMENTO_TEST(ShortcutsTest)
#include "tst_shortcuts.moc"
