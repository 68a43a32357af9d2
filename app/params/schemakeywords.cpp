// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/schemakeywords.h"

#include "app/base/jsonaccess.h"
#include "app/params/schemanotes.h"
#include "app/params/schematext.h"

#include <array>
#include <cmath>
#include <limits>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// Keywords that are read here or elsewhere, or that say nothing about what may be sent. Sorted.
constexpr std::array understood{
    "$anchor"_L1,
    "$comment"_L1,
    "$defs"_L1,
    "$id"_L1,
    "$ref"_L1,
    "$schema"_L1,
    "$vocabulary"_L1,
    "additionalItems"_L1,
    "additionalProperties"_L1,
    "allOf"_L1,
    "anyOf"_L1,
    "const"_L1,
    "contentEncoding"_L1,
    "contentMediaType"_L1,
    "default"_L1,
    "definitions"_L1,
    "deprecated"_L1,
    "description"_L1,
    "discriminator"_L1,
    "enum"_L1,
    "example"_L1,
    "examples"_L1,
    "exclusiveMaximum"_L1,
    "exclusiveMinimum"_L1,
    "externalDocs"_L1,
    "format"_L1,
    "id"_L1,
    "items"_L1,
    "maxItems"_L1,
    "maxLength"_L1,
    "maximum"_L1,
    "minItems"_L1,
    "minLength"_L1,
    "minimum"_L1,
    "multipleOf"_L1,
    "nullable"_L1,
    "oneOf"_L1,
    "properties"_L1,
    "readOnly"_L1,
    "required"_L1,
    "title"_L1,
    "type"_L1,
    "writeOnly"_L1,
    "xml"_L1,
};

void noteUnknown(const QJsonObject &schema, const QString &where, SchemaNotes &notes)
{
    const QStringList keys = schema.keys();
    for (const QString &key : keys) {
        if (key.startsWith("x-"_L1) || std::find(understood.begin(), understood.end(), key) != understood.end())
            continue;
        if (key == "pattern"_L1)
            notes.add(where, u"the pattern is not checked"_s);
        else
            notes.add(where, u"unknown keyword "_s + quoted(key));
    }
}

std::optional<SchemaType> typeOfWord(const QString &word)
{
    if (word == "string"_L1 || word == "file"_L1) // "file" is of Swagger 2
        return SchemaType::Text;
    if (word == "number"_L1 || word == "float"_L1)
        return SchemaType::Number;
    if (word == "integer"_L1 || word == "int"_L1)
        return SchemaType::Integer;
    if (word == "boolean"_L1 || word == "bool"_L1)
        return SchemaType::Boolean;
    if (word == "array"_L1)
        return SchemaType::Array;
    if (word == "object"_L1)
        return SchemaType::Object;
    return std::nullopt;
}

void readTypes(FlatSchema &flat, const QJsonObject &schema, const QString &where, SchemaNotes &notes)
{
    const QJsonValue type = schema.value("type"_L1);
    const QJsonArray words = type.isArray() ? type.toArray() : type.isUndefined() ? QJsonArray() : QJsonArray{type};
    for (const QJsonValue &value : words) {
        const QString word = value.toString();
        if (const auto known = typeOfWord(word))
            flat.types |= *known;
        else if (word == "null"_L1)
            flat.nullable = true;
        else
            notes.add(where, u"unknown type "_s + quoted(word));
        if (word == "file"_L1)
            flat.format = u"uri"_s;
    }
    flat.onlyNull = flat.nullable && !flat.types;
    flat.nullable = flat.nullable || schema.value("nullable"_L1).toBool();
}

void readChoices(FlatSchema &flat, const QJsonObject &schema, int most, const QString &where, SchemaNotes &notes)
{
    QJsonArray listed = schema.value("enum"_L1).toArray();
    if (schema.contains("enum"_L1) && listed.isEmpty())
        notes.add(where, u"an enum without choices"_s);
    if (schema.contains("const"_L1))
        listed = QJsonArray{schema.value("const"_L1)};
    if (listed.isEmpty())
        return;
    QJsonArray choices;
    for (const QJsonValue &choice : std::as_const(listed)) {
        if (choice.isNull())
            flat.nullable = true;
        else if (choices.size() < most)
            choices.append(choice);
    }
    if (listed.size() > choices.size() + 1)
        notes.add(where, u"more than %1 choices: the rest is not read"_s.arg(most));
    if (choices.isEmpty())
        flat.onlyNull = true;
    else
        flat.choices = choices;
}

