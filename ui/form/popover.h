// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace pentimento {

// A small window that belongs to a control: closes by Escape or a press beside it, and gives the focus back. It deletes
// itself when it closes.
class Popover : public QFrame
{
    Q_OBJECT

public:
    explicit Popover(QWidget *anchor);

    void popUp(); // below the anchor, or above it where there is no room; never beyond the screen

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_anchor;
};

} // namespace pentimento
