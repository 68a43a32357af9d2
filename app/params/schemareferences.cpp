// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/schemareferences.h"

#include "app/params/schemakeywords.h"
#include "app/params/schemanotes.h"

#include <QUrl>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReference = 2000;
constexpr qsizetype mostAlternatives = 64; // kinds that one field may have; choices are no kinds

// What reading or copying a schema costs, in resolutions: mostly one.
qsizetype workOf(const FlatSchema &flat)
{
    const qsizetype choices = flat.choices ? flat.choices->size() : 0;
    return 1 + flat.alternatives.size() + (choices + flat.required.size()) / 16 + flat.description.size() / 1000;
}

QJsonValue stepInto(const QJsonValue &value, const QString &step)
{
    if (value.isObject())
        return value.toObject().value(step);
    bool isIndex = false;
    const qlonglong index = step.toLongLong(&isIndex);
    const QJsonArray array = value.toArray();
    if (!isIndex || index < 0 || index >= array.size())
        return QJsonValue(QJsonValue::Undefined);
    return array.at(index);
}

// A JSON pointer (RFC 6901), percent-decoding already done.
QJsonValue valueAtPointer(const QJsonObject &root, const QString &pointer)
{
    QJsonValue value = root;
    const QStringList steps = pointer.split(u'/');
    for (qsizetype i = 1; i < steps.size() && !value.isUndefined(); ++i) {
        QString step = steps.at(i);
        value = stepInto(value, step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1));
    }
    return value;
}

// Arms that list choices become one arm: {const: "a"}, {const: "b"} is how JSON Schema writes an enumeration with
// titles.
QList<FlatSchema> withChoicesUnited(const QList<FlatSchema> &arms)
{
    QList<FlatSchema> united;
    qsizetype choosing = -1;
    QJsonArray choices;
    for (const FlatSchema &arm : arms) {
        if (!arm.choices) {
            united.append(arm);
            continue;
        }
        if (choosing < 0) {
            choosing = united.size();
            united.append(arm);
        } else {
            united[choosing].title.clear(); // it was one choice's own
            united[choosing].description.clear();
            united[choosing].types |= arm.types;
        }
        for (const QJsonValue &choice : *arm.choices)
            choices.append(choice);
    }
    if (choosing >= 0)
        united[choosing].choices = choices;
    return united;
}

} // namespace

SchemaReferences::SchemaReferences(QJsonObject root, const SchemaLimits &limits, SchemaNotes &notes)
    : m_root(std::move(root))
    , m_limits(limits)
    , m_notes(notes)
{
}

FlatSchema SchemaReferences::flattened(const QJsonValue &schema, const QString &where)
{
    return flattenedAt(schema, where, 0);
}

bool SchemaReferences::spend(qsizetype work, const QString &where)
{
    if (m_spent > m_limits.resolutions)
        return false;
    m_spent += work;
    if (m_spent > m_limits.resolutions)
        m_notes.add(where, u"too much to resolve: the rest is not read"_s);
    return m_spent <= m_limits.resolutions;
}

FlatSchema SchemaReferences::flattenedAt(const QJsonValue &schema, const QString &where, int depth)
{
    if (!schema.isObject()) {
        if (!schema.isBool()) // true: anything goes
            m_notes.add(where, u"a schema that is no object"_s);
        return {};
    }
    if (depth > m_limits.depth) {
        m_notes.add(where, u"nested deeper than %1 levels: the rest is not read"_s.arg(m_limits.depth));
        return {};
    }
    if (!spend(1, where))
        return {};
    const QJsonObject object = schema.toObject();
    FlatSchema flat = readKeywords(object, m_limits, where, m_notes);
    spend(workOf(flat) - 1, where);
    const QJsonValue reference = object.value("$ref"_L1);
    if (reference.isString())
        absorb(flat, referenced(reference.toString(), where, depth + 1), where);
    const QJsonArray parts = object.value("allOf"_L1).toArray();
    for (const QJsonValue &part : parts)
        absorb(flat, flattenedAt(part, where, depth + 1), where);
    for (const auto keyword : {"anyOf"_L1, "oneOf"_L1})
        addAlternatives(flat, object.value(keyword).toArray(), where, depth);
    return flat;
}

void SchemaReferences::absorb(FlatSchema &flat, FlatSchema other, const QString &where)
{
    if (!flat.properties.isEmpty() && !spend(other.properties.size(), where))
        return;
    // Beyond that they are too many anyway, and inserting them one by one takes long.
    if (!flat.properties.isEmpty() && flat.properties.size() + other.properties.size() > 2 * m_limits.fields) {
        m_notes.add(where, u"too many properties: not all are read"_s);
        if (flat.properties.size() < other.properties.size())
            flat.properties = other.properties;
        other.properties = {};
    }
    flat = merged(std::move(flat), other, where, m_notes);
}

FlatSchema SchemaReferences::referenced(const QString &reference, const QString &where, int depth)
{
    if (!reference.startsWith(u'#')) {
        m_notes.add(where, u"the reference "_s + quoted(reference) + u" leads elsewhere and is not fetched"_s);
        return {};
    }
    const QString pointer =
        QUrl::fromPercentEncoding(reference.first(std::min(reference.size(), longestReference)).toUtf8()).sliced(1);
    if (m_underWay.contains(pointer)) {
        m_notes.add(where, u"the reference "_s + quoted(reference) + u" leads back to itself"_s);
        return {};
    }
    if (const auto known = m_known.constFind(pointer); known != m_known.constEnd())
        return spend(workOf(*known), where) ? *known : FlatSchema();
    const bool isPointer = reference.size() <= longestReference && (pointer.isEmpty() || pointer.startsWith(u'/'));
    const QJsonValue target = isPointer ? valueAtPointer(m_root, pointer) : QJsonValue(QJsonValue::Undefined);
    if (target.isUndefined()) {
        m_notes.add(where, u"the reference "_s + quoted(reference) + u" leads nowhere"_s);
        return {};
    }
    m_underWay.insert(pointer);
    const FlatSchema flat = flattenedAt(target, where, depth);
    m_underWay.remove(pointer);
    m_known.insert(pointer, flat);
    return flat;
}

void SchemaReferences::addAlternatives(FlatSchema &flat, const QJsonArray &parts, const QString &where, int depth)
{
    QList<FlatSchema> arms;
    for (const QJsonValue &part : parts) {
        FlatSchema arm = flattenedAt(part, where, depth + 1);
        flat.nullable = flat.nullable || arm.nullable;
        if (arm.onlyNull)
            continue;
        const QList<FlatSchema> inner = std::exchange(arm.alternatives, {});
        if (inner.isEmpty())
            arms.append(arm);
        for (const FlatSchema &alternative : inner)
            arms.append(merged(alternative, arm, where, m_notes));
    }
    arms = withChoicesUnited(arms);
    if (arms.size() > mostAlternatives) {
        m_notes.add(where, u"more than %1 alternatives: the rest is not read"_s.arg(mostAlternatives));
        arms.resize(mostAlternatives);
    }
    if (arms.size() == 1)
        flat = merged(std::move(flat), arms.constFirst(), where, m_notes);
    else if (flat.alternatives.isEmpty())
        flat.alternatives = arms;
    else if (!arms.isEmpty())
        m_notes.add(where, u"more than one anyOf or oneOf: the first one counts"_s);
}

} // namespace pentimento
