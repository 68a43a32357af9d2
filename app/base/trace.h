// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

namespace pentimento {

// One line "<microseconds of the monotonic clock> <phase>" into the file that PENTIMENTO_TRACE names; without it a look
// at a flag. For measuring from outside what a person feels: started, painted, ready, shown.
void trace(QLatin1StringView phase);

} // namespace pentimento
