// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/service.h"
#include "app/jobs/keycheck.h"
#include "app/secrets/keystore.h"

#include <QString>

namespace pentimento {

// What is known of a key, in a few words for a list.
[[nodiscard]] QString keyStateText(KeyState state);

// Where a key that is saved now will be kept, and what stands in the way.
[[nodiscard]] QString keyPlaceText(KeyState state);

// Whether a keychain that could keep a key is out of the question.
[[nodiscard]] bool isSessionOnly(KeyState state);

// Who gets to see it: the hosts of the service.
[[nodiscard]] QString keyHostText(const Service &service);

// What a check has shown. `service` is its title.
[[nodiscard]] QString keyCheckText(const KeyCheck &check, const QString &service);

// Why it could not be kept, or removed.
[[nodiscard]] QString keyNotSavedText(const Error &error);
[[nodiscard]] QString keyNotRemovedText(const Error &error);

} // namespace pentimento
