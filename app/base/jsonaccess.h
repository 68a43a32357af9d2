// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringView>

#include <optional>

namespace pentimento {

// Tolerant reads of foreign JSON. Services send numbers as strings, objects where texts were promised, null for
// nothing; none of these functions fails, they answer with nothing instead.

// Parses an object or a list; nothing for anything else. Accepts a byte order mark. Depth and size are the parser's:
// QJsonDocument refuses more than 1024 levels; callers cap the size.
[[nodiscard]] std::optional<QJsonValue> parseJson(const QByteArray &bytes);

// The value at a path of keys: valueAt(v, u"result.sample"). Undefined where a step is missing.
[[nodiscard]] QJsonValue valueAt(const QJsonValue &value, QStringView path);

// A text as it is; a number in its shortest form; booleans as true and false; else nothing.
[[nodiscard]] std::optional<QString> textOf(const QJsonValue &value);

// A number, or a text that is one.
[[nodiscard]] std::optional<double> numberOf(const QJsonValue &value);

[[nodiscard]] QByteArray compactJson(const QJsonObject &object);

} // namespace pentimento
