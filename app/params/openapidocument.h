// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QJsonObject>

namespace pentimento {

// Where a document describes a model's input and output, and what its references count from.
struct DescribedModel
{
    QJsonObject root;
    QJsonValue input;
    QJsonValue output = QJsonValue(QJsonValue::Undefined); // Undefined: the document does not say
    QString where;                                         // of the input, for complaints
};

// Finds them in an OpenAPI document (components.schemas.Input and Output), in a Replicate answer about a model
// (latest_version.openapi_schema) or a version (openapi_schema), or takes the document for a bare JSON Schema.
[[nodiscard]] Result<DescribedModel> findDescription(const QJsonObject &document);

// The error of a document that describes no model; `where` in it is the trouble.
[[nodiscard]] Error unusableSchema(const QString &where, const QString &detail);

} // namespace pentimento
