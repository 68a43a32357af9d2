// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/main/editorder.h"
#include "app/main/editreport.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace pentimento {

// What two processes of ours say to one another over the local socket: lines of JSON. The order is carried out only
// after the asker has heard "ready" and said "go", so that an owner that is too slow has not taken anything.
//   asker → owner   {"format": 1, "order": {…}, "key": "…"?}
//   owner → asker   {"ready": true}
//   asker → owner   {"go": true}          later perhaps {"cancel": true}
//   owner → asker   {"line": {…}} …       {"outcome": {…}}
// A second window asks with {"format": 1, "open": [paths]} and hears {"opened": true}, or false where there is no
// window. The key travels only here, between processes of one person on one computer, and only where PENTIMENTO_KEY was
// given.

inline constexpr std::chrono::seconds handoverLimit{5};
inline constexpr qsizetype longestHandoverLine = 1024 * 1024;

// The socket beside the lock; in the runtime folder where the path would be too long for a socket.
[[nodiscard]] QString handoverAddress(const QString &dataFolder);

[[nodiscard]] QByteArray handoverLine(const QJsonObject &message);

// Takes the first whole line out of the buffer; nothing while there is none.
[[nodiscard]] std::optional<QJsonObject> takeHandoverLine(QByteArray &buffer);

} // namespace pentimento
