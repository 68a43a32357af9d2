// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/catalog/service.h"

#include <QStringList>

namespace pentimento {

// A service from an object that has the shape of service-1.schema.json; what the shape cannot say is checked here.
// `complaints` has a line for each thing that is wrong, and then the service is not to be used.
[[nodiscard]] Service readService(const QJsonObject &object, QStringList &complaints);

// The same, with the shape checked first. `path` is the Error's subject.
[[nodiscard]] Result<Service> serviceFrom(const QJsonObject &object, const QString &path = {});

} // namespace pentimento
