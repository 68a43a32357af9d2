// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/strip/stripcard.h"

namespace pentimento {

// Puts a card's words on it: caption, lines, sentence, actions, bar. Everything else of the card is set.
void putWords(StripCard &card, const JobRecord &job, const CardFacts &facts);

} // namespace pentimento
