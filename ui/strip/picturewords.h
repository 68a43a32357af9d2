// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/errortext.h"
#include "ui/strip/stripcard.h"

namespace pentimento {

// The words of a card that shows a picture: its chip, and how the picture came to be.
void putPictureWords(StripCard &card, const JobRecord &job, const ErrorPlace &place);

// Of a version without a job: its name.
void putPictureWords(StripCard &card, const Version &version);

} // namespace pentimento
