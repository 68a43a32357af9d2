// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/parameterspec.h"
#include "app/params/schemareader.h"

namespace pentimento {

class SchemaNotes;
class SchemaReferences;

// One field of the form from its schema: everything but `required`, role and control, which need more than the field's
// own schema to be known. A field is never dropped: what cannot be told has kind Unknown.
[[nodiscard]] ParameterSpec readField(const QString &name, const QJsonValue &schema, const SchemaLimits &limits,
                                      SchemaReferences &references, SchemaNotes &notes);

} // namespace pentimento
