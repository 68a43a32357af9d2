// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/modelspec.h"

#include <QStringList>

namespace pentimento {

// What a model file says about its own parameters: that roles and rules speak of parameters that there are, and of
// choices that they have. A rule with a slip of the pen would silently do nothing.
[[nodiscard]] QStringList roleComplaints(const QMap<QString, ParameterRole> &roles, const ParameterSchema &schema);
[[nodiscard]] QStringList ruleComplaints(const QList<Rule> &rules, const ParameterSchema &schema);

} // namespace pentimento
