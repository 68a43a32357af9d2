// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/formstate.h"

#include "ui/form/standingvalue.h"

#include <algorithm>

namespace pentimento {

namespace {

const ParameterSpec *named(const QList<ParameterSpec> &fields, const QString &name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto &spec) { return spec.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace

void FormState::setModel(const ModelSpec &model, const QStringList &elsewhere)
{
    m_model = model;
    m_elsewhere = elsewhere;
    m_groups = groupedFields(model.schema.parameters(), elsewhere);
    m_values = {};
    m_ruled.clear();
    for (const Rule &rule : model.rules) {
        if (find(rule.parameter))
            m_ruled.insert(rule.parameter);
    }
}

bool FormState::isModel(const ModelSpec &model, const QStringList &elsewhere) const
{
    return m_elsewhere == elsewhere && m_model == model;
}

void FormState::setValues(const ParameterValues &values)
{
    m_values = {};
    for (const QString &name : values.names())
        set(name, *values.value(name));
}

void FormState::set(const QString &name, const QJsonValue &value)
{
    if (value.isUndefined())
        m_values.unset(name);
    else if (find(name))
        m_values.set(name, value);
}

const ParameterSpec *FormState::find(const QString &name) const
{
    const ParameterSpec *spec = named(m_groups.front, name);
    return spec ? spec : named(m_groups.folded, name);
}

bool FormState::isFolded(const QString &name) const
{
    return named(m_groups.folded, name);
}

QJsonValue FormState::value(const QString &name) const
{
    return m_values.value(name).value_or(unsetValue());
}

ParameterValues FormState::values() const
{
    ParameterValues admittedValues = m_values;
    for (const QString &name : m_ruled) {
        const QJsonValue value = admitted(*find(name), constraint(name), this->value(name));
        if (value.isUndefined())
            admittedValues.unset(name);
        else
            admittedValues.set(name, value);
    }
    return admittedValues;
}

Constraint FormState::constraint(const QString &name) const
{
    const ParameterSpec *spec = find(name);
    return spec ? constraintFor(*spec, m_model.schema, m_model.rules, everything()) : Constraint{};
}

int FormState::setInFold() const
{
    return int(std::count_if(m_groups.folded.begin(), m_groups.folded.end(),
                             [this](const ParameterSpec &spec) { return m_values.isSet(spec.name); }));
}

ParameterValues FormState::everything() const
{
    ParameterValues all = m_others;
    for (const QString &name : m_values.names())
        all.set(name, *m_values.value(name));
    return all;
}

} // namespace pentimento
