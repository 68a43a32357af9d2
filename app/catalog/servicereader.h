// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/service.h"

#include <QStringList>

namespace pentimento {

// A service from an object that has the shape of service-1.schema.json; what the shape cannot say is checked here.
// `complaints` has a line for each thing that is wrong, and then the service is not to be used.
[[nodiscard]] Service readService(const QJsonObject &object, QStringList &complaints);

} // namespace pentimento
