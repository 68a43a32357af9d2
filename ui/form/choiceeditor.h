// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/parametereditor.h"

namespace pentimento {

class ChoiceBox;

// One of a few.
class ChoiceEditor final : public ParameterEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const ParameterSpec &spec, QWidget *parent);

protected:
    void showValue() override;

private:
    ChoiceBox *m_box;
    QList<QJsonValue> m_entries; // in the box's order; Undefined: to set nothing
};

} // namespace pentimento
