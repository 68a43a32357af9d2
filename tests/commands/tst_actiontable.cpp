// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/commands/actiontable.h"

#include <QFile>
#include <QMenu>
#include <QPainter>
#include <QTranslator>
#include <QWidget>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

// Answers every word of the table with itself, backwards.
class Backwards final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        QString turned = QString::fromUtf8(text);
        if (qstrcmp(context, "pentimento::ActionTable") != 0 || turned.contains(u'%'))
            return {};
        std::reverse(turned.begin(), turned.end());
        return turned;
    }
};

} // namespace

class ActionTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasANameAndAnIcon();
    void everyIdHasItsAction();
    void noShortcutIsTakenTwice();
    void namesCanBeTranslated();
    void modesExcludeEachOther();
    void panelsAreASwitch();
    void menusHoldEveryActionOnce();
    void toolTipNamesTheKeys();
};

void ActionTableTest::everyActionHasANameAndAnIcon()
{
    QWidget window;
    const ActionTable table(&window);
    const QList<QAction *> all = table.all();
    for (const QAction *action : all) {
        QVERIFY(!action->text().isEmpty());
        QImage image(16, 16, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        action->icon().paint(&painter, image.rect());
        painter.end();
        QImage empty(16, 16, QImage::Format_ARGB32);
        empty.fill(Qt::transparent);
        QVERIFY2(image != empty, qPrintable(action->text()));
    }
}

void ActionTableTest::everyIdHasItsAction()
{
    QWidget window;
    const ActionTable table(&window);
    QSet<QAction *> seen;
    for (int id = 0; id <= int(ActionId::Quit); ++id)
        seen.insert(table.action(ActionId(id)));
    QCOMPARE(seen.size(), int(ActionId::Quit) + 1);
    QCOMPARE(table.all().size(), seen.size());
}

void ActionTableTest::noShortcutIsTakenTwice()
{
    QWidget window;
    const ActionTable table(&window);
    QHash<QKeySequence, QString> taken;
    const QList<QAction *> all = table.all();
    for (const QAction *action : all) {
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence &keys : shortcuts) {
            QVERIFY2(!taken.contains(keys), qPrintable(action->text() + u": "_s + keys.toString()));
            taken.insert(keys, action->text());
        }
    }
    QVERIFY(taken.size() > 15);
}

void ActionTableTest::namesCanBeTranslated()
{
    Backwards german;
    QVERIFY(QCoreApplication::installTranslator(&german));
    QWidget window;
    const ActionTable table(&window);
    QCOMPARE(table.action(ActionId::Swap)->text(), u"retfa dna erofeb pawS"_s);
    const QList<QAction *> all = table.all();
    for (const QAction *action : all)
        QVERIFY2(!action->text().at(0).isUpper() || action->text().size() < 2, qPrintable(action->text()));
    QCoreApplication::removeTranslator(&german);
}

void ActionTableTest::modesExcludeEachOther()
{
    QWidget window;
    const ActionTable table(&window);
    QVERIFY(table.action(ActionId::ModeSlider)->isChecked());
    table.action(ActionId::ModeFade)->trigger();
    QVERIFY(table.action(ActionId::ModeFade)->isChecked());
    QVERIFY(!table.action(ActionId::ModeSlider)->isChecked());
    table.action(ActionId::ModeFade)->trigger();
    QVERIFY(table.action(ActionId::ModeFade)->isChecked());
}

void ActionTableTest::panelsAreASwitch()
{
    QWidget window;
    const ActionTable table(&window);
    QAction *panels = table.action(ActionId::HidePanels);
    panels->trigger();
    QVERIFY(panels->isChecked());
    QVERIFY(table.action(ActionId::ModeSlider)->isChecked());
    panels->trigger();
    QVERIFY(!panels->isChecked());
}

void ActionTableTest::menusHoldEveryActionOnce()
{
    QWidget window;
    const ActionTable table(&window);
    QMenu menu;
    table.fillMenu(menu);
    QList<QAction *> held = menu.actions();
    held.removeIf([](const QAction *action) { return action->isSeparator(); });
    QCOMPARE(held, table.all());
}

void ActionTableTest::toolTipNamesTheKeys()
{
    QWidget window;
    const ActionTable table(&window);
    QCOMPARE(table.action(ActionId::SaveAs)->toolTip(), u"Save as (Ctrl S)"_s);
    QCOMPARE(table.action(ActionId::OpenFolder)->toolTip(), u"Open its folder"_s);
}

PENTIMENTO_TEST(ActionTableTest)
#include "tst_actiontable.moc"
