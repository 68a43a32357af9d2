// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/editrequest.h"

namespace pentimento {

// What stands in the form, ready or not: the request as far as it goes, and how often it is to be made.
struct Draft
{
    EditRequest request;
    int variants = 1;
    bool seedIsLocked = false; // the seed stays for the next run as well

    friend bool operator==(const Draft &, const Draft &) = default;
};

[[nodiscard]] QJsonObject draftToJson(const Draft &draft); // without secrets
[[nodiscard]] Draft draftFromJson(const QJsonObject &object);

} // namespace pentimento
