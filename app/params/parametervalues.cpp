// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/parametervalues.h"

namespace pentimento {

std::optional<QJsonValue> ParameterValues::value(const QString &name) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.constEnd() ? std::nullopt : std::optional(*found);
}

QJsonObject ParameterValues::toJson() const
{
    QJsonObject object;
    for (auto entry = m_values.cbegin(); entry != m_values.cend(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

ParameterValues ParameterValues::fromJson(const QJsonObject &object)
{
    ParameterValues values;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        values.set(entry.key(), entry.value());
    return values;
}

} // namespace pentimento
