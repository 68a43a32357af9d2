// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/rules.h"

namespace pentimento {

[[nodiscard]] inline QJsonValue unsetValue()
{
    return QJsonValue(QJsonValue::Undefined);
}

// What is to be sent of a value while the rules hold: a number beyond the limit of a rule, but within those of the
// schema, becomes that limit, because the person has done nothing wrong: another field has changed. That holds for the
// default as well, which takes effect where nothing is set. All else comes back as it is.
[[nodiscard]] QJsonValue admitted(const ParameterSpec &spec, const Constraint &constraint, const QJsonValue &value);

// What takes effect: the admitted value, else the schema's default, else nothing; and what stands in for a choice that
// is not to be had.
[[nodiscard]] QJsonValue standingValue(const ParameterSpec &spec, const Constraint &constraint,
                                       const QJsonValue &value);

} // namespace pentimento
