// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace pentimento {

// The × upon a picture, on a dark chip of its own.
class WellRemoveButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit WellRemoveButton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace pentimento
