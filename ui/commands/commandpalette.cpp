// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commandpalette.h"

#include "ui/commands/actiontable.h"
#include "ui/commands/commandmatch.h"
#include "ui/commands/commandrow.h"
#include "ui/shared/calmpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/keychip.h"
#include "ui/shared/tokens.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 560;
constexpr int fromTop = 64;
constexpr int margin = 24;
constexpr int padding = 8;
constexpr int mostRows = 10;

QString nameOf(const QAction &action)
{
    return action.text().remove(u'&');
}

} // namespace

CommandPalette::CommandPalette(ActionTable &actions, QWidget *window)
    : QWidget(window)
    , m_actions(actions)
    , m_panel(new QWidget(this))
    , m_field(new QLineEdit(m_panel))
    , m_list(new QListWidget(m_panel))
    , m_nothing(new QLabel(tr("No command has these words."), m_panel))
{
    build();
    hide();
    window->installEventFilter(this);
    connect(actions.action(ActionId::CommandPalette), &QAction::triggered, this, [this] {
        if (isVisible())
            dismiss();
        else
            open();
    });
}

void CommandPalette::build()
{
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(padding);
    m_panel->setBackgroundRole(QPalette::AlternateBase);
    m_field->setObjectName(u"commandField"_s);
    m_field->setFrame(false); // the panel is its frame
    m_field->setMinimumHeight(Measure::controlHeight);
    m_field->addAction(icon("search"_L1, Tint::Muted), QLineEdit::LeadingPosition);
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Search the commands"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_field->setBackgroundRole(QPalette::AlternateBase);
    m_list->setItemDelegate(new CommandRow(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it and moves the choice
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(padding, padding, padding, padding);
    m_nothing->setWordWrap(true);
    auto *rule = new QFrame(m_panel);
    rule->setFrameShape(QFrame::HLine);
    column->addWidget(m_field);
    column->addWidget(rule);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    connect(m_list, &QListWidget::currentTextChanged, this,
            [this](const QString &name) { m_field->setAccessibleDescription(name); });
}

void CommandPalette::open()
{
    m_focusBefore = window()->focusWidget();
    m_field->clear();
    narrow();
    show();
    raise();
    place();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::narrow()
{
    QStringList names;
    QList<QAction *> possible;
    const QList<QAction *> all = m_actions.all();
    for (QAction *action : all) {
        if (!action->isEnabled() || !action->isVisible() || action == m_actions.action(ActionId::CommandPalette))
            continue;
        possible.append(action);
        names.append(nameOf(*action));
    }
    m_offered.clear();
    m_list->clear();
    const QList<qsizetype> found = matchingCommands(names, m_field->text());
    for (const qsizetype index : found) {
        QAction *action = possible.at(index);
        m_offered.append(action);
        auto *item = new QListWidgetItem(action->icon(), names.at(index), m_list);
        item->setData(CommandRow::keysRole, keyText(action->shortcut()));
    }
    m_list->setCurrentRow(m_offered.isEmpty() ? -1 : 0);
    m_list->setVisible(!m_offered.isEmpty());
    m_nothing->setVisible(m_offered.isEmpty());
    place();
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const int wide = std::max(0, std::min(widest, width() - 2 * margin));
    const int row = std::max(1, m_list->sizeHintForRow(0));
    const int room = std::max(row, height() - fromTop - margin - m_field->sizeHint().height() - 5 * padding);
    const int rows = std::min({int(m_offered.size()), mostRows, room / row});
    m_list->setFixedHeight(std::max(1, rows) * row);
    const int tall = std::max(m_panel->layout()->heightForWidth(wide), m_panel->sizeHint().height());
    m_panel->setGeometry((width() - wide) / 2, std::min(fromTop, std::max(0, height() - tall)), wide, tall);
    m_panel->layout()->activate();
}

void CommandPalette::run()
{
    const int row = m_list->currentRow();
    QAction *chosen = row >= 0 && row < m_offered.size() ? m_offered.at(row) : nullptr;
    dismiss(); // first: the action finds the focus where it was
    if (chosen)
        chosen->trigger();
}

void CommandPalette::step(int rows)
{
    if (m_offered.isEmpty())
        return;
    const auto last = int(m_offered.size()) - 1;
    // One step beyond the end begins anew; a page stops there.
    int next = m_list->currentRow() + rows;
    if (std::abs(rows) == 1)
        next = next < 0 ? last : next > last ? 0 : next;
    m_list->setCurrentRow(std::clamp(next, 0, last));
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        step(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(mostRows);
        return true;
    case Qt::Key_PageUp:
        step(-mostRows);
        return true;
    default:
        return false;
    }
}

void CommandPalette::dismiss()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_field->clear();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    dismiss(); // beside the panel
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensOf(palette());
    drawSurface(painter, m_panel->geometry(),
                {.fill = tokens.panel, .line = tokens.line, .radius = Measure::cardRadius});
}

} // namespace pentimento
