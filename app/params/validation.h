// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/parameterschema.h"
#include "app/params/parametervalues.h"
#include "app/params/rules.h"

namespace pentimento {

// Why a value cannot be sent. Sentences are made in ui/shared/problemtext.
enum class ProblemKind {
    Missing,        // required, not set (or set to an empty text where the prompt must say something)
    UnknownName,    // the model has no such parameter
    WrongType,      // a text for a number …
    BelowMinimum,
    AboveMaximum,
    NotAMultiple,
    NotAChoice,
    ChoiceNotAvailable, // a choice of the schema that a rule takes away
    TooShort,
    TooLong,
    NotText,        // NUL or a lone surrogate in a text
    NotExact,       // an integer that cannot be held exactly
    NotNullable,
};

struct Problem
{
    ProblemKind kind = ProblemKind::Missing;
    QString parameter;
    QJsonValue value;  // what was given
    QJsonValue limit;  // what it hurts: a bound, a list of choices, a length
    QString reason;    // of the rule, if a rule set the limit

    friend bool operator==(const Problem &, const Problem &) = default;
};

// Everything that keeps these values from being sent, in the order of the form, unknown names last. Empty: they can be. A list
// has a problem for each entry that is wrong. Rules are held against the default too where nothing is set: it takes effect then.
[[nodiscard]] QList<Problem> validate(const ParameterSchema &schema, const QList<Rule> &rules, const ParameterValues &values);

// Reads a text as the parameter's kind wants it ("--set seed=7"). A file: the text stands for a path and is returned as it is.
// Lists (of files too): "a, b", or JSON where an entry holds a comma. Limits are for validate() to judge.
[[nodiscard]] std::variant<QJsonValue, Problem> valueFromText(const ParameterSpec &spec, const QString &text);

} // namespace pentimento
