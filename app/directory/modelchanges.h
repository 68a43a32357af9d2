// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/modelspec.h"

namespace pentimento {

// One thing about a model that is not as it was.
struct ModelChange
{
    enum class Kind { Added, Removed, Kind, Required, Default, Range, ChoicesAdded, ChoicesRemoved, Output, Version };

    Kind kind = Kind::Added;
    QString parameter;                                     // on the wire; empty: it is about the whole model
    QJsonValue before = QJsonValue(QJsonValue::Undefined); // Default: the value; Range: [minimum, maximum];
    QJsonValue after = QJsonValue(QJsonValue::Undefined);  // Kind, Output: its word; Choices…: a list, in `after`
                                                           // what came and in `before` what went
    friend bool operator==(const ModelChange &, const ModelChange &) = default;
};

// What a person who uses the model would notice, in the order of the form; then what is gone, then the whole model.
// Words that only describe are no change. Empty: nothing of this kind.
[[nodiscard]] QList<ModelChange> changesBetween(const ModelSpec &before, const ModelSpec &after);

} // namespace pentimento
