// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/validation.h"

namespace pentimento {

// Why a value cannot be sent, as a sentence that names the field.
[[nodiscard]] QString sentenceFor(const Problem &problem);

// Why a rule limits a field ("safety-with-image"); empty for a word that we do not know.
[[nodiscard]] QString reasonText(const QString &reason);

} // namespace pentimento
