// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pentimento {

// A title or a description as plain text: control characters and bidi marks become spaces, lone surrogates U+FFFD, and
// what is longer than `limit` is clipped between characters. HTML stays as it is written: whoever shows it shows it as
// plain text.
[[nodiscard]] QString plainText(const QString &text, qsizetype limit);

// "input_image_1" → "Input Image 1", for fields without a title.
[[nodiscard]] QString titleFromName(const QString &name);

} // namespace pentimento
