// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/amount.h"

#include <QSize>

#include <chrono>

namespace pentimento {

// Numbers as the person's locale writes them. Only what is known is said: an estimate says "about", and what nobody
// knows says "unknown".

[[nodiscard]] QString amountText(const Amount &amount); // "$0.08", "about $0.08", "free", "unknown"

[[nodiscard]] QString durationText(std::chrono::milliseconds duration);      // "8.2 s", "1 min 5 s"
[[nodiscard]] QString aboutDurationText(std::chrono::milliseconds duration); // "about 9 s"

[[nodiscard]] QString byteSizeText(qint64 bytes);       // "412 kB"
[[nodiscard]] QString pixelSizeText(const QSize &size); // "1248 × 832"

// The digits of a long whole number in threes, with a narrow space that does not break: "1 839 204 771". Takes text,
// since a seed may be longer than any integer; what is no whole number stays as it is.
[[nodiscard]] QString groupedText(const QString &digits);

} // namespace pentimento
