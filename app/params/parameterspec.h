// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace pentimento {

// What a value is. The words are those of `describe --json`.
enum class ParameterKind {
    Text,
    Integer,
    Number,
    Boolean,
    Choice,
    File,
    Files,
    TextList,
    NumberList,
    Object,
    Secret,
    Unknown
};

// What edits it.
enum class ParameterControl { Prompt, Text, Slider, Number, Ratio, Choice, Switch, Seed, Image, Images, List, Json };

// What a parameter means to us, whatever a model calls it: from the model file, else guessed from the name.
enum class ParameterRole {
    None,
    Prompt,
    NegativePrompt,
    Image,
    Mask,
    Seed,
    Ratio,
    Safety,
    Format,
    Quality,
    Count,
    Steps,
    Guidance,
    Width,
    Height,
    Strength,  // how far the result may leave the picture, or how much a picture counts
    Resolution // "2K", "1 MP": how large the result is, whatever its shape
};

[[nodiscard]] QString kindWord(ParameterKind kind);
[[nodiscard]] QString controlWord(ParameterControl control);
[[nodiscard]] QString roleWord(ParameterRole role);
[[nodiscard]] std::optional<ParameterRole> roleFromWord(QStringView word);

// One field of a form, as read from a schema. A value: nothing here is ever changed after reading.
struct ParameterSpec
{
    QString name; // on the wire
    QString title;
    QString description; // the schema's own words: foreign, plain text
    ParameterKind kind = ParameterKind::Unknown;
    ParameterControl control = ParameterControl::Json;
    ParameterRole role = ParameterRole::None;
    bool required = false;
    bool nullable = false;
    bool deprecated = false;
    QJsonValue defaultValue = QJsonValue(QJsonValue::Undefined); // Undefined: the schema names none
    QJsonArray choices;                                          // text and numbers, in the schema's order, types kept
    // Numbers are kept as JSON values so that 64-bit integers stay exact; Undefined: no limit.
    QJsonValue minimum = QJsonValue(QJsonValue::Undefined);
    QJsonValue maximum = QJsonValue(QJsonValue::Undefined);
    bool minimumIsExclusive = false;
    bool maximumIsExclusive = false;
    std::optional<double> multipleOf;
    int minLength = 0; // characters (text) or entries (lists)
    std::optional<int> maxLength;
    std::optional<int> order; // x-order
    bool isList = false;      // of kind Object: the value is a JSON list, of objects, lists or a mixture

    friend bool operator==(const ParameterSpec &, const ParameterSpec &) = default;
};

} // namespace pentimento
