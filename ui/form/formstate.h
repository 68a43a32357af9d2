// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/modelspec.h"
#include "ui/form/fieldgrouping.h"

#include <QSet>

namespace pentimento {

// What the form holds: the model's fields, what is set of them, and what the rules make of that. Knows no widget, so
// fields that were never unfolded have their values all the same.
class FormState
{
public:
    void setModel(const ModelSpec &model, const QStringList &elsewhere); // forgets the values
    void setValues(const ParameterValues &values);                       // of the fields here; others are left out
    void set(const QString &name, const QJsonValue &value);              // Undefined: unset
    void setOthers(const ParameterValues &others) { m_others = others; }

    [[nodiscard]] const ModelSpec &model() const { return m_model; }
    [[nodiscard]] const FieldGroups &groups() const { return m_groups; }
    [[nodiscard]] bool isModel(const ModelSpec &model, const QStringList &elsewhere) const;
    [[nodiscard]] const ParameterSpec *find(const QString &name) const; // null: not shown here
    [[nodiscard]] bool isFolded(const QString &name) const;

    [[nodiscard]] QJsonValue value(const QString &name) const;                  // as it was set
    [[nodiscard]] const ParameterValues &setValues() const { return m_values; } // as they were set
    [[nodiscard]] ParameterValues values() const;                               // as they are admitted by the rules
    [[nodiscard]] Constraint constraint(const QString &name) const;
    [[nodiscard]] const QSet<QString> &ruled() const { return m_ruled; } // whose constraint may change
    [[nodiscard]] int setInFold() const;

private:
    [[nodiscard]] ParameterValues everything() const;

    ModelSpec m_model;
    QStringList m_elsewhere;
    FieldGroups m_groups;
    QSet<QString> m_ruled;
    ParameterValues m_values;
    ParameterValues m_others;
};

} // namespace pentimento
