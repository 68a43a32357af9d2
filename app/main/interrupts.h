// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace pentimento {

// SIGINT and SIGTERM as signals of the event loop. One at a time in a process.
class Interrupts final : public QObject
{
    Q_OBJECT

public:
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;

Q_SIGNALS:
    void interrupted();  // Ctrl+C
    void terminated();   // the system wants us to end
};

} // namespace pentimento
