// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pentimento {

// Where a picture that somebody brings is to go. The parameter's name is the wire's.
struct WellTarget
{
    QString parameter; // empty: wherever it fits
    int position = -1; // in a parameter that takes several; -1: the next free place
    QString words;     // what will happen to it there: "Edit this", "Add as reference 2"

    friend bool operator==(const WellTarget &, const WellTarget &) = default;
};

} // namespace pentimento
