// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pentimento {

// Connections go through the proxies that the system names. Once, before the first connection.
void useSystemProxies();

} // namespace pentimento
