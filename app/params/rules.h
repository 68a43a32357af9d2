// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/params/parameterschema.h"
#include "app/params/parametervalues.h"

#include <QJsonArray>
#include <QList>

namespace pentimento {

// What a schema cannot say. A rule is a condition and what follows from it for one parameter; model files hold them as
// JSON:
//   {"when": {"set": "input_image"}, "parameter": "safety_tolerance", "maximum": 2, "reason": "safety-with-image"}
//   {"when": {"equals": {"output_format": "png"}}, "parameter": "output_quality", "ignored": true, "reason":
//   "quality-png"}
//   {"when": {"unset": "input_image"}, "parameter": "aspect_ratio", "without": ["match_input_image"], "instead": "1:1",
//    "reason": "match-needs-image"}
//   {"when": {"not_equals": {"aspect_ratio": "custom"}}, "parameter": "width", "ignored": true, "reason":
//   "size-needs-custom"}
// `equals` and `not_equals` compare with the value that would be in force: the set one, else the schema's default.
// `set` asks whether the parameter holds something: null, an empty text and an empty list are no picture, and count as
// unset.
struct RuleCondition
{
    enum class Test { Set, Unset, Equals, NotEquals };
    Test test = Test::Set;
    QString parameter;
    QJsonValue value; // for Equals and NotEquals

    friend bool operator==(const RuleCondition &, const RuleCondition &) = default;
};

struct Rule
{
    RuleCondition when;
    QString parameter;
    std::optional<double> maximum;
    std::optional<double> minimum;
    QJsonArray without;                                     // choices that are not to be had
    QJsonValue instead = QJsonValue(QJsonValue::Undefined); // what is sent in place of a choice that is not to be had
    bool ignored = false;                                   // the model does not look at it: not sent
    QString reason;                                         // a word for which ui/shared has a sentence

    friend bool operator==(const Rule &, const Rule &) = default;
};

// What holds for one parameter at this moment.
struct Constraint
{
    QJsonValue minimum = QJsonValue(QJsonValue::Undefined); // the tighter of schema and rules
    QJsonValue maximum = QJsonValue(QJsonValue::Undefined);
    QJsonArray choices;                                      // those that can be had
    QJsonValue fallback = QJsonValue(QJsonValue::Undefined); // `instead`, where it applies
    bool ignored = false;
    QStringList reasons; // of the rules that apply, in order

    friend bool operator==(const Constraint &, const Constraint &) = default;
};

[[nodiscard]] Result<QList<Rule>> readRules(const QJsonArray &array); // error.subject: the entry that is wrong
[[nodiscard]] bool applies(const Rule &rule, const ParameterSchema &schema, const ParameterValues &values);
[[nodiscard]] Constraint constraintFor(const ParameterSpec &spec, const ParameterSchema &schema,
                                       const QList<Rule> &rules, const ParameterValues &values);

// What goes on the wire: the set values without ignored ones, and with `instead` where the choice in force (set, or the
// schema's default) is not to be had.
[[nodiscard]] ParameterValues effectiveValues(const ParameterSchema &schema, const QList<Rule> &rules,
                                              const ParameterValues &values);

} // namespace pentimento
