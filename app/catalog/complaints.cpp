// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/complaints.h"

#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

QJsonObject resolved(const QJsonObject &part, const QJsonObject &schema)
{
    const QString reference = part.value("$ref"_L1).toString();
    constexpr auto here = "#/definitions/"_L1;
    if (!reference.startsWith(here))
        return part;
    return schema.value("definitions"_L1).toObject().value(reference.sliced(here.size())).toObject();
}

// What the schema says of one step further in: a key of an object, or an entry of a list.
QJsonObject partAt(const QJsonObject &part, const QString &step, const QJsonObject &schema)
{
    const QJsonArray alternatives = part.value("oneOf"_L1).toArray();
    for (const QJsonValue &alternative : alternatives) {
        const QJsonObject within = partAt(resolved(alternative.toObject(), schema), step, schema);
        if (!within.isEmpty())
            return within;
    }
    QJsonValue within = part.value("properties"_L1).toObject().value(step);
    if (within.isUndefined())
        within = part.value(part.contains("items"_L1) ? "items"_L1 : "additionalProperties"_L1);
    return resolved(within.toObject(), schema);
}

QString descriptionAt(const QStringList &path, const QJsonObject &schema)
{
    QJsonObject part = schema;
    for (const QString &step : path)
        part = partAt(part, step, schema);
    return part.value("description"_L1).toString();
}

QString sentenceFor(const ShapeFault &fault, const QJsonObject &schema)
{
    if (fault.kind == ShapeFault::Kind::Unknown)
        return u"is not a key of this format"_s;
    const QString description = descriptionAt(fault.path, schema);
    if (fault.kind == ShapeFault::Kind::Missing)
        return description.isEmpty() ? u"is missing"_s : u"is missing; it should be %1"_s.arg(description);
    return description.isEmpty() ? u"is not as it should be"_s : u"should be %1"_s.arg(description);
}

} // namespace

QString jsonPointer(const QStringList &path)
{
    QString pointer;
    for (QString step : path)
        pointer += u'/' + step.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return pointer.isEmpty() ? u"/"_s : pointer;
}

QStringList complaintsOf(const QList<ShapeFault> &faults, const QJsonObject &schema)
{
    QStringList complaints;
    for (const ShapeFault &fault : faults)
        complaints.append(jsonPointer(fault.path) + u": "_s + sentenceFor(fault, schema));
    return complaints;
}

Error fileError(const QString &path, const QStringList &complaints, ErrorKind kind)
{
    Error error;
    error.kind = kind;
    error.subject = path;
    error.detail = complaints.join(u'\n');
    return error;
}

QList<Complaint> complaintsIn(const Error &error)
{
    QList<Complaint> complaints;
    const QStringList lines = error.detail.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype end = line.startsWith(u'/') ? line.indexOf(u": "_s) : -1;
        complaints.append(end < 0 ? Complaint{{}, line} : Complaint{line.first(end), line.sliced(end + 2)});
    }
    return complaints;
}

} // namespace pentimento
