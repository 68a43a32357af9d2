// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/flatschema.h"
#include "app/params/schemareader.h"

namespace pentimento {

class SchemaNotes;

// One level of a schema: its own keywords, tolerantly read. $ref, allOf, anyOf and oneOf are left to SchemaReferences.
// Keywords that are not understood are noted. Patterns are never compiled: a foreign one may take for ever.
[[nodiscard]] FlatSchema readKeywords(const QJsonObject &schema, const SchemaLimits &limits, const QString &where,
                                      SchemaNotes &notes);

} // namespace pentimento
