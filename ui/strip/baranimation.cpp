// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strip/baranimation.h"

#include <cmath>

namespace pentimento {

namespace {

constexpr int frameMs = 50;
constexpr qreal roundMs = 2'400;

} // namespace

BarAnimation::BarAnimation(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(frameMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_phase = std::fmod(m_phase + frameMs / roundMs, 1.0);
        Q_EMIT moved();
    });
}

void BarAnimation::setRunning(bool running)
{
    if (running && !m_timer.isActive())
        m_timer.start();
    else if (!running)
        m_timer.stop();
}

} // namespace pentimento
