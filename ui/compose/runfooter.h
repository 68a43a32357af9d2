// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compose/runreason.h"

#include <QPushButton>

namespace pentimento {

class ReasonLabel;
class VariantsField;

// The one main action: Enter presses it as well, held keys press it once.
class RunButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit RunButton(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

// What stays at the bottom of the column: variants, the main button, and under it what a run costs or why it cannot be.
class RunFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit RunFooter(QWidget *parent = nullptr);

    void setVariants(int count);
    void setVariantsShown(bool shown); // and what else comes once something was begun
    void setReady(const QString &line);
    void setSubmitting(const QString &line); // ready, but a press is still being written down
    void setReason(const RunReason &reason);

Q_SIGNALS:
    void variantsChanged(int count);
    void runPressed();
    void leavingRequested();
    void cureRequested(const pentimento::RunReason &reason);

private:
    VariantsField *m_variants;
    RunButton *m_button;
    ReasonLabel *m_line;
    QPushButton *m_leaving;
};

} // namespace pentimento
