// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/parameterspec.h"

namespace pentimento {

// What the model gives back.
enum class OutputKind { File, Files, Text, TextStream, Other };

[[nodiscard]] QString outputWord(OutputKind kind); // "file", "files", "text", "text stream", "other"

// The ordered fields of a model's form. Order: by x-order; those without one after the rest: required first, then
// prompt, then images, then by name.
class ParameterSchema
{
public:
    ParameterSchema() = default;
    ParameterSchema(QList<ParameterSpec> parameters, OutputKind output);

    [[nodiscard]] const QList<ParameterSpec> &parameters() const { return m_parameters; }
    [[nodiscard]] const ParameterSpec *find(QStringView name) const;       // null: no such parameter
    [[nodiscard]] const ParameterSpec *findRole(ParameterRole role) const; // the first with that role
    [[nodiscard]] QList<ParameterSpec> withRole(ParameterRole role) const; // in order; images: the wire order
    [[nodiscard]] OutputKind output() const { return m_output; }

    friend bool operator==(const ParameterSchema &, const ParameterSchema &) = default;

private:
    QList<ParameterSpec> m_parameters;
    OutputKind m_output = OutputKind::Other;
};

} // namespace pentimento
