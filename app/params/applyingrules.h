// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/rules.h"

namespace pentimento {

// What rules.cpp and validation.cpp both ask. Other rooms use constraintFor() and validate().

// One end of what a number may be, and the rule that set it (empty: the schema).
struct Bound
{
    QJsonValue limit = QJsonValue(QJsonValue::Undefined);
    bool exclusive = false;
    QString reason;
};

// The set value, else the schema's default; Undefined if there is neither.
[[nodiscard]] QJsonValue valueInForce(const QString &name, const ParameterSchema &schema,
                                      const ParameterValues &values);

// The rules about this parameter whose condition holds, in order.
[[nodiscard]] QList<Rule> applyingRules(const QString &name, const ParameterSchema &schema, const QList<Rule> &rules,
                                        const ParameterValues &values);

// The tightest of the schema's limit and those of the rules. Of equal ones the schema's stands: it needs no reason.
[[nodiscard]] Bound upperBound(const ParameterSpec &spec, const QList<Rule> &applying);
[[nodiscard]] Bound lowerBound(const ParameterSpec &spec, const QList<Rule> &applying);

// The first `instead` that no applying rule takes away itself; Undefined if there is none.
[[nodiscard]] QJsonValue fallbackOf(const QList<Rule> &applying);

// The rule that takes this choice away; null: none does.
[[nodiscard]] const Rule *ruleWithout(const QList<Rule> &applying, const QJsonValue &choice);

} // namespace pentimento
