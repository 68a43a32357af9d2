// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

namespace pentimento {

// The time of bars whose end is not known. Runs only while it is told to.
class BarAnimation final : public QObject
{
    Q_OBJECT

public:
    explicit BarAnimation(QObject *parent);

    void setRunning(bool running);
    [[nodiscard]] qreal phase() const { return m_phase; } // 0…1, there and back

Q_SIGNALS:
    void moved();

private:
    QTimer m_timer{this};
    qreal m_phase = 0;
};

} // namespace pentimento
