// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/flatschema.h"

#include "app/params/schemanotes.h"

#include <QSet>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

SchemaTypes typesInCommon(SchemaTypes a, SchemaTypes b)
{
    const auto withIntegers = [](SchemaTypes types) { // every integer is a number
        return types.testFlag(SchemaType::Number) ? types | SchemaType::Integer : types;
    };
    SchemaTypes common = withIntegers(a) & withIntegers(b);
    if (common.testFlag(SchemaType::Number))
        common.setFlag(SchemaType::Integer, false);
    return common;
}

void mergeTypes(FlatSchema &first, const FlatSchema &second, const QString &where, SchemaNotes &notes)
{
    first.nullable = first.nullable || second.nullable;
    first.onlyNull = first.onlyNull && second.onlyNull;
    if (!second.types)
        return;
    if (!first.types) {
        first.types = second.types;
        return;
    }
    const SchemaTypes common = typesInCommon(first.types, second.types);
    if (common)
        first.types = common;
    else
        notes.add(where, u"types that exclude one another"_s);
}

void mergeChoices(FlatSchema &first, const FlatSchema &second, const QString &where, SchemaNotes &notes)
{
    if (!second.choices)
        return;
    if (!first.choices) {
        first.choices = second.choices;
        return;
    }
    QSet<QJsonValue> known;
    for (const QJsonValue &choice : *second.choices)
        known.insert(choice);
    QJsonArray common;
    for (const QJsonValue &choice : std::as_const(*first.choices)) {
        if (known.contains(choice))
            common.append(choice);
    }
    if (common.isEmpty())
        notes.add(where, u"choices that exclude one another"_s);
    else
        first.choices = common;
}

void mergeBounds(FlatSchema &first, const FlatSchema &second)
{
    const auto isTighter = [](const SchemaBound &a, const SchemaBound &b, bool less) {
        if (!b.isSet() || !a.isSet())
            return a.isSet();
        return less ? isLess(a.value, b.value) : isLess(b.value, a.value);
    };
    if (isTighter(second.minimum, first.minimum, false))
        first.minimum = second.minimum;
    else if (second.minimum.value == first.minimum.value)
        first.minimum.exclusive = first.minimum.exclusive || second.minimum.exclusive;
    if (isTighter(second.maximum, first.maximum, true))
        first.maximum = second.maximum;
    else if (second.maximum.value == first.maximum.value)
        first.maximum.exclusive = first.maximum.exclusive || second.maximum.exclusive;
}

std::optional<int> larger(std::optional<int> a, std::optional<int> b)
{
    return a && b ? std::max(a, b) : (a ? a : b);
}

std::optional<int> smaller(std::optional<int> a, std::optional<int> b)
{
    return a && b ? std::min(a, b) : (a ? a : b);
}

void mergeLengths(FlatSchema &first, const FlatSchema &second)
{
    first.minLength = larger(first.minLength, second.minLength);
    first.minItems = larger(first.minItems, second.minItems);
    first.maxLength = smaller(first.maxLength, second.maxLength);
    first.maxItems = smaller(first.maxItems, second.maxItems);
    if (!first.multipleOf)
        first.multipleOf = second.multipleOf;
}

void mergeWords(FlatSchema &first, const FlatSchema &second)
{
    const auto fill = [](QString &text, const QString &other) {
        if (text.isEmpty())
            text = other;
    };
    fill(first.title, second.title);
    fill(first.description, second.description);
    fill(first.format, second.format);
    fill(first.encoding, second.encoding);
    fill(first.mediaType, second.mediaType);
    fill(first.arrayType, second.arrayType);
    fill(first.arrayDisplay, second.arrayDisplay);
    if (first.defaultValue.isUndefined())
        first.defaultValue = second.defaultValue;
    if (!first.order)
        first.order = second.order;
    first.deprecated = first.deprecated || second.deprecated;
    first.writeOnly = first.writeOnly || second.writeOnly;
    first.secret = first.secret || second.secret;
    first.requiredItself = first.requiredItself || second.requiredItself;
}

// Both must hold. The list stays flat and short however often it grows.
QJsonValue bothOf(const QJsonValue &known, const QJsonValue &other)
{
    constexpr qsizetype mostParts = 64;
    const QJsonObject object = known.toObject();
    QJsonArray parts = object.value("allOf"_L1).toArray();
    if (object.size() != 1 || parts.isEmpty())
        parts = QJsonArray{known};
    if (parts.size() < mostParts)
        parts.append(other);
    return QJsonObject{{u"allOf"_s, parts}};
}

// A property that both describe must suit both.
void mergeProperties(FlatSchema &first, const FlatSchema &second)
{
    if (first.properties.isEmpty()) {
        first.properties = second.properties;
    } else {
        for (auto it = second.properties.begin(); it != second.properties.end(); ++it) {
            const QJsonValue known = first.properties.value(it.key());
            if (known.isUndefined())
                first.properties.insert(it.key(), it.value());
            else if (known != it.value())
                first.properties.insert(it.key(), bothOf(known, it.value()));
        }
    }
    if (first.required.isEmpty()) {
        first.required = second.required;
    } else {
        for (const QJsonValue &name : second.required)
            first.required.append(name);
    }
}

} // namespace

bool isFile(const FlatSchema &flat)
{
    if (flat.types && !flat.types.testFlag(SchemaType::Text))
        return false;
    return flat.format == "uri"_L1 || flat.format == "binary"_L1 || flat.format == "byte"_L1
           || flat.format == "data-url"_L1 || flat.encoding == "base64"_L1 || flat.mediaType.startsWith("image/"_L1);
}

bool isLess(const QJsonValue &a, const QJsonValue &b)
{
    const QVariant left = a.toVariant();
    const QVariant right = b.toVariant();
    if (left.typeId() == QMetaType::LongLong && right.typeId() == QMetaType::LongLong)
        return left.toLongLong() < right.toLongLong();
    return left.toDouble() < right.toDouble();
}

FlatSchema merged(FlatSchema first, const FlatSchema &second, const QString &where, SchemaNotes &notes)
{
    mergeTypes(first, second, where, notes);
    mergeChoices(first, second, where, notes);
    mergeBounds(first, second);
    mergeLengths(first, second);
    mergeWords(first, second);
    mergeProperties(first, second);
    if (first.items.isUndefined())
        first.items = second.items;
    else if (!second.items.isUndefined() && first.items != second.items)
        first.items = bothOf(first.items, second.items);
    if (first.alternatives.isEmpty())
        first.alternatives = second.alternatives;
    else if (!second.alternatives.isEmpty())
        notes.add(where, u"more than one anyOf or oneOf: the first one counts"_s);
    return first;
}

} // namespace pentimento
