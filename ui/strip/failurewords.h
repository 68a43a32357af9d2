// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

#include <QString>

namespace pentimento {

// What went wrong in two or three words: all that a card has room for. The whole of it is explain()'s.
[[nodiscard]] QString failureHeadline(const Error &error);

// "Nothing was charged", as short.
[[nodiscard]] QString chargeLine(Charged charged);

} // namespace pentimento
