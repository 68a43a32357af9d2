// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/servicefinding.h"
#include "ui/preferences/statusline.h"

namespace pentimento {

// What was found out about a service, in a sentence, and how it is to be taken: what a service merely does not have is
// no fault of it.
[[nodiscard]] QString findingText(const ServiceFinding &finding, const QString &service);
[[nodiscard]] StatusLine::Tone toneOf(const ServiceFinding &finding);

} // namespace pentimento
