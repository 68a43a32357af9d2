// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/modelchanges.h"

#include <QJsonArray>

namespace pentimento {

namespace {

QJsonArray without(const QJsonArray &list, const QJsonArray &others)
{
    QJsonArray left;
    for (const QJsonValue &value : list) {
        if (!others.contains(value))
            left.append(value);
    }
    return left;
}

QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

QJsonValue rangeOf(const ParameterSpec &spec)
{
    if (spec.minimum.isUndefined() && spec.maximum.isUndefined())
        return QJsonValue(QJsonValue::Undefined);
    return QJsonArray{orNull(spec.minimum), orNull(spec.maximum)};
}

void compare(const ParameterSpec &before, const ParameterSpec &after, QList<ModelChange> &changes)
{
    using Kind = ModelChange::Kind;
    const auto note = [&](Kind kind, const QJsonValue &was, const QJsonValue &is) {
        if (was != is)
            changes.append({kind, after.name, was, is});
    };
    if (before.kind != after.kind) { // then nothing else of it can be compared
        note(Kind::Kind, kindWord(before.kind), kindWord(after.kind));
        return;
    }
    note(Kind::Required, before.required, after.required);
    note(Kind::Default, before.defaultValue, after.defaultValue);
    note(Kind::Range, rangeOf(before), rangeOf(after));
    if (const QJsonArray added = without(after.choices, before.choices); !added.isEmpty())
        changes.append({Kind::ChoicesAdded, after.name, QJsonValue(QJsonValue::Undefined), added});
    if (const QJsonArray gone = without(before.choices, after.choices); !gone.isEmpty())
        changes.append({Kind::ChoicesRemoved, after.name, gone, QJsonValue(QJsonValue::Undefined)});
}

} // namespace

QList<ModelChange> changesBetween(const ModelSpec &before, const ModelSpec &after)
{
    using Kind = ModelChange::Kind;
    QList<ModelChange> changes;
    for (const ParameterSpec &spec : after.schema.parameters()) {
        if (const ParameterSpec *old = before.schema.find(spec.name))
            compare(*old, spec, changes);
        else
            changes.append({Kind::Added, spec.name});
    }
    for (const ParameterSpec &spec : before.schema.parameters()) {
        if (after.schema.find(spec.name) == nullptr)
            changes.append({Kind::Removed, spec.name});
    }
    if (before.schema.output() != after.schema.output())
        changes.append({Kind::Output, {}, outputWord(before.schema.output()), outputWord(after.schema.output())});
    if (before.version != after.version)
        changes.append({Kind::Version, {}, before.version, after.version});
    return changes;
}

} // namespace pentimento
