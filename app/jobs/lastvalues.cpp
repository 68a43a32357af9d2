// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/lastvalues.h"

#include "app/params/carryover.h"

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostModels = 60;

bool belongsToTheModel(const ParameterSpec &spec)
{
    switch (spec.kind) {
    case ParameterKind::File:
    case ParameterKind::Files:
    case ParameterKind::Secret:
        return false;
    default:
        break;
    }
    switch (spec.role) {
    case ParameterRole::Prompt:
    case ParameterRole::Image:
    case ParameterRole::Mask:
    case ParameterRole::Seed:
    case ParameterRole::Count:
        return false;
    default:
        return true;
    }
}

} // namespace

void LastValues::remember(const ModelId &model, const ParameterSchema &schema, const ParameterValues &values)
{
    Left left{model, {}};
    for (const ParameterSpec &spec : schema.parameters()) {
        if (const auto value = values.value(spec.name); value && belongsToTheModel(spec))
            left.values.set(spec.name, *value);
    }
    m_left.removeIf([&model](const Left &known) { return known.model == model; });
    if (!left.values.names().isEmpty())
        m_left.prepend(left);
    while (m_left.size() > mostModels)
        m_left.removeLast();
}

ParameterValues LastValues::completed(const ModelId &model, const ParameterSchema &schema,
                                      const ParameterValues &values) const
{
    ParameterValues complete = values;
    for (const Left &left : m_left) {
        if (left.model != model)
            continue;
        // The schema may be another one by now, or the file edited by hand.
        const ParameterValues fitting = carriedOver(left.values, schema, schema);
        for (const QString &name : fitting.names()) {
            const ParameterSpec *spec = schema.find(name);
            if (!complete.isSet(name) && spec != nullptr && belongsToTheModel(*spec))
                complete.set(name, *fitting.value(name));
        }
    }
    return complete;
}

QJsonArray LastValues::toJson() const
{
    QJsonArray array;
    for (const Left &left : m_left)
        array.append(QJsonObject{{u"model"_s, left.model.text()}, {u"values"_s, left.values.toJson()}});
    return array;
}

LastValues LastValues::fromJson(const QJsonArray &array)
{
    LastValues last;
    for (const QJsonValue &entry : array) {
        const ModelId model(entry["model"_L1].toString());
        if (!model.isEmpty() && last.m_left.size() < mostModels)
            last.m_left.append({model, ParameterValues::fromJson(entry["values"_L1].toObject())});
    }
    return last;
}

} // namespace pentimento
