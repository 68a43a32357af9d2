// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/roleguess.h"

#include "app/params/picturewords.h"
#include "app/params/schemanotes.h"

#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// The names that models give to one thing, the likeliest first.
struct RoleNames
{
    ParameterRole role;
    std::array<QLatin1StringView, 8> names;
};

constexpr std::array roleNames{
    RoleNames{ParameterRole::Prompt,
              {"prompt"_L1, "instruction"_L1, "instructions"_L1, "edit_prompt"_L1, "text_prompt"_L1,
               "edit_instruction"_L1, "positive_prompt"_L1, "text"_L1}},
    RoleNames{ParameterRole::NegativePrompt,
              {"negative_prompt"_L1, "prompt_negative"_L1, "neg_prompt"_L1, "n_prompt"_L1, "negative"_L1}},
    RoleNames{ParameterRole::Mask,
              {"mask"_L1, "mask_image"_L1, "image_mask"_L1, "mask_img"_L1, "input_mask"_L1, "inpaint_mask"_L1,
               "mask_url"_L1}},
    RoleNames{ParameterRole::Seed, {"seed"_L1, "random_seed"_L1, "noise_seed"_L1, "rng_seed"_L1}},
    RoleNames{ParameterRole::Ratio, {"aspect_ratio"_L1, "ratio"_L1, "image_ratio"_L1, "output_aspect_ratio"_L1}},
    RoleNames{ParameterRole::Safety, {"safety_tolerance"_L1, "safety_level"_L1}},
    RoleNames{ParameterRole::Format, {"output_format"_L1, "image_format"_L1, "output_type"_L1, "format"_L1}},
    RoleNames{ParameterRole::Quality,
              {"output_quality"_L1, "image_quality"_L1, "jpeg_quality"_L1, "output_compression"_L1, "quality"_L1}},
    RoleNames{ParameterRole::Count,
              {"num_outputs"_L1, "num_images"_L1, "number_of_images"_L1, "num_images_per_prompt"_L1, "max_images"_L1,
               "number_of_outputs"_L1, "batch_size"_L1, "n"_L1}},
    RoleNames{ParameterRole::Steps,
              {"num_inference_steps"_L1, "steps"_L1, "num_steps"_L1, "inference_steps"_L1, "sample_steps"_L1,
               "sampling_steps"_L1, "ddim_steps"_L1}},
    RoleNames{ParameterRole::Guidance,
              {"guidance"_L1, "guidance_scale"_L1, "cfg_scale"_L1, "cfg"_L1, "text_guidance_scale"_L1,
               "classifier_free_guidance"_L1}},
    RoleNames{ParameterRole::Width, {"width"_L1, "image_width"_L1, "output_width"_L1}},
    RoleNames{ParameterRole::Height, {"height"_L1, "image_height"_L1, "output_height"_L1}},
    RoleNames{ParameterRole::Strength,
              {"strength"_L1, "prompt_strength"_L1, "image_strength"_L1, "image_prompt_strength"_L1,
               "denoising_strength"_L1}},
    RoleNames{ParameterRole::Resolution,
              {"resolution"_L1, "megapixels"_L1, "output_megapixels"_L1, "output_resolution"_L1}},
};

constexpr qsizetype longestName = 64; // longer ones are none of the above

// A parameter that nobody has given a role yet, and its name as the table spells names: negativePrompt is
// negative_prompt.
struct Candidate
{
    ParameterSpec *spec;
    QString name;
};

QString plainName(const QString &name)
{
    QString plain;
    const QString head = name.left(longestName + 1);
    for (const QChar c : head) {
        if (c.isUpper() && !plain.isEmpty() && plain.back().isLower())
            plain += u'_';
        plain += c == u'-' || c == u' ' ? QChar(u'_') : c.toLower();
    }
    return plain;
}

bool isNumeric(const ParameterSpec &spec)
{
    const QJsonArray &choices = spec.choices;
    return spec.kind == ParameterKind::Integer || spec.kind == ParameterKind::Number
           || (spec.kind == ParameterKind::Choice
               && std::all_of(choices.begin(), choices.end(),
                              [](const QJsonValue &choice) { return choice.isDouble(); }));
}

bool suits(const ParameterSpec &spec, ParameterRole role)
{
    switch (role) {
    case ParameterRole::Prompt:
    case ParameterRole::NegativePrompt:
        return spec.kind == ParameterKind::Text;
    case ParameterRole::Mask:
        return spec.kind == ParameterKind::File && namesPicture(spec.name, spec.description);
    case ParameterRole::Image:
        return (spec.kind == ParameterKind::File || spec.kind == ParameterKind::Files)
               && namesPicture(spec.name, spec.description);
    case ParameterRole::Ratio:
    case ParameterRole::Format:
    case ParameterRole::Resolution:
        return spec.kind == ParameterKind::Choice || spec.kind == ParameterKind::Text;
    case ParameterRole::Safety: // fal has "1" to "6" as texts
        return isNumeric(spec) || spec.kind == ParameterKind::Choice;
    case ParameterRole::Seed:
        return spec.kind == ParameterKind::Integer || spec.kind == ParameterKind::Number;
    default:
        return isNumeric(spec);
    }
}

