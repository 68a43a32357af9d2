// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pentimento {

// What a command ends with (decisions.md, "Command line").
enum class ExitCode {
    Succeeded = 0,
    WrongUse = 2,       // or invalid input
    Refused = 3,        // by moderation
    ServiceFailed = 4,  // service, network, model, no key, no credit
    OutcomeUnknown = 5,
    NotSaved = 6,
    Interrupted = 130,
};

} // namespace pentimento
