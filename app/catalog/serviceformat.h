// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/complaints.h"
#include "app/catalog/service.h"

#include <QMap>

namespace pentimento {

// What a service file may say, read from the published JSON Schema: so an editor offers what the format has, and a new
// path or flag needs no line there.
struct ServiceFormat
{
    QStringList families;
    QStringList authentications;
    QStringList paths;
    QStringList capabilities;
    QStringList limits;
    QMap<QString, QStringList> options; // each with its words
};
[[nodiscard]] const ServiceFormat &serviceFormat();

// Paths and limits by the keys that a file gives them.
[[nodiscard]] QMap<QString, QString> pathsByKey(const ServicePaths &paths);

[[nodiscard]] QMap<QString, QString> limitsByKey(const ServiceLimits &limits);

// What a service of a family has where its file says nothing.
[[nodiscard]] Service usualService(const QString &family);

// Everything that is wrong with a service file, at most one line for each place. More than reading it tells: that ends
// at the first kind of mistake, while who fills in a form wants to see all of them.
[[nodiscard]] QList<Complaint> serviceComplaints(const QJsonObject &object);

} // namespace pentimento
