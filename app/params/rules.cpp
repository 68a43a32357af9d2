// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/rules.h"

#include "app/params/applyingrules.h"
#include "app/params/jsonnumbers.h"

#include <algorithm>

namespace pentimento {

namespace {

// An image field that holds an empty text or an empty list holds no image, and a null is a way of saying "none": for a
// condition such as "while an image is used" these are all the same as unset.
bool holdsSomething(const std::optional<QJsonValue> &value)
{
    if (!value || value->isNull() || value->isUndefined())
        return false;
    if (value->isString())
        return !value->toString().isEmpty();
    return !value->isArray() || !value->toArray().isEmpty();
}

} // namespace

bool applies(const Rule &rule, const ParameterSchema &schema, const ParameterValues &values)
{
    switch (rule.when.test) {
    case RuleCondition::Test::Set:
        return holdsSomething(values.value(rule.when.parameter));
    case RuleCondition::Test::Unset:
        return !holdsSomething(values.value(rule.when.parameter));
    case RuleCondition::Test::Equals:
        return isSameValue(valueInForce(rule.when.parameter, schema, values), rule.when.value);
    case RuleCondition::Test::NotEquals:
        return !isSameValue(valueInForce(rule.when.parameter, schema, values), rule.when.value);
    }
    return false;
}

Constraint constraintFor(const ParameterSpec &spec, const ParameterSchema &schema, const QList<Rule> &rules,
                         const ParameterValues &values)
{
    const QList<Rule> applying = applyingRules(spec.name, schema, rules, values);
    Constraint constraint;
    constraint.minimum = lowerBound(spec, applying).limit;
    constraint.maximum = upperBound(spec, applying).limit;
    for (const QJsonValue &choice : spec.choices) {
        if (!ruleWithout(applying, choice))
            constraint.choices.append(choice);
    }
    constraint.fallback = fallbackOf(applying);
    constraint.ignored = std::any_of(applying.begin(), applying.end(), [](const Rule &rule) { return rule.ignored; });
    for (const Rule &rule : applying)
        constraint.reasons.append(rule.reason);
    return constraint;
}

ParameterValues effectiveValues(const ParameterSchema &schema, const QList<Rule> &rules, const ParameterValues &values)
{
    ParameterValues effective = values;
    for (const ParameterSpec &spec : schema.parameters()) {
        const QList<Rule> applying = applyingRules(spec.name, schema, rules, values);
        if (std::any_of(applying.begin(), applying.end(), [](const Rule &rule) { return rule.ignored; })) {
            effective.unset(spec.name);
            continue;
        }
        const QJsonValue fallback = fallbackOf(applying);
        if (!fallback.isUndefined() && ruleWithout(applying, valueInForce(spec.name, schema, values)))
            effective.set(spec.name, fallback);
    }
    return effective;
}

} // namespace pentimento
