// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QString>

#include <optional>

namespace pentimento {

// What a person has set: name → value. What is absent is unset, and what is unset is not sent. An explicit null is a
// value. Files stand here as image ids (text, or a list of texts), never as bytes.
class ParameterValues
{
public:
    [[nodiscard]] bool isSet(const QString &name) const { return m_values.contains(name); }
    [[nodiscard]] std::optional<QJsonValue> value(const QString &name) const;
    void set(const QString &name, const QJsonValue &value) { m_values.insert(name, value); }
    void unset(const QString &name) { m_values.remove(name); }
    [[nodiscard]] QStringList names() const { return m_values.keys(); }

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ParameterValues fromJson(const QJsonObject &object);

    friend bool operator==(const ParameterValues &, const ParameterValues &) = default;

private:
    QMap<QString, QJsonValue> m_values;
};

} // namespace pentimento
