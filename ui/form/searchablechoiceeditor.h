// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/parametereditor.h"

namespace pentimento {

class SearchBox;

// One of many: the list opens with a field to search it, also by just typing.
class SearchableChoiceEditor final : public ParameterEditor
{
    Q_OBJECT

public:
    SearchableChoiceEditor(const ParameterSpec &spec, QWidget *parent);

protected:
    void showValue() override;

private:
    void open(const QString &typed);

    SearchBox *m_box;
};

} // namespace pentimento
