// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/parameterlabels.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 80;

struct Words
{
    const char *label = nullptr;
    const char *effect = nullptr;
};

struct NamedWords
{
    QLatin1StringView name;
    Words words;
};

constexpr const char *context = "pentimento::ParameterLabels";

constexpr NamedWords knownNames[] = {
    {"prompt_upsampling"_L1,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Improve prompt"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels",
                        "The service rewrites your prompt into a longer one before it is used.")}},
    {"enhance_prompt"_L1,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Improve prompt"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels",
                        "The service rewrites your prompt into a longer one before it is used.")}},
    {"prompt_optimizer"_L1,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Improve prompt"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels",
                        "The service rewrites your prompt into a longer one before it is used.")}},
    {"go_fast"_L1,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Go fast"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "A quicker, slightly coarser way of computing the picture.")}},
    {"disable_safety_checker"_L1,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "No safety check"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Results are not looked at before you get them.")}},
    {"megapixels"_L1,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Megapixels"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "About how many pixels the result has.")}},
    {"resolution"_L1,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Resolution"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "How large the result is.")}},
    {"prompt_strength"_L1,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Prompt strength"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels",
                        "How far the result may leave the input picture: more follows the prompt.")}},
    {"scheduler"_L1,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Scheduler"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "The way in which the picture is worked out of noise.")}},
    {"lora_scale"_L1,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "LoRA strength"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "How strongly the added style shows.")}},
    {"system_prompt"_L1, {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "System prompt"), nullptr}},
};

struct RoleWords
{
    ParameterRole role;
    Words words;
};

constexpr RoleWords knownRoles[] = {
    {ParameterRole::Prompt,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "What should change?"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "What the model is to do, in your words.")}},
    {ParameterRole::NegativePrompt,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Leave out"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "What should not be in the picture.")}},
    {ParameterRole::Mask,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Mask"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels",
                        "A black and white picture that says where changes may happen.")}},
    {ParameterRole::Seed,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Seed"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels",
                        "The same seed with the same settings gives the same picture again. Empty: a new one each "
                        "time.")}},
    {ParameterRole::Ratio,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Aspect ratio"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "The shape of the result: its width to its height.")}},
    {ParameterRole::Safety,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Safety tolerance"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "How much the service's safety filter lets pass.")}},
    {ParameterRole::Format,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Output format"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "The kind of file that the service sends.")}},
    {ParameterRole::Quality,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Output quality"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "How little is lost when the file is made smaller.")}},
    {ParameterRole::Count,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Pictures"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "How many pictures one request gives.")}},
    {ParameterRole::Steps,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Steps"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "More steps take longer and show more detail.")}},
    {ParameterRole::Guidance,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Guidance"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels",
                        "How closely the model keeps to the prompt: less leaves it more freedom.")}},
    {ParameterRole::Width,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Width"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "The width of the result in pixels.")}},
    {ParameterRole::Height,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Height"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "The height of the result in pixels.")}},
    {ParameterRole::Strength,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Strength"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "How strongly a picture is changed or counts.")}},
    {ParameterRole::Resolution,
     {QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "Resolution"),
      QT_TRANSLATE_NOOP("pentimento::ParameterLabels", "How large the result is, whatever its shape.")}},
};

Words wordsFor(const ParameterSpec &spec)
{
    const auto named = std::find_if(std::begin(knownNames), std::end(knownNames),
                                    [&](const NamedWords &known) { return known.name == spec.name; });
    if (named != std::end(knownNames))
        return named->words;
    const auto byRole = std::find_if(std::begin(knownRoles), std::end(knownRoles),
                                     [&](const RoleWords &known) { return known.role == spec.role; });
    return byRole != std::end(knownRoles) ? byRole->words : Words{};
}

QString translated(const char *text)
{
    return text ? QCoreApplication::translate(context, text) : QString();
}

} // namespace

QString labelFor(const ParameterSpec &spec)
{
    if (const Words words = wordsFor(spec); words.label)
        return translated(words.label);
    QString label = spec.title.simplified();
    if (label.isEmpty() || label == spec.name)
        label = QString(spec.name).replace(u'_', u' ').simplified();
    return label.size() > longestLabel ? label.first(longestLabel - 1) + u'…' : label;
}

QString effectFor(const ParameterSpec &spec)
{
    return translated(wordsFor(spec).effect);
}

} // namespace pentimento
