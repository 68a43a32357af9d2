// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/catalog/service.h"

#include <QJsonObject>
#include <QMap>

namespace pentimento {

// Where a service of the catalogue comes from, and so what can be done with it.
enum class ServiceOrigin {
    Bundled,  // comes with the program: its person's file, once there is one, takes its place
    Replaced, // bundled, with such a file in its place: it can be reset
    Own,      // there is no other than the person's file
};

// The service files as files: the JSON objects that lie in the program and in `userFolder`/services. What is edited is
// the object, so that what no editor shows (comments, renames, constants) stays. All of it waits for the disk: for
// background work.
class ServiceFiles
{
public:
    explicit ServiceFiles(const QString &userFolder);

    [[nodiscard]] ServiceOrigin origin(const ServiceId &id) const;
    [[nodiscard]] QMap<ServiceId, ServiceOrigin> origins() const;
    [[nodiscard]] QString path(const ServiceId &id) const; // the person's file, else the bundled one
    [[nodiscard]] Result<QJsonObject> read(const ServiceId &id) const;

    // Checks as the catalogue does, then writes the person's file of that id, whole or not at all. The Error of a wrong
    // object has a line for each complaint (complaints.h).
    [[nodiscard]] Result<Done> write(const QJsonObject &object) const;
    [[nodiscard]] Result<Done> remove(const ServiceId &id) const; // the person's file; a bundled one is back then

private:
    [[nodiscard]] QMap<ServiceId, QString> own() const;

    QString m_folder;
};

// The bytes of a service file: with the keys in the order in which people read them.
[[nodiscard]] QByteArray serviceFileBytes(const QJsonObject &object);

} // namespace pentimento
