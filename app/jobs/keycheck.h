// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

namespace pentimento {

// What a service said of a key, as far as can be found out for nothing.
struct KeyCheck
{
    enum class Verdict {
        Accepted,
        Refused,
        NotPossible,  // no free call is known there: the first edit will show it
        NoAnswer,     // the service was not reached; says nothing of the key
        OtherProblem, // an answer that says nothing of the key; `error` has its words
    };

    Verdict verdict = Verdict::NotPossible;
    QString account; // whose key it is, where the service says so; foreign, plain text
    Error error;     // of all but Accepted

    friend bool operator==(const KeyCheck &, const KeyCheck &) = default;
};

} // namespace pentimento
