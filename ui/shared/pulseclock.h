// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace pentimento {

// Moves what shows that something is alive. Ask while painting: the widget is painted again soon, and rests as soon as
// it no longer asks.
class PulseClock final : public QObject
{
    Q_OBJECT

public:
    PulseClock();

    // From 0 to 1 and round again; the same for all who ask at the same moment.
    qreal phase(QWidget *asking);

private:
    void tick();

    QTimer m_timer;
    QList<QPointer<QWidget>> m_asking;
};

} // namespace pentimento
