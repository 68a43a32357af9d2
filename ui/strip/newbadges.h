// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QToolButton;

namespace pentimento {

class StripModel;
class StripView;

// "2 new" at either end of the strip, for new results that are out of sight there. A press brings the nearest into
// sight and opens nothing.
class NewBadges final : public QObject
{
    Q_OBJECT

public:
    NewBadges(const StripModel &model, StripView &view, QWidget *parent); // on the parent, at its ends

    void update(); // after cards, places or sizes have changed

private:
    [[nodiscard]] QToolButton *made(const QString &objectName);
    [[nodiscard]] QList<int> hiddenRows(bool after) const; // the nearest first
    void place(QToolButton *badge, bool after);

    const StripModel &m_model;
    StripView &m_view;
    QWidget *m_panel;
    QToolButton *m_before;
    QToolButton *m_after;
};

} // namespace pentimento
