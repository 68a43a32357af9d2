// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/modelcheck.h"

#include "app/catalog/complaints.h"

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

QString noParameter(const QStringList &path, const QString &name)
{
    return u"%1: the schema has no parameter \"%2\""_s.arg(jsonPointer(path), name);
}

bool isNumeric(const ParameterSpec &spec)
{
    return spec.kind == ParameterKind::Integer || spec.kind == ParameterKind::Number
           || spec.kind == ParameterKind::NumberList;
}

QStringList consequenceComplaints(const Rule &rule, const ParameterSpec &spec, const QStringList &path)
{
    QStringList complaints;
    if (rule.maximum && !isNumeric(spec))
        complaints.append(jsonPointer(path + QStringList{u"maximum"_s}) + u": the parameter is no number"_s);
    if (rule.minimum && !isNumeric(spec))
        complaints.append(jsonPointer(path + QStringList{u"minimum"_s}) + u": the parameter is no number"_s);
    for (const QJsonValue &choice : rule.without) {
        if (!spec.choices.contains(choice))
            complaints.append(jsonPointer(path + QStringList{u"without"_s})
                              + u": holds what is no choice of the parameter"_s);
    }
    if (!rule.instead.isUndefined() && (!spec.choices.contains(rule.instead) || rule.without.contains(rule.instead)))
        complaints.append(jsonPointer(path + QStringList{u"instead"_s}) + u": should be a choice that can be had"_s);
    return complaints;
}

} // namespace

QStringList roleComplaints(const QMap<QString, ParameterRole> &roles, const ParameterSchema &schema)
{
    QStringList complaints;
    for (auto role = roles.begin(); role != roles.end(); ++role) {
        if (!schema.find(role.key()))
            complaints.append(noParameter({u"roles"_s, role.key()}, role.key()));
    }
    return complaints;
}

QStringList ruleComplaints(const QList<Rule> &rules, const ParameterSchema &schema)
{
    QStringList complaints;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const Rule &rule = rules.at(i);
        const QStringList path{u"rules"_s, QString::number(i)};
        if (!schema.find(rule.when.parameter))
            complaints.append(noParameter(path + QStringList{u"when"_s}, rule.when.parameter));
        if (const ParameterSpec *spec = schema.find(rule.parameter))
            complaints.append(consequenceComplaints(rule, *spec, path));
        else
            complaints.append(noParameter(path + QStringList{u"parameter"_s}, rule.parameter));
    }
    return complaints;
}

} // namespace pentimento