// Choices that are mostly shapes are a ratio, whatever the name is.
bool offersRatios(const ParameterSpec &spec)
{
    const auto ratios = std::count_if(spec.choices.begin(), spec.choices.end(), isRatio);
    return spec.kind == ParameterKind::Choice && ratios >= 2 && ratios * 2 > spec.choices.size();
}

ParameterSpec *findNamed(const QList<Candidate> &candidates, QLatin1StringView name, ParameterRole role)
{
    const auto found = std::find_if(candidates.begin(), candidates.end(), [name, role](const Candidate &candidate) {
        return candidate.spec->role == ParameterRole::None && candidate.name == name && suits(*candidate.spec, role);
    });
    return found == candidates.end() ? nullptr : found->spec;
}

void guessByName(const QList<Candidate> &candidates, const RoleNames &entry)
{
    for (const QLatin1StringView name : entry.names) {
        if (name.isEmpty())
            return;
        if (ParameterSpec *spec = findNamed(candidates, name, entry.role)) {
            spec->role = entry.role;
            return;
        }
    }
}

template<typename Condition>
void guessFirst(const QList<Candidate> &candidates, ParameterRole role, Condition holds)
{
    for (const Candidate &candidate : candidates) {
        if (candidate.spec->role == ParameterRole::None && holds(*candidate.spec)) {
            candidate.spec->role = role;
            return;
        }
    }
}

bool isTaken(const QList<ParameterSpec> &parameters, ParameterRole role)
{
    return std::any_of(parameters.begin(), parameters.end(),
                       [role](const ParameterSpec &spec) { return spec.role == role; });
}

void guessPictures(const QList<Candidate> &candidates)
{
    for (const Candidate &candidate : candidates) {
        // A second mask is neither the mask nor a picture to be edited.
        if (candidate.spec->role == ParameterRole::None && !namesMask(candidate.spec->name)
            && suits(*candidate.spec, ParameterRole::Image))
            candidate.spec->role = ParameterRole::Image;
    }
}

void guessSingleRoles(const QList<ParameterSpec> &parameters, const QList<Candidate> &candidates)
{
    for (const RoleNames &entry : roleNames) {
        if (!isTaken(parameters, entry.role))
            guessByName(candidates, entry);
    }
    if (!isTaken(parameters, ParameterRole::Mask)) {
        guessFirst(candidates, ParameterRole::Mask,
                   [](const ParameterSpec &spec) { return namesMask(spec.name) && suits(spec, ParameterRole::Mask); });
    }
    if (!isTaken(parameters, ParameterRole::Ratio))
        guessFirst(candidates, ParameterRole::Ratio, offersRatios);
}

// A model file that calls a text a picture means the picture's address or bytes: some services say so in words only.
void takeRole(ParameterSpec &spec, ParameterRole role)
{
    spec.role = role;
    if (role != ParameterRole::Image && role != ParameterRole::Mask)
        return;
    if (spec.kind == ParameterKind::Text)
        spec.kind = ParameterKind::File;
    else if (spec.kind == ParameterKind::TextList)
        spec.kind = ParameterKind::Files;
}

} // namespace

bool isRatio(const QJsonValue &choice)
{
    const QString text = choice.toString();
    const qsizetype colon = text.indexOf(u':');
    const auto isSize = [](QStringView side) {
        bool isNumber = false;
        return side.toDouble(&isNumber) > 0 && isNumber;
    };
    return colon > 0 && text.size() <= 16 && isSize(QStringView(text).first(colon))
           && isSize(QStringView(text).sliced(colon + 1));
}

void assignRoles(QList<ParameterSpec> &parameters, const QMap<QString, ParameterRole> &known, SchemaNotes &notes)
{
    QList<Candidate> candidates;
    QList<Candidate> deprecated;
    QStringList unmatched = known.keys();
    for (ParameterSpec &spec : parameters) {
        if (unmatched.removeOne(spec.name))
            takeRole(spec, known.value(spec.name));
        else
            (spec.deprecated ? deprecated : candidates).append({&spec, plainName(spec.name)});
    }
    for (const QString &name : std::as_const(unmatched))
        notes.add(u"roles"_s, u"no parameter "_s + quoted(name));
    guessSingleRoles(parameters, candidates);
    guessPictures(candidates);
    // What is deprecated stands in only where nothing else does.
    guessSingleRoles(parameters, deprecated);
    if (!isTaken(parameters, ParameterRole::Image))
        guessPictures(deprecated);
}

} // namespace pentimento
