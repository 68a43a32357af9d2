// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/jsonaccess.h"
#include "app/params/jsonnumbers.h"
#include "app/params/validation.h"
#include "app/params/valuetypes.h"

#include <QRegularExpression>

#include <cmath>

// What a person types after --set NAME=, read as the parameter's kind wants it. Limits are not asked here: validate()
// does.

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

using Reading = std::variant<QJsonValue, ProblemKind>;

bool matches(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

Reading readNumber(const QString &text)
{
    if (!matches(u"[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?"_s, text))
        return ProblemKind::WrongType;
    bool isWhole = false;
    if (const qint64 whole = text.toLongLong(&isWhole); isWhole)
        return QJsonValue(whole);
    const double number = text.toDouble();
    return std::isfinite(number) ? Reading(QJsonValue(number)) : Reading(ProblemKind::WrongType);
}

// 9223372036854775807 and 9007199254740993.0 are taken digit by digit; 1e3 is 1000 as long as a double says so exactly.
Reading readInteger(const QString &text)
{
    if (matches(u"[+-]?[0-9]+(\\.0*)?"_s, text)) {
        bool fits = false;
        const qint64 whole = text.section(u'.', 0, 0).toLongLong(&fits);
        return fits ? Reading(QJsonValue(whole)) : Reading(ProblemKind::NotExact);
    }
    const Reading number = readNumber(text);
    if (!std::holds_alternative<QJsonValue>(number))
        return number;
    constexpr double largestSafe = 9007199254740992.0;
    const double value = std::get<QJsonValue>(number).toDouble();
    if (std::trunc(value) != value)
        return ProblemKind::WrongType;
    return std::abs(value) <= largestSafe ? Reading(QJsonValue(qint64(value))) : Reading(ProblemKind::NotExact);
}

Reading readBoolean(const QString &text)
{
    const QString word = text.toLower();
    if (QStringList{u"true"_s, u"yes"_s, u"on"_s, u"1"_s}.contains(word))
        return QJsonValue(true);
    if (QStringList{u"false"_s, u"no"_s, u"off"_s, u"0"_s}.contains(word))
        return QJsonValue(false);
    return ProblemKind::WrongType;
}

// A choice keeps the type that it has in the schema. Text is looked for first: of the choices "1" and 1 it is what was
// typed.
Reading readChoice(const QJsonArray &choices, const QString &text)
{
    if (holds(choices, text))
        return QJsonValue(text);
    const Reading number = readNumber(text.trimmed());
    for (const QJsonValue &choice : choices) {
        const bool isThatNumber =
            std::holds_alternative<QJsonValue>(number)
            && compareNumbers(choice, std::get<QJsonValue>(number)) == std::partial_ordering::equivalent;
        if (isThatNumber || (choice.isBool() && textOf(choice) == text.trimmed()))
            return choice;
    }
    return ProblemKind::NotAChoice;
}

// Any JSON value; QJsonDocument itself knows only objects and lists.
std::optional<QJsonValue> anyJson(const QString &text)
{
    const auto wrapped = parseJson(u"[%1\n]"_s.arg(text).toUtf8());
    return wrapped && wrapped->toArray().size() == 1 ? std::optional(wrapped->toArray().first()) : std::nullopt;
}

// "a, b" or ["a", "b"]. What begins like a list in JSON must be one: guessing would change it in silence.
Reading readList(const ParameterSpec &spec, const QString &text)
{
    if (text.trimmed().startsWith(u'[')) {
        const auto list = anyJson(text);
        return list && list->isArray() ? Reading(*list) : Reading(ProblemKind::WrongType);
    }
    QJsonArray list;
    if (text.trimmed().isEmpty())
        return QJsonValue(list);
    for (const QString &part : text.split(u',')) {
        Reading entry = QJsonValue(part.trimmed());
        if (!spec.choices.isEmpty())
            entry = readChoice(spec.choices, part.trimmed());
        else if (spec.kind == ParameterKind::NumberList)
            entry = readNumber(part.trimmed());
        if (!std::holds_alternative<QJsonValue>(entry))
            return entry;
        list.append(std::get<QJsonValue>(entry));
    }
    return QJsonValue(list);
}

// An object, or a list of objects: typeProblems() knows which.
Reading readStructure(const QString &text)
{
    const auto value = parseJson(text.toUtf8());
    return value ? Reading(*value) : Reading(ProblemKind::WrongType);
}

Reading readAs(const ParameterSpec &spec, const QString &text)
{
    switch (spec.kind) {
    case ParameterKind::Text:
    case ParameterKind::Secret:
    case ParameterKind::File:
        return QJsonValue(text);
    case ParameterKind::Integer:
        return readInteger(text.trimmed());
    case ParameterKind::Number:
        return readNumber(text.trimmed());
    case ParameterKind::Boolean:
        return readBoolean(text.trimmed());
    case ParameterKind::Choice:
        return readChoice(spec.choices, text);
    case ParameterKind::Files:
    case ParameterKind::TextList:
    case ParameterKind::NumberList:
        return readList(spec, text);
    case ParameterKind::Object:
        return readStructure(text);
    case ParameterKind::Unknown:
        return anyJson(text).value_or(QJsonValue(text));
    }
    return ProblemKind::WrongType;
}

// For the kinds whose values are never text, "null" cannot mean anything else.
bool meansNull(const ParameterSpec &spec, const QString &text)
{
    switch (spec.kind) {
    case ParameterKind::Integer:
    case ParameterKind::Number:
    case ParameterKind::Boolean:
    case ParameterKind::NumberList:
    case ParameterKind::Object:
        return spec.nullable && text.trimmed() == "null"_L1;
    default:
        return false;
    }
}

} // namespace

std::variant<QJsonValue, Problem> valueFromText(const ParameterSpec &spec, const QString &text)
{
    if (!isCleanText(text))
        return Problem{ProblemKind::NotText, spec.name, text, {}, {}};
    if (meansNull(spec, text))
        return QJsonValue(QJsonValue::Null);
    const Reading reading = readAs(spec, text);
    if (const auto *kind = std::get_if<ProblemKind>(&reading)) {
        const QJsonValue limit = *kind == ProblemKind::NotAChoice ? QJsonValue(spec.choices) : QJsonValue();
        return Problem{*kind, spec.name, text, limit, {}};
    }
    const QJsonValue value = std::get<QJsonValue>(reading);
    // An empty path is for the validation to judge, which knows whether the picture is required.
    if (const QList<Problem> problems = typeProblems(spec, value);
        !problems.isEmpty() && problems.first().kind != ProblemKind::TooShort)
        return problems.first();
    return value;
}

} // namespace pentimento
