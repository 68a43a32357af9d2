// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/choicebox.h"

namespace pentimento {

namespace {

constexpr int narrowest = 96;

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToContents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(28);
}

QSize ChoiceBox::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), narrowest), wanted.height()};
}

} // namespace pentimento
