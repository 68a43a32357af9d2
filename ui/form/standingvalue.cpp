// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/standingvalue.h"

#include "app/params/jsonnumbers.h"

namespace pentimento {

namespace {

bool isBeyond(const QJsonValue &number, const QJsonValue &limit, std::partial_ordering beyond)
{
    return compareNumbers(number, limit) == beyond;
}

QJsonValue asKind(const ParameterSpec &spec, const QJsonValue &limit)
{
    if (spec.kind != ParameterKind::Integer)
        return limit;
    const auto whole = exactInteger(limit);
    return whole ? QJsonValue(*whole) : limit;
}

} // namespace

QJsonValue admitted(const ParameterSpec &spec, const Constraint &constraint, const QJsonValue &value)
{
    const QJsonValue effective = value.isUndefined() ? spec.defaultValue : value;
    const bool isNumber = spec.kind == ParameterKind::Integer || spec.kind == ParameterKind::Number;
    if (!isNumber || !effective.isDouble())
        return value;
    const auto more = std::partial_ordering::greater;
    const auto less = std::partial_ordering::less;
    if (isBeyond(effective, constraint.maximum, more) && !isBeyond(effective, spec.maximum, more))
        return asKind(spec, constraint.maximum);
    if (isBeyond(effective, constraint.minimum, less) && !isBeyond(effective, spec.minimum, less))
        return asKind(spec, constraint.minimum);
    return value;
}

QJsonValue standingValue(const ParameterSpec &spec, const Constraint &constraint, const QJsonValue &value)
{
    QJsonValue standing = admitted(spec, constraint, value);
    if (standing.isUndefined())
        standing = spec.defaultValue;
    const bool isTakenAway = spec.kind == ParameterKind::Choice && !constraint.fallback.isUndefined()
                             && holds(spec.choices, standing) && !holds(constraint.choices, standing);
    return isTakenAway ? constraint.fallback : standing;
}

} // namespace pentimento
