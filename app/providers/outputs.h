// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QStringList>

namespace pentimento {

// Every URL and data: URI in a value, in order, at any depth; b64_json becomes a data: URI.
[[nodiscard]] QStringList outputsIn(const QJsonValue &value);

} // namespace pentimento