QJsonValue boundValue(const QJsonValue &value)
{
    if (value.isDouble())
        return value;
    const auto number = value.isString() ? numberOf(value) : std::nullopt;
    return number && std::isfinite(*number) ? QJsonValue(*number) : QJsonValue(QJsonValue::Undefined);
}

// OpenAPI 3.0 has minimum and a boolean beside it, JSON Schema and OpenAPI 3.1 have a second number.
SchemaBound readBound(const QJsonObject &schema, QLatin1StringView keyword, QLatin1StringView exclusiveKeyword,
                      bool isMinimum)
{
    SchemaBound bound{boundValue(schema.value(keyword)), false};
    const QJsonValue exclusive = schema.value(exclusiveKeyword);
    if (exclusive.isBool()) {
        bound.exclusive = exclusive.toBool() && bound.isSet();
        return bound;
    }
    const QJsonValue other = boundValue(exclusive);
    if (other.isUndefined())
        return bound;
    const bool looser = bound.isSet() && (isMinimum ? isLess(other, bound.value) : isLess(bound.value, other));
    return looser ? bound : SchemaBound{other, true};
}

std::optional<int> lengthOf(const QJsonValue &value)
{
    if (!value.isDouble() || value.toDouble() < 0)
        return std::nullopt;
    return int(std::min(value.toDouble(), double(std::numeric_limits<int>::max())));
}

void readLimits(FlatSchema &flat, const QJsonObject &schema)
{
    flat.minimum = readBound(schema, "minimum"_L1, "exclusiveMinimum"_L1, true);
    flat.maximum = readBound(schema, "maximum"_L1, "exclusiveMaximum"_L1, false);
    flat.minLength = lengthOf(schema.value("minLength"_L1));
    flat.maxLength = lengthOf(schema.value("maxLength"_L1));
    flat.minItems = lengthOf(schema.value("minItems"_L1));
    flat.maxItems = lengthOf(schema.value("maxItems"_L1));
    const double step = schema.value("multipleOf"_L1).toDouble();
    if (step > 0)
        flat.multipleOf = step;
    const auto order = numberOf(schema.value("x-order"_L1));
    if (order && std::abs(*order) <= double(std::numeric_limits<int>::max()))
        flat.order = int(*order);
}

void readWords(FlatSchema &flat, const QJsonObject &schema, qsizetype textLength)
{
    flat.title = plainText(schema.value("title"_L1).toString(), textLength);
    flat.description = plainText(schema.value("description"_L1).toString(), textLength);
    // The docstring of Python's Enum class, which every enumeration of a Cog model carries: says nothing.
    if (flat.description == "An enumeration."_L1)
        flat.description.clear();
    const QString format = schema.value("format"_L1).toString();
    if (!format.isEmpty())
        flat.format = format.toLower();
    flat.encoding = schema.value("contentEncoding"_L1).toString().toLower();
    flat.mediaType = schema.value("contentMediaType"_L1).toString().toLower();
    flat.arrayType = schema.value("x-cog-array-type"_L1).toString();
    flat.arrayDisplay = schema.value("x-cog-array-display"_L1).toString();
    flat.defaultValue = schema.value("default"_L1);
    flat.deprecated = schema.value("deprecated"_L1).toBool();
    flat.writeOnly = schema.value("writeOnly"_L1).toBool();
    flat.secret = schema.value("x-cog-secret"_L1).toBool();
}

void readParts(FlatSchema &flat, const QJsonObject &schema, const QString &where, SchemaNotes &notes)
{
    const QJsonValue properties = schema.value("properties"_L1);
    flat.properties = properties.toObject();
    if (!properties.isUndefined() && !properties.isObject())
        notes.add(where, u"«properties» is no object"_s);
    const QJsonValue required = schema.value("required"_L1);
    flat.required = required.toArray();
    flat.requiredItself = required.toBool();
    flat.items = schema.value("items"_L1);
}

} // namespace

FlatSchema readKeywords(const QJsonObject &schema, const SchemaLimits &limits, const QString &where, SchemaNotes &notes)
{
    FlatSchema flat;
    noteUnknown(schema, where, notes);
    readTypes(flat, schema, where, notes);
    readChoices(flat, schema, limits.choices, where, notes);
    readLimits(flat, schema);
    readWords(flat, schema, limits.textLength);
    readParts(flat, schema, where, notes);
    return flat;
}

} // namespace pentimento
