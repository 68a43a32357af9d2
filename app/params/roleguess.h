// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/parameterspec.h"

#include <QMap>

namespace pentimento {

class SchemaNotes;

// Gives every parameter its role: the one that `known` names (None is an answer too), else a guess from its name and
// kind. A role is guessed for one parameter only, but any number of them may be pictures.
void assignRoles(QList<ParameterSpec> &parameters, const QMap<QString, ParameterRole> &known, SchemaNotes &notes);

// "16:9", "4:3": a choice that is a shape.
[[nodiscard]] bool isRatio(const QJsonValue &choice);

} // namespace pentimento
