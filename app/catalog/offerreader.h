// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/offer.h"

#include <QStringList>

namespace pentimento {

// An offer from an object that has the shape of service-1.schema.json. `pointer` is where it stands in the file;
// `complaints` has a line for each thing that the shape cannot say and that is wrong.
[[nodiscard]] Offer readOffer(const QJsonObject &object, const QString &pointer, QStringList &complaints);

} // namespace pentimento
