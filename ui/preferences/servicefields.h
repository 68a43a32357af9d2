// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace pentimento {

// What the editor shows of a service file, as people type it.
struct ServiceFields
{
    QString title;
    QString family;
    QString base;
    QString authentication;
    bool offersAny = true;
    QStringList models; // if not any
    QString keyPage;
    QStringList origins;
    QMap<QString, QString> paths; // by the keys of the file; empty: as usual in the family
    QMap<QString, bool> capabilities;
    QMap<QString, QString> options;
    QMap<QString, QString> limits;

    friend bool operator==(const ServiceFields &, const ServiceFields &) = default;
};

[[nodiscard]] ServiceFields fieldsOf(const QJsonObject &object);

// The object with these fields; all else in it (comments, prices, renames, constants) stays. What a field says wrongly
// is written as it is, so that the catalogue's own check can say so.
[[nodiscard]] QJsonObject withFields(QJsonObject object, const ServiceFields &fields);

// The field to which a complaint belongs: "base" for "/base", "limits/running" for "/limits/running", "models" for all
// that is said about offers.
[[nodiscard]] QString fieldOfComplaint(const QString &pointer);

} // namespace pentimento
