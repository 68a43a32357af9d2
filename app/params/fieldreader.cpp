// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/fieldreader.h"

#include "app/params/schemanotes.h"
#include "app/params/schemareferences.h"
#include "app/params/schematext.h"

#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// Where a field may be of several kinds, the one that a person can do most with.
constexpr std::array preferredKinds{
    ParameterKind::Secret,     ParameterKind::Files,   ParameterKind::File,   ParameterKind::TextList,
    ParameterKind::NumberList, ParameterKind::Text,    ParameterKind::Choice, ParameterKind::Number,
    ParameterKind::Integer,    ParameterKind::Boolean, ParameterKind::Object, ParameterKind::Unknown,
};

qsizetype rankOf(const ParameterSpec &spec)
{
    const auto place = [](ParameterKind kind) {
        return 2 * (std::find(preferredKinds.begin(), preferredKinds.end(), kind) - preferredKinds.begin());
    };
    // "auto" beside any number: the one choice is no choice.
    if (spec.kind == ParameterKind::Choice && spec.choices.size() < 2)
        return place(ParameterKind::Object) - 1;
    return place(spec.kind);
}

SchemaTypes typesOfValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return SchemaType::Text;
    case QJsonValue::Double:
        return SchemaType::Number;
    case QJsonValue::Bool:
        return SchemaType::Boolean;
    case QJsonValue::Array:
        return SchemaType::Array;
    case QJsonValue::Object:
        return SchemaType::Object;
    default:
        return {};
    }
}

// The types as they are said, else as the other keywords suggest them.
SchemaTypes typesOf(const FlatSchema &flat)
{
    if (flat.types)
        return flat.types;
    if (isFile(flat) || flat.minLength || flat.maxLength)
        return SchemaType::Text;
    if (!flat.items.isUndefined() || flat.minItems || flat.maxItems)
        return SchemaType::Array;
    if (!flat.properties.isEmpty())
        return SchemaType::Object;
    if (flat.minimum.isSet() || flat.maximum.isSet() || flat.multipleOf)
        return SchemaType::Number;
    return typesOfValue(flat.defaultValue);
}

bool isScalar(const QJsonValue &value)
{
    return value.isString() || value.isDouble() || value.isBool();
}

bool areAll(const QJsonArray &values, bool (QJsonValue::*is)() const)
{
    return !values.isEmpty()
           && std::all_of(values.begin(), values.end(), [is](const QJsonValue &value) { return (value.*is)(); });
}

ParameterKind kindOfText(const FlatSchema &flat)
{
    if (isFile(flat))
        return ParameterKind::File;
    return flat.secret || flat.writeOnly || flat.format == "password"_L1 ? ParameterKind::Secret : ParameterKind::Text;
}

// Lists of anything but texts, numbers and files are edited as JSON, as objects are.
ParameterKind kindOfList(const ParameterSpec &element, const QJsonValue &defaultValue)
{
    switch (element.kind) {
    case ParameterKind::File:
        return ParameterKind::Files;
    case ParameterKind::Text:
    case ParameterKind::Secret:
        return ParameterKind::TextList;
    case ParameterKind::Integer:
    case ParameterKind::Number:
        return ParameterKind::NumberList;
    default:
        break;
    }
    const QJsonArray samples = element.kind == ParameterKind::Choice    ? element.choices
                               : element.kind == ParameterKind::Unknown ? defaultValue.toArray()
                                                                        : QJsonArray();
    if (areAll(samples, &QJsonValue::isString))
        return ParameterKind::TextList;
    return areAll(samples, &QJsonValue::isDouble) ? ParameterKind::NumberList : ParameterKind::Object;
}

// A bound on which two readings of one kind differ is none: the looser of them would be a guess too, and the service
// knows.
void keepCommonBounds(ParameterSpec &spec, const ParameterSpec &other)
{
    const QJsonValue none(QJsonValue::Undefined);
    if (spec.minimum != other.minimum || spec.minimumIsExclusive != other.minimumIsExclusive) {
        spec.minimum = none;
        spec.minimumIsExclusive = false;
    }
    if (spec.maximum != other.maximum || spec.maximumIsExclusive != other.maximumIsExclusive) {
        spec.maximum = none;
        spec.maximumIsExclusive = false;
    }
    if (spec.multipleOf != other.multipleOf)
        spec.multipleOf.reset();
    spec.minLength = std::min(spec.minLength, other.minLength);
    spec.maxLength = spec.maxLength && other.maxLength ? std::max(spec.maxLength, other.maxLength) : std::nullopt;
}

// Whether lists are looked into: a list within a list is not, or a reference could lead round and round.
enum class Lists { Read, AreObjects };

class FieldReader
{
public:
    FieldReader(QString where, const SchemaLimits &limits, SchemaReferences &references, SchemaNotes &notes)
        : m_where(std::move(where))
        , m_limits(limits)
        , m_references(references)
        , m_notes(notes)
    {
    }

    void read(ParameterSpec &spec, const FlatSchema &flat, Lists lists)
    {
        if (flat.alternatives.isEmpty())
            readOne(spec, flat, lists);
        else
            readAlternatives(spec, flat, lists);
    }

private:
    void readOne(ParameterSpec &spec, const FlatSchema &flat, Lists lists);
    void readAlternatives(ParameterSpec &spec, const FlatSchema &flat, Lists lists);
    void readChoices(ParameterSpec &spec, const QJsonArray &listed);
    void readBounds(ParameterSpec &spec, const FlatSchema &flat);
    void readList(ParameterSpec &spec, const FlatSchema &flat);

