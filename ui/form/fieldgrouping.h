// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/parameterspec.h"

#include <QStringList>

namespace pentimento {

// Whether a field is one that most people leave alone.
[[nodiscard]] bool isAdvanced(const ParameterSpec &spec);

// The fields of a form in the schema's order: those that are always there, and those that fold away.
struct FieldGroups
{
    QList<ParameterSpec> front;
    QList<ParameterSpec> folded;

    friend bool operator==(const FieldGroups &, const FieldGroups &) = default;
};

// Few fields are not folded at all, and neither is a single one: the fold would take the same place.
[[nodiscard]] FieldGroups groupedFields(const QList<ParameterSpec> &fields, const QStringList &elsewhere);

} // namespace pentimento
