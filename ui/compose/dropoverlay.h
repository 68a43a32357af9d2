// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compose/welltarget.h"

#include <QWidget>

namespace pentimento {

// What the window shows while pictures are dragged over it: a calm dark veil and one named area for each place they can
// go, the one under the pointer outlined in the accent. Dark in both looks, as chips upon pictures are.
class DropOverlay final : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *window);

    void setTargets(const QList<WellTarget> &targets);
    [[nodiscard]] const QList<WellTarget> &targets() const { return m_targets; }
    void pointAt(const QPointF &point);
    [[nodiscard]] WellTarget pointedAt() const; // empty where nothing can be taken

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<WellTarget> m_targets;
    QPointF m_point;
};

} // namespace pentimento