    QString m_where;
    const SchemaLimits &m_limits;
    SchemaReferences &m_references;
    SchemaNotes &m_notes;
};

void FieldReader::readOne(ParameterSpec &spec, const FlatSchema &flat, Lists lists)
{
    const SchemaTypes types = typesOf(flat);
    if (qPopulationCount(quint32(types)) > 1 && !flat.choices)
        m_notes.add(m_where, u"more than one type: the one that allows most counts"_s);
    if (types.testFlag(SchemaType::Array)) {
        spec.kind = ParameterKind::Object;
        if (lists == Lists::Read)
            readList(spec, flat);
    } else if (flat.choices) {
        readChoices(spec, *flat.choices);
    } else if (types.testFlag(SchemaType::Text)) {
        spec.kind = kindOfText(flat);
        spec.minLength = flat.minLength.value_or(0);
        spec.maxLength = flat.maxLength;
    } else if (types & (SchemaType::Number | SchemaType::Integer)) {
        spec.kind = types.testFlag(SchemaType::Number) ? ParameterKind::Number : ParameterKind::Integer;
        readBounds(spec, flat);
    } else if (types.testFlag(SchemaType::Boolean)) {
        spec.kind = ParameterKind::Boolean;
    } else if (types.testFlag(SchemaType::Object)) {
        spec.kind = ParameterKind::Object;
    } else {
        m_notes.add(m_where, u"no type"_s);
    }
}

void FieldReader::readAlternatives(ParameterSpec &spec, const FlatSchema &flat, Lists lists)
{
    FlatSchema base = flat;
    base.alternatives.clear();
    std::optional<ParameterSpec> best;
    QStringList words;
    for (const FlatSchema &alternative : flat.alternatives) {
        ParameterSpec reading = spec;
        readOne(reading, merged(alternative, base, m_where, m_notes), lists);
        if (!words.contains(kindWord(reading.kind)))
            words.append(kindWord(reading.kind));
        if (!best || rankOf(reading) < rankOf(*best))
            best = reading;
        else if (reading.kind == best->kind)
            keepCommonBounds(*best, reading);
    }
    spec = *best;
    if (words.size() > 1)
        m_notes.add(m_where, u"one of several kinds (%1): read as %2"_s.arg(words.join(", "_L1), kindWord(spec.kind)));
}

void FieldReader::readChoices(ParameterSpec &spec, const QJsonArray &listed)
{
    QSet<QJsonValue> known;
    for (const QJsonValue &choice : listed) {
        if (spec.choices.size() >= m_limits.choices) {
            m_notes.add(m_where, u"more than %1 choices: the rest is not read"_s.arg(m_limits.choices));
            break;
        }
        if (!isScalar(choice)) {
            m_notes.add(m_where, u"a choice that is neither text nor number"_s);
        } else if (!known.contains(choice)) {
            known.insert(choice);
            spec.choices.append(choice);
        }
    }
    if (spec.choices.isEmpty()) {
        spec.kind = ParameterKind::Object;
    } else if (areAll(spec.choices, &QJsonValue::isBool)) {
        spec.kind = ParameterKind::Boolean;
        if (spec.choices.size() == 2) // says no more than the kind does
            spec.choices = {};
    } else {
        spec.kind = ParameterKind::Choice;
    }
}

void FieldReader::readBounds(ParameterSpec &spec, const FlatSchema &flat)
{
    spec.multipleOf = flat.multipleOf;
    if (flat.minimum.isSet() && flat.maximum.isSet() && isLess(flat.maximum.value, flat.minimum.value)) {
        m_notes.add(m_where, u"a minimum above the maximum: neither counts"_s);
        return;
    }
    spec.minimum = flat.minimum.value;
    spec.minimumIsExclusive = flat.minimum.exclusive;
    spec.maximum = flat.maximum.value;
    spec.maximumIsExclusive = flat.maximum.exclusive;
}

void FieldReader::readList(ParameterSpec &spec, const FlatSchema &flat)
{
    spec.minLength = flat.minItems.value_or(0);
    spec.maxLength = flat.maxItems;
    ParameterSpec element;
    if (flat.items.isObject())
        read(element, m_references.flattened(flat.items, m_where), Lists::AreObjects);
    else if (!flat.items.isUndefined() && !flat.items.isBool())
        m_notes.add(m_where, u"«items» is no schema"_s);
    spec.kind = kindOfList(element, flat.defaultValue);
    spec.isList = spec.kind == ParameterKind::Object;
    if (spec.isList)
        return;
    spec.choices = element.choices;
    spec.minimum = element.minimum;
    spec.maximum = element.maximum;
    spec.minimumIsExclusive = element.minimumIsExclusive;
    spec.maximumIsExclusive = element.maximumIsExclusive;
    spec.multipleOf = element.multipleOf;
}

} // namespace

ParameterSpec readField(const QString &name, const QJsonValue &schema, const SchemaLimits &limits,
                        SchemaReferences &references, SchemaNotes &notes)
{
    const QString where = u"input."_s + name;
    const FlatSchema flat = references.flattened(schema, where);
    ParameterSpec spec;
    spec.name = name;
    spec.title =
        flat.title.isEmpty() || flat.title == name ? plainText(titleFromName(name), limits.textLength) : flat.title;
    spec.description = flat.description;
    spec.nullable = flat.nullable;
    spec.deprecated = flat.deprecated;
    spec.required = flat.requiredItself;
    spec.defaultValue = flat.defaultValue;
    spec.order = flat.order;
    FieldReader(where, limits, references, notes).read(spec, flat, Lists::Read);
    return spec;
}

} // namespace pentimento
