// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/carryover.h"

#include "app/params/validation.h"

#include <QSet>

namespace pentimento {

namespace {

bool isNumber(ParameterKind kind)
{
    return kind == ParameterKind::Integer || kind == ParameterKind::Number;
}

bool isSameKind(const ParameterSpec &a, const ParameterSpec &b)
{
    const bool isSecret = a.kind == ParameterKind::Secret || b.kind == ParameterKind::Secret;
    return !isSecret && (a.kind == b.kind || (isNumber(a.kind) && isNumber(b.kind)));
}

bool isPicture(const ParameterSpec &spec)
{
    return spec.role == ParameterRole::Image && (spec.kind == ParameterKind::File || spec.kind == ParameterKind::Files);
}

// One move from one model to another; what has found its place is remembered on both sides.
class Move
{
public:
    Move(const ParameterValues &values, const ParameterSchema &from, const ParameterSchema &to)
        : m_values(values)
        , m_from(from)
        , m_to(to)
    {
    }

    void byName()
    {
        for (const ParameterSpec &target : m_to.parameters()) {
            const ParameterSpec *source = m_from.find(target.name);
            if (source && isSameKind(*source, target))
                take(*source, target);
        }
    }

    void byRole()
    {
        for (const ParameterSpec &target : m_to.parameters()) {
            if (target.role == ParameterRole::None || isPicture(target) || m_carried.isSet(target.name))
                continue;
            const ParameterSpec *source = m_from.findRole(target.role);
            if (source && isSameKind(*source, target))
                take(*source, target);
        }
    }

    void pictures()
    {
        QJsonArray loose = loosePictures();
        for (const ParameterSpec &target : m_to.withRole(ParameterRole::Image)) {
            if (loose.isEmpty() || m_carried.isSet(target.name) || !isPicture(target))
                continue;
            if (target.kind == ParameterKind::File) {
                m_carried.set(target.name, loose.takeAt(0));
                continue;
            }
            QJsonArray list;
            while (!loose.isEmpty() && list.size() < target.maxLength.value_or(std::numeric_limits<int>::max()))
                list.append(loose.takeAt(0));
            m_carried.set(target.name, list);
        }
    }

    [[nodiscard]] ParameterValues result() const
    {
        ParameterValues fitting = m_carried;
        for (const Problem &problem : validate(m_to, {}, m_carried)) {
            if (problem.kind != ProblemKind::Missing)
                fitting.unset(problem.parameter);
        }
        return fitting;
    }

private:
    void take(const ParameterSpec &source, const ParameterSpec &target)
    {
        const auto value = m_values.value(source.name);
        if (!value || value->isUndefined() || m_used.contains(source.name))
            return;
        m_used.insert(source.name);
        m_carried.set(target.name, *value);
    }

    [[nodiscard]] QJsonArray loosePictures() const
    {
        QJsonArray loose;
        for (const ParameterSpec &source : m_from.withRole(ParameterRole::Image)) {
            const auto value = m_values.value(source.name);
            if (!value || m_used.contains(source.name))
                continue;
            if (value->isString() && !value->toString().isEmpty())
                loose.append(*value);
            const QJsonArray list = value->toArray();
            for (const QJsonValue &entry : list)
                loose.append(entry);
        }
        return loose;
    }

    const ParameterValues &m_values;
    const ParameterSchema &m_from;
    const ParameterSchema &m_to;
    QSet<QString> m_used;
    ParameterValues m_carried;
};

} // namespace

ParameterValues carriedOver(const ParameterValues &values, const ParameterSchema &from, const ParameterSchema &to)
{
    Move move(values, from, to);
    move.byName();
    move.byRole();
    move.pictures();
    return move.result();
}

} // namespace pentimento
