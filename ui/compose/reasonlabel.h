// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compose/runreason.h"

#include <QLabel>

namespace pentimento {

// The line under the main button: what a run costs, or why it cannot be run. A reason that something helps against is
// itself the way there: by click, or by Enter with the focus on it.
class ReasonLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ReasonLabel(QWidget *parent = nullptr);

    void showLine(const QString &line);
    void showReason(const RunReason &reason);

Q_SIGNALS:
    void cureRequested(const pentimento::RunReason &reason);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showText(const QString &text, const RunReason &reason);

    RunReason m_reason;
};

} // namespace pentimento
