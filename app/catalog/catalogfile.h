// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QJsonObject>

namespace pentimento {

enum class CatalogFileKind { Service, Model };

// A JSON object from a file, whatever it is about. Only regular files of at most 4 MB are opened.
[[nodiscard]] Result<QJsonObject> readJsonFile(const QString &path);

// The object, if it is of a format that this version knows and has the shape of the published JSON Schema. Files of the
// program's own are not looked at.
[[nodiscard]] Result<QJsonObject> checkedCatalogObject(const QString &path, const QJsonObject &object,
                                                       CatalogFileKind kind);

} // namespace pentimento
