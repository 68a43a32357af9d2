// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/service.h"

#include <QJsonObject>
#include <QSet>

namespace pentimento {

// What a new service begins as: the object of a file of that family, with everything said that is usual there and the
// rest (its name, its address) left for a person to fill in.
[[nodiscard]] QJsonObject newServiceObject(const QString &family);

// A copy under another name: the same but for its id, its title and what was found out about the first one.
[[nodiscard]] QJsonObject duplicateOf(QJsonObject object, const QString &title, const QSet<ServiceId> &taken);

// "My Gateway (2)" is my-gateway-2, unless that is taken. There always is one.
[[nodiscard]] ServiceId freeServiceId(const QString &title, const QSet<ServiceId> &taken);

// What comes as a file from elsewhere: an id of its own if that is taken, and never inside the program.
[[nodiscard]] QJsonObject importedService(QJsonObject object, const QSet<ServiceId> &taken);

// With what a look at the service on that day has shown.
[[nodiscard]] QJsonObject withCapabilities(QJsonObject object, const ServiceCapabilities &capabilities,
                                           const QDate &day);

// What may be given to somebody else: without constants whose names speak of a key or a password. A key itself is in no
// service file.
[[nodiscard]] QJsonObject shareableService(QJsonObject object);

} // namespace pentimento
