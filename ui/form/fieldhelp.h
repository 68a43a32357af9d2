// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/rules.h"

namespace pentimento {

// What the "?" of a field tells.
struct FieldHelp
{
    QString title;
    QString effect;      // ours; may be empty
    QStringList facts;   // range, default, what the rules say; whole sentences
    QString description; // the schema's own words: foreign, plain text
    QString name;        // on the wire

    [[nodiscard]] QString spoken() const; // for a screen reader, without the foreign words

    friend bool operator==(const FieldHelp &, const FieldHelp &) = default;
};

[[nodiscard]] FieldHelp helpFor(const ParameterSpec &spec, const Constraint &constraint);

// What the rules that apply say of this field, in sentences.
[[nodiscard]] QString reasonsInWords(const Constraint &constraint);

} // namespace pentimento
