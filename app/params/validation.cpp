// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/validation.h"

#include "app/params/applyingrules.h"
#include "app/params/jsonnumbers.h"
#include "app/params/valuetypes.h"

#include <algorithm>
#include <cmath>

namespace pentimento {

namespace {

// Required, but there is nothing to send: not set, or set to what says nothing.
bool isMissing(const ParameterSpec &spec, const std::optional<QJsonValue> &value)
{
    if (!spec.required)
        return false;
    if (!value)
        return true;
    if (spec.role == ParameterRole::Prompt)
        return value->isString() && value->toString().trimmed().isEmpty();
    if (spec.kind == ParameterKind::File)
        return value->isString() && value->toString().isEmpty();
    return spec.kind == ParameterKind::Files && value->isArray() && value->toArray().isEmpty();
}

// A character is a code point, as JSON Schema counts, not a half of a surrogate pair.
qsizetype characterCount(const QString &text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar unit) { return unit.isLowSurrogate(); });
}

// For texts in characters, for lists in entries. The length of a file parameter is about the address that the picture
// gets on the wire, which is not ours to check.
QList<Problem> lengthProblems(const ParameterSpec &spec, const QJsonValue &value)
{
    const bool isText = value.isString() && spec.kind != ParameterKind::File;
    if (!isText && !value.isArray())
        return {};
    const qsizetype length = isText ? characterCount(value.toString()) : value.toArray().size();
    if (length < spec.minLength)
        return {{ProblemKind::TooShort, spec.name, value, spec.minLength, {}}};
    if (spec.maxLength && length > *spec.maxLength)
        return {{ProblemKind::TooLong, spec.name, value, *spec.maxLength, {}}};
    return {};
}

bool isMultiple(const QJsonValue &value, double factor)
{
    const auto wholeFactor = exactInteger(QJsonValue(factor));
    if (const auto whole = exactInteger(value); whole && wholeFactor)
        return *whole % *wholeFactor == 0;
    // 0.3 is a multiple of 0.1 although their quotient in binary is 2.9999999999999996.
    const double quotient = value.toDouble() / factor;
    return std::abs(quotient - std::round(quotient)) <= 1e-9 * std::max(1.0, std::abs(quotient));
}

bool isBelow(const QJsonValue &number, const Bound &bound)
{
    const auto order = compareNumbers(number, bound.limit);
    return order == std::partial_ordering::less || (bound.exclusive && order == std::partial_ordering::equivalent);
}

bool isAbove(const QJsonValue &number, const Bound &bound)
{
    const auto order = compareNumbers(number, bound.limit);
    return order == std::partial_ordering::greater || (bound.exclusive && order == std::partial_ordering::equivalent);
}

// Of a number, or of each number of a list.
QList<Problem> numberProblems(const ParameterSpec &spec, const QList<Rule> &applying, const QJsonValue &value)
{
    const Bound lower = lowerBound(spec, applying);
    const Bound upper = upperBound(spec, applying);
    QList<Problem> problems;
    const QJsonArray numbers = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &number : numbers) {
        if (!number.isDouble())
            continue;
        if (isBelow(number, lower))
            problems.append({ProblemKind::BelowMinimum, spec.name, number, lower.limit, lower.reason});
        else if (isAbove(number, upper))
            problems.append({ProblemKind::AboveMaximum, spec.name, number, upper.limit, upper.reason});
        else if (spec.multipleOf && *spec.multipleOf > 0 && !isMultiple(number, *spec.multipleOf))
            problems.append({ProblemKind::NotAMultiple, spec.name, number, *spec.multipleOf, {}});
    }
    return problems;
}

// A choice that a rule takes away is no problem where the rule also says what is sent in its place.
QList<Problem> availabilityProblems(const ParameterSpec &spec, const QList<Rule> &applying, const QJsonValue &value)
{
    const Rule *rule = ruleWithout(applying, value);
    if (!rule || !fallbackOf(applying).isUndefined())
        return {};
    QJsonArray rest;
    for (const QJsonValue &choice : spec.choices) {
        if (!ruleWithout(applying, choice))
            rest.append(choice);
    }
    return {{ProblemKind::ChoiceNotAvailable, spec.name, value, rest, rule->reason}};
}

// What is not sent takes the schema's default, and a rule may forbid that default. The schema's own limits are not
// asked: a schema that contradicts itself is no reason to refuse what the service takes.
QList<Problem> defaultProblems(const ParameterSpec &spec, const QList<Rule> &applying)
{
    if (applying.isEmpty() || spec.defaultValue.isUndefined())
        return {};
    QList<Problem> problems = numberProblems(spec, applying, spec.defaultValue);
    problems.removeIf([](const Problem &problem) { return problem.reason.isEmpty(); });
    return problems + availabilityProblems(spec, applying, spec.defaultValue);
}

QList<Problem> valueProblems(const ParameterSpec &spec, const QList<Rule> &applying, const QJsonValue &value)
{
    if (value.isNull()) {
        if (spec.nullable || holds(spec.choices, value) || spec.kind == ParameterKind::Unknown)
            return {};
        return {{ProblemKind::NotNullable, spec.name, value, {}, {}}};
    }
    QList<Problem> problems = typeProblems(spec, value);
    if (!problems.isEmpty())
        return problems;
    return lengthProblems(spec, value) + numberProblems(spec, applying, value)
           + availabilityProblems(spec, applying, value);
}

QList<Problem> problemsOf(const ParameterSpec &spec, const ParameterSchema &schema, const QList<Rule> &rules,
                          const ParameterValues &values)
{
    const QList<Rule> applying = applyingRules(spec.name, schema, rules, values);
    if (std::any_of(applying.begin(), applying.end(), [](const Rule &rule) { return rule.ignored; }))
        return {}; // not sent
    std::optional<QJsonValue> value = values.value(spec.name);
    if (value && value->isUndefined())
        value.reset();
    if (isMissing(spec, value))
        return {{ProblemKind::Missing, spec.name, value.value_or(QJsonValue(QJsonValue::Undefined)), {}, {}}};
    return value ? valueProblems(spec, applying, *value) : defaultProblems(spec, applying);
}

} // namespace

QList<Problem> validate(const ParameterSchema &schema, const QList<Rule> &rules, const ParameterValues &values)
{
    QList<Problem> problems;
    for (const ParameterSpec &spec : schema.parameters())
        problems.append(problemsOf(spec, schema, rules, values));
    for (const QString &name : values.names()) {
        if (!schema.find(name))
            problems.append({ProblemKind::UnknownName, name, *values.value(name), {}, {}});
    }
    return problems;
}

} // namespace pentimento
