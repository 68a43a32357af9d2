// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

namespace pentimento {

// A date as HTTP headers write it, in any of the three forms of RFC 9110; invalid for anything else. Always UTC.
[[nodiscard]] QDateTime httpDate(const QByteArray &text);

} // namespace pentimento
