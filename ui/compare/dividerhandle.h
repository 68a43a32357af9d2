// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractSlider>

namespace pentimento {

// The line between before and after, to be taken anywhere along it, with a disc to be seen; arrow keys move it. A real
// slider, so that a screen reader says what it is and where it stands. Knows only its own place: the canvas puts it
// where its value belongs.
class DividerHandle final : public QAbstractSlider
{
    Q_OBJECT

public:
    static constexpr int thickness = 32; // of the disc, and of what can be grabbed
    static constexpr int steps = 1000;

    explicit DividerHandle(QWidget *parent);

    // Horizontal: it divides left from right.
    void setDividing(Qt::Orientation dividing);

Q_SIGNALS:
    void draggedTo(const QPointF &inParent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void paintLine(QPainter &painter) const;
    void paintChevrons(QPainter &painter) const;

    QPointF m_grip; // from the line to where it was taken
    bool m_isDragged = false;
};

} // namespace pentimento
