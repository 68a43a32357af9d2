// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

#include <QString>

namespace pentimento {

// An error in words: three parts, whole sentences, no codes in the first. `cost` is empty where money was never in question.
struct Explanation
{
    QString what;
    QString cost;
    QString next;
    QString details; // the other side's words and code, folded away; foreign, plain text

    [[nodiscard]] QString sentence() const; // what, cost and next in a row
    [[nodiscard]] QString inFull() const;   // with the details on a line of their own, where nothing can be folded away
};

// The names to speak of: a service and a model as the person knows them.
struct ErrorPlace
{
    QString service;
    QString model;
};

// The one file for the tone of failure. Core knows kinds; only here they become sentences.
[[nodiscard]] Explanation explain(const Error &error, const ErrorPlace &place);

} // namespace pentimento
