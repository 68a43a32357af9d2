// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/actiontable.h"

#include "ui/commands/shortcutpolicy.h"
#include "ui/shared/icons.h"
#include "ui/shared/keychip.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QWidget>

#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

enum class Kind { Plain, Switch, Mode }; // of the modes one is on

struct Row
{
    ActionId id;
    ActionGroup group;
    const char *text;
    QLatin1StringView icon;
    std::array<QKeyCombination, 2> keys; // Key_unknown: none
    Kind kind = Kind::Plain;
};

constexpr QKeyCombination none = Qt::Key_unknown;

using enum ActionId;
using enum ActionGroup;

// A table is read by its columns.
// clang-format off
constexpr std::array<Row, 29> rows{{
    {Run, Edit, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Generate"),
        "play"_L1, {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}},
    {CancelJob, Edit, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Cancel this edit"),
        "x"_L1, {none, none}},
    {FocusPrompt, Edit, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Write what should change"),
        "pencil"_L1, {Qt::CTRL | Qt::Key_L, none}},
    {ModelList, Edit, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Choose a model and service…"),
        "sparkles"_L1, {Qt::CTRL | Qt::Key_M, none}},
    {ShowLeaving, Edit, QT_TRANSLATE_NOOP("pentimento::ActionTable", "What leaves this computer"),
        "image-up"_L1, {none, none}},

    {OpenPicture, Picture, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Open picture…"),
        "folder-open"_L1, {Qt::CTRL | Qt::Key_O, none}},
    {PastePicture, Picture, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Paste picture"),
        "clipboard-paste"_L1, {Qt::CTRL | Qt::Key_V, none}},
    {PasteAddress, Picture, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Open picture by its web address…"),
        "link"_L1, {none, none}},

    {EditThis, Result, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Edit this"),
        "corner-down-left"_L1, {Qt::Key_E, none}},
    {SaveAs, Result, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Save as…"),
        "download"_L1, {Qt::CTRL | Qt::Key_S, none}},
    {CopyPicture, Result, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Copy picture"),
        "copy"_L1, {Qt::CTRL | Qt::Key_C, none}},
    {OpenFolder, Result, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Open its folder"),
        "folder"_L1, {none, none}},
    {PreviousResult, Result, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Previous result"),
        "chevron-left"_L1, {none, none}},
    {NextResult, Result, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Next result"),
        "chevron-right"_L1, {none, none}},

    {ModeSlider, Compare, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Slider"),
        "columns-2"_L1, {Qt::ALT | Qt::Key_1, none}, Kind::Mode},
    {ModeSideBySide, Compare, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Side by side"),
        "square-split-horizontal"_L1, {Qt::ALT | Qt::Key_2, none}, Kind::Mode},
    {ModeFade, Compare, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Fade"),
        "blend"_L1, {Qt::ALT | Qt::Key_3, none}, Kind::Mode},
    {ModeDifference, Compare, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Difference"),
        "contrast"_L1, {Qt::ALT | Qt::Key_4, none}, Kind::Mode},
    {ModeFlip, Compare, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Flip"),
        "flip-horizontal-2"_L1, {Qt::ALT | Qt::Key_5, none}, Kind::Mode},
    {Swap, Compare, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Swap before and after"),
        "replace"_L1, {Qt::Key_S, none}},

    {Fit, View, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Fit the picture"),
        "maximize"_L1, {Qt::CTRL | Qt::Key_0, none}},
    {ActualSize, View, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Actual size"),
        "scan"_L1, {Qt::CTRL | Qt::Key_1, none}},
    {ZoomIn, View, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Zoom in"),
        "zoom-in"_L1, {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}},
    {ZoomOut, View, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Zoom out"),
        "zoom-out"_L1, {Qt::CTRL | Qt::Key_Minus, none}},
    {HidePanels, View, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Hide the panels"),
        "panel-left"_L1, {Qt::Key_F11, none}, Kind::Switch},

    {CommandPalette, Program, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Commands…"),
        "search"_L1, {Qt::CTRL | Qt::Key_K, none}},
    {Preferences, Program, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Settings…"),
        "settings"_L1, {Qt::CTRL | Qt::Key_Comma, none}},
    {About, Program, QT_TRANSLATE_NOOP("pentimento::ActionTable", "About Pentimento"),
        "info"_L1, {none, none}},
    {Quit, Program, QT_TRANSLATE_NOOP("pentimento::ActionTable", "Quit"),
        "log-out"_L1, {Qt::CTRL | Qt::Key_Q, none}},
}};
// clang-format on

QList<QKeySequence> shortcutsOf(const Row &row)
{
    QList<QKeySequence> shortcuts;
    for (const QKeyCombination keys : row.keys) {
        if (keys != none)
            shortcuts.append(QKeySequence(keys));
    }
    return shortcuts;
}

// A tool tip for buttons that show no name: what it does, and by which keys.
QString toolTipOf(const QAction &action)
{
    QString name = action.text();
    if (name.endsWith(u'…'))
        name.chop(1);
    const QString keys = keyText(action.shortcut());
    return keys.isEmpty() ? name : ActionTable::tr("%1 (%2)", "an action and its keys").arg(name, keys);
}

// A key that is held must not run twice, nor flicker between two states.
bool mayRepeat(ActionId id)
{
    return id == ZoomIn || id == ZoomOut || id == PreviousResult || id == NextResult;
}

QAction *makeAction(const Row &row, QObject *parent)
{
    auto *action =
        new QAction(icon(row.icon), QCoreApplication::translate("pentimento::ActionTable", row.text), parent);
    action->setShortcuts(shortcutsOf(row));
    action->setAutoRepeat(mayRepeat(row.id));
    action->setCheckable(row.kind != Kind::Plain);
    action->setToolTip(toolTipOf(*action));
    action->setMenuRole(QAction::NoRole);
    return action;
}

} // namespace

ActionTable::ActionTable(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    auto *modes = new QActionGroup(this);
    for (const Row &row : rows) {
        QAction *action = makeAction(row, this);
        m_actions[row.id] = action;
        if (row.kind == Kind::Mode)
            modes->addAction(action);
        window->addAction(action);
    }
    action(ActionId::ModeSlider)->setChecked(true);
    qApp->installEventFilter(this); // the question goes to the widget with the focus, whichever it is
}

ActionTable::~ActionTable() = default;

QAction *ActionTable::action(ActionId id) const
{
    return m_actions.at(id);
}

QList<QAction *> ActionTable::all() const
{
    QList<QAction *> actions;
    for (const Row &row : rows)
        actions.append(action(row.id));
    return actions;
}

void ActionTable::fillMenu(QMenu &menu, ActionGroup group) const
{
    for (const Row &row : rows) {
        if (row.group == group)
            menu.addAction(action(row.id));
    }
}

void ActionTable::fillMenu(QMenu &menu) const
{
    for (const ActionGroup group : {ActionGroup::Edit, ActionGroup::Picture, ActionGroup::Result, ActionGroup::Compare,
                                    ActionGroup::View, ActionGroup::Program}) {
        if (!menu.isEmpty())
            menu.addSeparator();
        fillMenu(menu, group);
    }
}

bool ActionTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto *widget = static_cast<QWidget *>(watched);
    if (widget->window() != m_window || !takesText(*widget))
        return false;
    const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
    for (const auto &[id, action] : m_actions) {
        if (!action->shortcuts().contains(keys))
            continue;
        event->setAccepted(belongsToText(keys, QApplication::clipboard()->mimeData()));
        return true;
    }
    return false;
}

} // namespace pentimento
