// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/parameterspec.h"

#include <QLineEdit>

namespace pentimento {

// A number in digits, exact to the last of 64 bits. Up and Down go a step. Empty is unset; what the default is stands
// in the empty field.
class NumberField final : public QLineEdit
{
    Q_OBJECT

public:
    NumberField(const ParameterSpec &spec, QWidget *parent);

    void showNumber(const QJsonValue &value); // does nothing where the text means just that
    [[nodiscard]] QJsonValue read() const;
    void setStep(double step) { m_step = step; }
    void setLimits(const QJsonValue &minimum, const QJsonValue &maximum);

    [[nodiscard]] QSize sizeHint() const override; // grows with the digits, within bounds
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changedByHand();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void stepBy(int steps);

    ParameterSpec m_spec;
    double m_step = 1;
    QJsonValue m_minimum;
    QJsonValue m_maximum;
};

// A sentence for what cannot be read as a number; empty where there is nothing to say.
[[nodiscard]] QString numberComplaint(const QJsonValue &value);

} // namespace pentimento
