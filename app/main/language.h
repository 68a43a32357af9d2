// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pentimento {

// Installs the translation of the system's language, if there is one; English needs one too, for its plurals.
void installLanguage();

} // namespace pentimento
