// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/inputcheck.h"

#include "app/base/jsonaccess.h"
#include "app/params/validation.h"

#include <QUrl>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

QString typeWord(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double: // what is no integer gives the default
        return value.toInteger(-1) == value.toInteger(1) ? u"integer"_s : u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return u"null"_s;
}

QString expectedWord(ParameterKind kind)
{
    switch (kind) {
    case ParameterKind::Integer:
        return u"integer"_s;
    case ParameterKind::Number:
        return u"number"_s;
    case ParameterKind::Boolean:
        return u"boolean"_s;
    case ParameterKind::Files:
    case ParameterKind::TextList:
    case ParameterKind::NumberList:
        return u"array"_s;
    case ParameterKind::Object:
        return u"object"_s;
    case ParameterKind::Text:
    case ParameterKind::Choice:
    case ParameterKind::File:
    case ParameterKind::Secret:
    case ParameterKind::Unknown:
        break;
    }
    return u"string"_s;
}

QString quotedChoices(const QJsonArray &choices)
{
    QStringList quoted;
    for (const QJsonValue &choice : choices) {
        const QString text = textOf(choice).value_or(QString());
        quoted.append(choice.isString() ? u'"' + text + u'"' : text);
    }
    return quoted.join(", "_L1);
}

bool isList(const ParameterSpec *spec)
{
    return spec != nullptr && expectedWord(spec->kind) == "array"_L1;
}

InvalidField fieldOf(const Problem &problem, const ParameterSpec *spec)
{
    const QString path = u"input."_s + problem.parameter;
    const QString limit = textOf(problem.limit).value_or(QString());
    switch (problem.kind) {
    case ProblemKind::Missing:
        return {u"required"_s, path, problem.parameter + u" is required"_s};
    case ProblemKind::UnknownName:
        return {u"additional_property_not_allowed"_s, path,
                u"Additional property %1 is not allowed"_s.arg(problem.parameter)};
    case ProblemKind::BelowMinimum:
        if (spec != nullptr && spec->minimumIsExclusive)
            return {u"number_gt"_s, path, u"Must be greater than %1"_s.arg(limit)};
        return {u"number_gte"_s, path, u"Must be greater than or equal to %1"_s.arg(limit)};
    case ProblemKind::AboveMaximum:
        if (spec != nullptr && spec->maximumIsExclusive)
            return {u"number_lt"_s, path, u"Must be less than %1"_s.arg(limit)};
        return {u"number_lte"_s, path, u"Must be less than or equal to %1"_s.arg(limit)};
    case ProblemKind::NotAMultiple:
        return {u"multiple_of"_s, path, u"Must be a multiple of %1"_s.arg(limit)};
    case ProblemKind::NotAChoice:
    case ProblemKind::ChoiceNotAvailable:
        return {u"enum"_s, path,
                u"%1 must be one of the following: %2"_s.arg(path, quotedChoices(spec ? spec->choices : QJsonArray()))};
    case ProblemKind::TooShort:
        if (isList(spec))
            return {u"array_min_items"_s, path, u"Array must have at least %1 items"_s.arg(limit)};
        return {u"string_gte"_s, path, u"String length must be greater than or equal to %1"_s.arg(limit)};
    case ProblemKind::TooLong:
        if (isList(spec))
            return {u"array_max_items"_s, path, u"Array must have at most %1 items"_s.arg(limit)};
        return {u"string_lte"_s, path, u"String length must be less than or equal to %1"_s.arg(limit)};
    case ProblemKind::NotText:
        return {u"format"_s, path, u"Not a valid text"_s};
    case ProblemKind::NotExact:
    case ProblemKind::WrongType:
    case ProblemKind::NotNullable:
        break;
    }
    return {u"invalid_type"_s, path,
            u"Invalid type. Expected: %1, given: %2"_s.arg(expectedWord(spec ? spec->kind : ParameterKind::Unknown),
                                                           typeWord(problem.value))};
}

// "format": "uri" means something with a scheme; anything else never was a file.
bool hasScheme(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.startsWith("data:"_L1, Qt::CaseInsensitive) || !QUrl(text, QUrl::StrictMode).scheme().isEmpty();
}

QList<InvalidField> checkAddresses(const ParameterSchema &schema, const QJsonObject &input)
{
    QList<InvalidField> invalid;
    for (const ParameterSpec &spec : schema.parameters()) {
        const QJsonValue value = input.value(spec.name);
        if (spec.kind == ParameterKind::File && value.isString() && !hasScheme(value))
            invalid.append({u"format"_s, u"input."_s + spec.name, u"Does not match format 'uri'"_s});
        if (spec.kind != ParameterKind::Files)
            continue;
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (!hasScheme(entries.at(i)))
                invalid.append({u"format"_s, u"input.%1.%2"_s.arg(spec.name).arg(i), u"Does not match format 'uri'"_s});
        }
    }
    return invalid;
}

} // namespace

QList<InvalidField> checkInput(const ParameterSchema &schema, const QJsonObject &input)
{
    QList<InvalidField> invalid;
    for (const Problem &problem : validate(schema, {}, ParameterValues::fromJson(input)))
        invalid.append(fieldOf(problem, schema.find(problem.parameter)));
    return invalid + checkAddresses(schema, input);
}

} // namespace pentimento
