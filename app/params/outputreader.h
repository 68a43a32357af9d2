// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/parameterschema.h"

#include <QJsonValue>

namespace pentimento {

class SchemaReferences;

// What a model gives back, from the schema of its output; Undefined: it says nothing.
[[nodiscard]] OutputKind readOutput(const QJsonValue &schema, SchemaReferences &references);

} // namespace pentimento
