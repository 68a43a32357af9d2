// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/pulseclock.h"

#include <QDateTime>

#include <utility>

namespace pentimento {

namespace {

constexpr int interval = 33;
constexpr int round = 1800;

} // namespace

PulseClock::PulseClock()
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &PulseClock::tick);
}

qreal PulseClock::phase(QWidget *asking)
{
    if (asking && !m_asking.contains(asking))
        m_asking.append(asking);
    if (asking && !m_timer.isActive())
        m_timer.start();
    return qreal(QDateTime::currentMSecsSinceEpoch() % round) / round;
}

void PulseClock::tick()
{
    const auto widgets = std::exchange(m_asking, {});
    if (widgets.isEmpty())
        m_timer.stop();
    for (const auto &widget : widgets) {
        if (widget)
            widget->update();
    }
}

} // namespace pentimento
