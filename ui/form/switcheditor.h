// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/parametereditor.h"

class QLabel;

namespace pentimento {

class Toggle;

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
    Toggle *m_toggle;
};

} // namespace pentimento
