// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/servicekeeping.h"

#include "app/catalog/catalogfile.h"
#include "app/catalog/servicereader.h"
#include "app/catalog/servicetemplates.h"

namespace pentimento {

Result<Done> writeService(const ServiceFiles &files, const RememberedFiles &remembered,
                          const std::optional<Service> &before, const QJsonObject &object)
{
    if (before) {
        if (const Result<Done> kept = remembered.rememberService(*before, files.path(before->id)); !kept)
            return kept;
    }
    return files.write(object);
}

ServiceRemoval removeService(const ServiceFiles &files, const RememberedFiles &remembered, const Service &before)
{
    const Result<QJsonObject> object = files.read(before.id);
    const Result<Done> kept = remembered.rememberService(before, files.path(before.id));
    return {object ? *object : QJsonObject(), kept ? files.remove(before.id) : kept};
}

Result<QJsonObject> readForeignService(const QString &path)
{
    Result<QJsonObject> object = readJsonFile(path);
    if (!object)
        return object;
    const Result<Service> service = serviceFrom(*object, path);
    return service ? object : Result<QJsonObject>(service.error());
}

Result<bool> keepCapabilities(const ServiceFiles &files, const ServiceId &id, const ServiceReport &report)
{
    const Result<QJsonObject> object = files.read(id);
    if (!object)
        return object.error();
    const Result<Service> service = serviceFrom(*object);
    if (!service)
        return service.error();
    if (files.origin(id) == ServiceOrigin::Bundled && service->capabilities == report.capabilities)
        return false;
    const Result<Done> written =
        files.write(withCapabilities(*object, report.capabilities, report.at.toLocalTime().date()));
    return written ? Result<bool>(true) : Result<bool>(written.error());
}

} // namespace pentimento
