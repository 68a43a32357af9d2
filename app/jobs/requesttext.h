// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/editrequest.h"
#include "app/jobs/jobcontext.h"

namespace pentimento {

// A request as it can be shown, copied and passed on: what the family's own protocol writes, but for a picture
// "<coffee.png, 600 × 400>", for a secret "<secret>", and never a key. The size is that of the person's picture.

// The body of the paid request, in lines. Empty where this build does not speak the service's family.
[[nodiscard]] QByteArray requestJson(const EditRequest &request, const JobContext &context);

// The same as a command for a shell. The key is a variable, each picture a comment that says what to put in its place.
// Without a key header where the service wants none.
[[nodiscard]] QString curlText(const EditRequest &request, const JobContext &context);

// The variable that stands for a service's key: "KKIAI_KEY".
[[nodiscard]] QString keyVariable(const ServiceId &service);

// One word for a POSIX shell, whatever is in it; a NUL, which no argument can hold, is left out.
[[nodiscard]] QString shellQuoted(const QString &text);

} // namespace pentimento
