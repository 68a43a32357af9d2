// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/strip/stripcard.h"

namespace pentimento {

class StripModel;

// The words anew of the cards that count seconds, and of these only.
void countOn(StripModel &model, const QList<JobRecord> &jobs, const CardFacts &facts);

} // namespace pentimento
