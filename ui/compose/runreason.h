// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/modelspec.h"
#include "app/params/validation.h"
#include "app/secrets/keystore.h"

namespace pentimento {

// What decides whether the main button can be used.
struct RunFacts
{
    const ModelSpec *model = nullptr; // null: none is chosen, or the one that was is no longer there
    bool isOffered = true;            // by this service
    QString serviceTitle;
    KeyState key = KeyState::NotNeeded;
    ParameterValues values;
    int picturesUnderWay = 0;
    QString blocked; // why nothing can be run at all, as a sentence; empty: free
};

// Why not, and what helps. Empty: it can be run.
struct RunReason
{
    enum class Cure { None, Field, Key, Model };

    QString sentence;
    Cure cure = Cure::None;
    QString parameter; // for Field
    QString cureWords; // of the link, for Key

    [[nodiscard]] bool isEmpty() const { return sentence.isEmpty(); }
    friend bool operator==(const RunReason &, const RunReason &) = default;
};

[[nodiscard]] RunReason runReason(const RunFacts &facts);

// The problem in words that name the field as the form does, not as the wire does.
[[nodiscard]] QString sentenceInForm(Problem problem, const ParameterSchema &schema);

} // namespace pentimento
