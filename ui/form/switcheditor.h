// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/parametereditor.h"

class QCheckBox;
class QLabel;

namespace pentimento {

// On or off; where neither is set and the model decides, it says so.
class SwitchEditor final : public ParameterEditor
{
    Q_OBJECT

public:
    SwitchEditor(const ParameterSpec &spec, QWidget *parent);

protected:
    void showValue() override;

private:
    QLabel *m_unset;
    QCheckBox *m_switch;
};

} // namespace pentimento
