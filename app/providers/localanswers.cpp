// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/localanswers.h"

namespace pentimento {

Error freeOfCharge(Error error)
{
    // unknownOutcome() keeps the kind of the trouble itself under code.
    if (error.kind == ErrorKind::OutcomeUnknown)
        error.kind = errorKindFromWord(std::exchange(error.code, QString()));
    if (error.kind == ErrorKind::Network && error.delivery == Delivery::NotSent)
        error.code = notRunning;
    error.charged = Charged::No;
    return error;
}

NextStep freeOfCharge(NextStep step)
{
    if (auto *failure = std::get_if<Failure>(&step))
        failure->error = freeOfCharge(std::move(failure->error));
    return step;
}

} // namespace pentimento
