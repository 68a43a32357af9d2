// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace pentimento {

// Which of the names fit what was typed, best first: every word of it begins a word of the name, or is within one, or
// is made of the first letters of several. Case and accents do not matter. Nothing typed fits all, in their order.
[[nodiscard]] QList<qsizetype> matchingCommands(const QStringList &names, const QString &typed);

} // namespace pentimento
