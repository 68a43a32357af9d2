// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace pentimento {

// A letter that does something for as long as it is held: not a shortcut, for those only know the press. Without effect
// while a text field of the window has the focus.
class HeldKey final : public QObject
{
    Q_OBJECT

public:
    // Becomes a child of the window.
    HeldKey(Qt::Key key, QWidget *window);

Q_SIGNALS:
    void heldChanged(bool held);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(bool held);

    Qt::Key m_key;
    QWidget *m_window;
    bool m_isHeld = false;
};

} // namespace pentimento
