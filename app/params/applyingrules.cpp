// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/applyingrules.h"

#include "app/params/jsonnumbers.h"

#include <algorithm>
#include <iterator>

namespace pentimento {

namespace {

Bound tighter(Bound bound, const std::optional<double> &limit, const QString &reason, std::partial_ordering wanted)
{
    if (!limit)
        return bound;
    const QJsonValue value(*limit);
    if (bound.limit.isDouble() && compareNumbers(value, bound.limit) != wanted)
        return bound;
    return {value, false, reason};
}

} // namespace

QJsonValue valueInForce(const QString &name, const ParameterSchema &schema, const ParameterValues &values)
{
    if (const auto value = values.value(name); value && !value->isUndefined())
        return *value;
    const ParameterSpec *spec = schema.find(name);
    return spec ? spec->defaultValue : QJsonValue(QJsonValue::Undefined);
}

QList<Rule> applyingRules(const QString &name, const ParameterSchema &schema, const QList<Rule> &rules,
                          const ParameterValues &values)
{
    QList<Rule> applying;
    std::copy_if(rules.begin(), rules.end(), std::back_inserter(applying),
                 [&](const Rule &rule) { return rule.parameter == name && applies(rule, schema, values); });
    return applying;
}

Bound upperBound(const ParameterSpec &spec, const QList<Rule> &applying)
{
    Bound bound{spec.maximum, spec.maximumIsExclusive, {}};
    for (const Rule &rule : applying)
        bound = tighter(std::move(bound), rule.maximum, rule.reason, std::partial_ordering::less);
    return bound;
}

Bound lowerBound(const ParameterSpec &spec, const QList<Rule> &applying)
{
    Bound bound{spec.minimum, spec.minimumIsExclusive, {}};
    for (const Rule &rule : applying)
        bound = tighter(std::move(bound), rule.minimum, rule.reason, std::partial_ordering::greater);
    return bound;
}

QJsonValue fallbackOf(const QList<Rule> &applying)
{
    for (const Rule &rule : applying) {
        if (!rule.instead.isUndefined() && !ruleWithout(applying, rule.instead))
            return rule.instead;
    }
    return QJsonValue(QJsonValue::Undefined);
}

const Rule *ruleWithout(const QList<Rule> &applying, const QJsonValue &choice)
{
    const auto found =
        std::find_if(applying.begin(), applying.end(), [&](const Rule &rule) { return holds(rule.without, choice); });
    return found == applying.end() ? nullptr : &*found;
}

} // namespace pentimento
