// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/params/parameterschema.h"

#include <QJsonObject>
#include <QMap>

namespace pentimento {

// What was read, and what was not understood: "input.x: unknown keyword «if»". Notes are for the developer's eye
// (`describe` prints them), never a reason to drop a field.
struct SchemaReading
{
    ParameterSchema schema;
    QStringList notes;
};

struct SchemaLimits
{
    int fields = 500;
    int choices = 10'000;
    int depth = 64;                // of $ref, allOf, anyOf, oneOf within one another
    int resolutions = 20'000;      // in all, against exponential references
    qsizetype textLength = 20'000; // titles and descriptions are clipped
};

// Reads what describes a model's input: an OpenAPI document with components.schemas.Input (and Output), a Replicate
// model answer that holds one in latest_version.openapi_schema, or a bare JSON Schema with properties. `roles`
// (parameter → role) come from a model file and win over guesses. References are followed only inside the document: a
// remote $ref is never fetched, it is noted and the field falls back to what else is known of it.
[[nodiscard]] Result<SchemaReading> readSchema(const QJsonObject &document,
                                               const QMap<QString, ParameterRole> &roles = {},
                                               const SchemaLimits &limits = {});

} // namespace pentimento
