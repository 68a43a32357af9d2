// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;

namespace pentimento {

struct ShotsCommand;

// `pentimento shots DIR`: draws the window's scenes into PNG files, in both looks, from a library that is made for it.
[[nodiscard]] int runShots(const ShotsCommand &command, QApplication &application);

} // namespace pentimento
