// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/validation.h"

#include <QHash>

namespace pentimento {

class FormState;

// What is to be said of the fields of a form: by our own validation, and by the service until they are edited.
class FieldWords
{
public:
    void setProblems(const QList<Problem> &problems, const FormState &state);
    // Answers with those of the fields that are here, in the order given.
    QStringList setComplaint(const QStringList &fields, const QString &sentence, const FormState &state);
    void removeComplaint(const QString &name) { m_complaints.remove(name); }
    void removeComplaints() { m_complaints.clear(); }

    [[nodiscard]] QString problem(const QString &name) const { return m_problems.value(name); }
    [[nodiscard]] QString complaint(const QString &name) const { return m_complaints.value(name); }
    [[nodiscard]] bool isWrong(const QString &name) const
    {
        return m_problems.contains(name) || m_complaints.contains(name);
    }

private:
    QHash<QString, QString> m_problems;
    QHash<QString, QString> m_complaints;
};

} // namespace pentimento
