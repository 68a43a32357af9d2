// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/popover.h"

#include <QJsonValue>
#include <QList>

#include <optional>

namespace pentimento {

class RatioButton;

// All shapes at once.
class RatioGrid final : public Popover
{
    Q_OBJECT

public:
    RatioGrid(const QList<QJsonValue> &choices, const QJsonValue &chosen, const std::optional<double> &inputShape,
              QWidget *anchor);

Q_SIGNALS:
    void picked(const QJsonValue &choice);

private:
    void pick(const QJsonValue &choice);
    void move(const RatioButton *from, int columns, int rows);

    QList<RatioButton *> m_buttons;
};

} // namespace pentimento
