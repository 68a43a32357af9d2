// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/parametereditor.h"

class QLineEdit;
class QToolButton;

namespace pentimento {

// A text that nobody else is to read: masked, until the eye is pressed.
class SecretEditor final : public ParameterEditor
{
    Q_OBJECT

public:
    SecretEditor(const ParameterSpec &spec, QWidget *parent);

protected:
    void showValue() override;

private:
    void showEye();

    QLineEdit *m_field;
    QToolButton *m_eye;
};

} // namespace pentimento
