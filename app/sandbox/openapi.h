// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/modelspec.h"

#include <QJsonObject>

namespace pentimento {

// The document that clients of a hosted service find under latest_version.openapi_schema: as it is where the model's
// own document is one, wrapped into one where it is a bare JSON Schema of the input.
[[nodiscard]] QJsonObject openApiDocument(const ModelSpec &model);

} // namespace pentimento
