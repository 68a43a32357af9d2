// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pentimento::layers {

// The C++ text with comments and the content of texts blanked, lines kept: what is left may be searched for names. The
// path of an #include stays, because it is a name.
[[nodiscard]] QString codeOf(const QString &text);

} // namespace pentimento::layers
