// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/main/commandline.h"

namespace pentimento {

// `pentimento sandbox`: serves until it is interrupted; returns the exit code. Needs an event loop that has not started yet.
[[nodiscard]] int runSandbox(const SandboxCommand &command);

} // namespace pentimento
