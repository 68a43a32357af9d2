// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/actionid.h"

#include <QAction>
#include <QObject>

#include <map>

class QMenu;

namespace pentimento {

// The actions of one window: menus, buttons, shortcuts and the list of commands are all made from them. Knows what
// things are called and which keys ask for them, not what they do: whoever does it connects to triggered() and says by
// setEnabled() when it can be done, by setVisible() whether it exists at all.
class ActionTable final : public QObject
{
    Q_OBJECT

public:
    explicit ActionTable(QWidget *window);
    ~ActionTable() override;
    Q_DISABLE_COPY_MOVE(ActionTable)

    [[nodiscard]] QAction *action(ActionId id) const;
    [[nodiscard]] QList<QAction *> all() const; // in the order of the table

    void fillMenu(QMenu &menu, ActionGroup group) const;
    void fillMenu(QMenu &menu) const; // all of them, group by group

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    std::map<ActionId, QAction *> m_actions;
};

} // namespace pentimento
