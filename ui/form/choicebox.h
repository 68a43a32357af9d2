// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace pentimento {

// A box of choices as wide as its longest, if there is room; else it is narrower and the text is cut.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent);

    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace pentimento
