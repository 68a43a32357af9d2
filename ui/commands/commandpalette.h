// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace pentimento {

class ActionTable;

// Every action that can be done now, found by typing a part of its name. Lies over the window, which it leaves as it
// was: Escape, a click beside it or Enter closes it and gives the focus back. Remembers nothing.
class CommandPalette final : public QWidget
{
    Q_OBJECT

public:
    // Opens when the table's own action for it is asked for.
    CommandPalette(ActionTable &actions, QWidget *window);

    void open();
    void dismiss(); // as Escape does

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void narrow();
    void place();
    void run();
    void step(int rows);
    bool handleKey(int key);

    ActionTable &m_actions;
    QWidget *m_panel;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_nothing;
    QList<QAction *> m_offered;
    QPointer<QWidget> m_focusBefore;
};

} // namespace pentimento
