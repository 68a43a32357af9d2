// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/schemareader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pentimento::test {

// A file of tests/fixtures, parsed; Null where it cannot be read.
[[nodiscard]] QJsonValue fixture(const QString &path);

// An OpenAPI document as Cog writes them, with these properties of its Input.
[[nodiscard]] QJsonObject openApiWith(const QJsonObject &properties, const QJsonObject &components = {},
                                      const QJsonArray &required = {});

// A parameter as `describe --json` tells it: only what is said and not the common case.
[[nodiscard]] QJsonObject described(const ParameterSpec &spec);

} // namespace pentimento::test
