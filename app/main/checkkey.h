// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/service.h"
#include "app/http/transport.h"
#include "app/jobs/keycheck.h"

#include <functional>

namespace pentimento {

// Asks a service whether it takes a key that is kept nowhere yet, or not there. One GET that costs nothing, at most
// (accountcheck.h); the key lives in a store of this call alone and goes to the service's own origins only. `done` is
// called once, never before control has returned to the event loop, never after `context` has died. `bare` must outlive
// the call.
void checkKey(Transport &bare, const Service &service, const QByteArray &key, QObject *context,
              std::function<void(const KeyCheck &)> done, std::chrono::milliseconds limit = std::chrono::seconds(20));

} // namespace pentimento
