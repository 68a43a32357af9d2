// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/parametereditor.h"

namespace pentimento {

class NumberField;

// A number without a range that a slider could show.
class NumberEditor final : public ParameterEditor
{
    Q_OBJECT

public:
    NumberEditor(const ParameterSpec &spec, QWidget *parent);

    [[nodiscard]] QString complaint() const override;

protected:
    void showValue() override;

private:
    NumberField *m_field;
};

} // namespace pentimento
