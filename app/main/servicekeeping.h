// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/servicefiles.h"
#include "app/jobs/servicefinding.h"
#include "app/main/rememberedfiles.h"

namespace pentimento {

// What changes a person's service files, for background work. A run that was accepted at an address goes on there, so
// its service is remembered as it was `before`, if there was one, ere its file is written or removed.

[[nodiscard]] Result<Done> writeService(const ServiceFiles &files, const RememberedFiles &remembered,
                                        const std::optional<Service> &before, const QJsonObject &object);

struct ServiceRemoval
{
    QJsonObject object; // what was there, to be brought back
    Result<Done> result = Done{};
};
[[nodiscard]] ServiceRemoval removeService(const ServiceFiles &files, const RememberedFiles &remembered,
                                           const Service &before);

// A file from elsewhere, judged as the catalogue judges.
[[nodiscard]] Result<QJsonObject> readForeignService(const QString &path);

// What a look at a service has shown, into its file; whether that was worth it: a bundled service gets a file of the
// person's own only where something differs, since such a file also hides what the next version knows better.
[[nodiscard]] Result<bool> keepCapabilities(const ServiceFiles &files, const ServiceId &id,
                                            const ServiceReport &report);

} // namespace pentimento
