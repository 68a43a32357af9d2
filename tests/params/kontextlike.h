// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/jsonaccess.h"
#include "app/params/parameterschema.h"
#include "app/params/parametervalues.h"

#include <QJsonArray>

namespace pentimento::test {

// One value, written as JSON.
inline QJsonValue json(const char *text)
{
    const auto value = parseJson('[' + QByteArray(text) + ']');
    return value ? value->toArray().at(0) : QJsonValue(QJsonValue::Undefined);
}

inline ParameterValues valuesOf(const char *object)
{
    return ParameterValues::fromJson(json(object).toObject());
}

inline ParameterSpec specOf(const QString &name, ParameterKind kind)
{
    ParameterSpec spec;
    spec.name = name;
    spec.kind = kind;
    return spec;
}

inline ParameterSpec numberSpec(const QString &name, ParameterKind kind, const char *minimum, const char *maximum)
{
    ParameterSpec spec = specOf(name, kind);
    spec.minimum = json(minimum);
    spec.maximum = json(maximum);
    return spec;
}

inline ParameterSpec choiceSpec(const QString &name, const char *choices, const char *byDefault)
{
    ParameterSpec spec = specOf(name, ParameterKind::Choice);
    spec.choices = json(choices).toArray();
    spec.defaultValue = json(byDefault);
    return spec;
}

// A model like Kontext: every rule of the bundled ones has something to hold on to.
inline ParameterSchema kontextLike()
{
    ParameterSpec prompt = specOf(QStringLiteral("prompt"), ParameterKind::Text);
    prompt.role = ParameterRole::Prompt;
    prompt.required = true;
    ParameterSpec image = specOf(QStringLiteral("input_image"), ParameterKind::File);
    image.role = ParameterRole::Image;
    image.nullable = true;
    ParameterSpec safety = numberSpec(QStringLiteral("safety_tolerance"), ParameterKind::Integer, "0", "6");
    safety.defaultValue = 2;
    ParameterSpec quality = numberSpec(QStringLiteral("output_quality"), ParameterKind::Integer, "0", "100");
    quality.defaultValue = 80;
    ParameterSpec seed = specOf(QStringLiteral("seed"), ParameterKind::Integer);
    seed.nullable = true;
    QList<ParameterSpec> specs{
        prompt,
        image,
        choiceSpec(QStringLiteral("aspect_ratio"), R"(["match_input_image", "1:1", "16:9"])", R"("match_input_image")"),
        choiceSpec(QStringLiteral("output_format"), R"(["webp", "jpg", "png"])", R"("webp")"),
        quality,
        safety,
        seed,
    };
    for (qsizetype i = 0; i < specs.size(); ++i)
        specs[i].order = int(i);
    return ParameterSchema(specs, OutputKind::File);
}

} // namespace pentimento::test
