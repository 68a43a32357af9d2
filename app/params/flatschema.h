// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace pentimento {

class SchemaNotes;

enum class SchemaType { Text = 1, Number = 2, Integer = 4, Boolean = 8, Array = 16, Object = 32 };
Q_DECLARE_FLAGS(SchemaTypes, SchemaType)
Q_DECLARE_OPERATORS_FOR_FLAGS(SchemaTypes)

// A limit of a number. The value stays a JSON value so that 64-bit integers stay exact.
struct SchemaBound
{
    QJsonValue value = QJsonValue(QJsonValue::Undefined);
    bool exclusive = false;

    [[nodiscard]] bool isSet() const { return !value.isUndefined(); }
};

// What the keywords of a schema say, without its references: the common form of one level, and of what $ref and allOf
// add up to. Properties and items are kept unread, since most readers never look into them.
struct FlatSchema
{
    SchemaTypes types; // none: not said. "null" is not among them, it is `nullable`
    bool nullable = false;
    bool onlyNull = false; // says null and nothing else
    bool deprecated = false;
    bool writeOnly = false;
    bool secret = false;         // x-cog-secret
    bool requiredItself = false; // "required": true on the property, as of draft 3
    QString title;
    QString description;
    QString format;
    QString encoding;                // contentEncoding
    QString mediaType;               // contentMediaType
    QString arrayType, arrayDisplay; // x-cog-array-type, x-cog-array-display
    QJsonValue defaultValue = QJsonValue(QJsonValue::Undefined);
    std::optional<QJsonArray> choices; // enum or const, without null
    SchemaBound minimum, maximum;
    std::optional<double> multipleOf;
    std::optional<int> minLength, maxLength, minItems, maxItems;
    std::optional<int> order;
    QJsonValue items = QJsonValue(QJsonValue::Undefined);
    QJsonObject properties;
    QJsonArray required;
    QList<FlatSchema> alternatives; // arms of anyOf and oneOf, where more than one is left without null
};

// Both hold: the tighter bound, the choices that both know, the types in common. Of what is for people (title, default
// …) the first one's words win. Contradictions are noted and decided for the first.
[[nodiscard]] FlatSchema merged(FlatSchema first, const FlatSchema &second, const QString &where, SchemaNotes &notes);

// A text that stands for a file: an address, or the file's bytes.
[[nodiscard]] bool isFile(const FlatSchema &flat);

// Numbers as JSON has them: exact where both are integers.
[[nodiscard]] bool isLess(const QJsonValue &a, const QJsonValue &b);

} // namespace pentimento
