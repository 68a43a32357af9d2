// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/valuetypes.h"

#include "app/params/jsonnumbers.h"

#include <algorithm>
#include <cmath>

namespace pentimento {

namespace {

std::optional<ProblemKind> textProblem(const QJsonValue &value)
{
    if (!value.isString())
        return ProblemKind::WrongType;
    return isCleanText(value.toString()) ? std::nullopt : std::optional(ProblemKind::NotText);
}

std::optional<ProblemKind> fileProblem(const QJsonValue &value)
{
    if (value.isString() && value.toString().isEmpty())
        return ProblemKind::TooShort;
    return textProblem(value);
}

std::optional<ProblemKind> numberProblem(const QJsonValue &value)
{
    return value.isDouble() && std::isfinite(value.toDouble()) ? std::nullopt : std::optional(ProblemKind::WrongType);
}

// A whole number too large for 64 bits arrives as the nearest double: it is not the number that was meant.
std::optional<ProblemKind> integerProblem(const QJsonValue &value)
{
    if (exactInteger(value))
        return std::nullopt;
    const double number = value.toDouble();
    const bool isWhole = value.isDouble() && std::isfinite(number) && std::trunc(number) == number;
    return isWhole ? ProblemKind::NotExact : ProblemKind::WrongType;
}

// Whatever lies within: texts and keys are sent, so they must be texts.
bool isCleanThroughout(const QJsonValue &value)
{
    if (value.isString())
        return isCleanText(value.toString());
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), isCleanThroughout);
    }
    const QJsonObject object = value.toObject();
    return std::all_of(object.begin(), object.end(), [](const QJsonValue &member) { return isCleanThroughout(member); })
           && std::ranges::all_of(object.keys(), [](const QString &key) { return isCleanText(key); });
}

std::optional<ProblemKind> jsonProblem(const QJsonValue &value)
{
    return isCleanThroughout(value) ? std::nullopt : std::optional(ProblemKind::NotText);
}

// Of a value that is no list, or of one entry of a list.
std::optional<ProblemKind> singleProblem(const ParameterSpec &spec, const QJsonValue &value)
{
    switch (spec.kind) {
    case ParameterKind::Text:
    case ParameterKind::Secret:
    case ParameterKind::TextList:
        return textProblem(value);
    case ParameterKind::File:
    case ParameterKind::Files:
        return fileProblem(value);
    case ParameterKind::Integer:
        return integerProblem(value);
    case ParameterKind::Number:
    case ParameterKind::NumberList:
        return numberProblem(value);
    case ParameterKind::Boolean:
        return value.isBool() ? std::nullopt : std::optional(ProblemKind::WrongType);
    case ParameterKind::Choice:
        return holds(spec.choices, value) ? std::nullopt : std::optional(ProblemKind::NotAChoice);
    case ParameterKind::Object:
        return (spec.isList ? value.isArray() : value.isObject()) ? jsonProblem(value) : ProblemKind::WrongType;
    case ParameterKind::Unknown:
        return jsonProblem(value);
    }
    return std::nullopt;
}

QJsonValue limitOf(ProblemKind kind, const ParameterSpec &spec)
{
    if (kind == ProblemKind::NotAChoice)
        return spec.choices;
    return kind == ProblemKind::TooShort ? QJsonValue(1) : QJsonValue();
}

bool isList(ParameterKind kind)
{
    return kind == ParameterKind::Files || kind == ParameterKind::TextList || kind == ParameterKind::NumberList;
}

} // namespace

bool isCleanText(QStringView text)
{
    return text.isValidUtf16() && !text.contains(QChar(u'\0'));
}

QList<Problem> typeProblems(const ParameterSpec &spec, const QJsonValue &value)
{
    QList<Problem> problems;
    const auto check = [&](const QJsonValue &single) {
        auto kind = singleProblem(spec, single);
        if (!kind && isList(spec.kind) && !spec.choices.isEmpty() && !holds(spec.choices, single))
            kind = ProblemKind::NotAChoice;
        if (kind)
            problems.append({*kind, spec.name, single, limitOf(*kind, spec), {}});
    };
    if (!isList(spec.kind)) {
        check(value);
    } else if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        std::for_each(entries.begin(), entries.end(), check);
    } else {
        problems.append({ProblemKind::WrongType, spec.name, value, {}, {}});
    }
    return problems;
}

} // namespace pentimento
