// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/fieldgrouping.h"

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewFields = 6;

bool improvesPrompt(const QString &name)
{
    return name == "prompt_upsampling"_L1 || name == "enhance_prompt"_L1 || name == "prompt_optimizer"_L1;
}

} // namespace

bool isAdvanced(const ParameterSpec &spec)
{
    if (spec.required)
        return false;
    if (spec.deprecated)
        return true;
    switch (spec.role) {
    case ParameterRole::Prompt:
    case ParameterRole::Ratio:
    case ParameterRole::Safety:
    case ParameterRole::Format:
    case ParameterRole::Seed:
    case ParameterRole::Steps:
    case ParameterRole::Guidance:
    case ParameterRole::Count:
    case ParameterRole::Width:
    case ParameterRole::Height:
    case ParameterRole::Strength:
    case ParameterRole::Resolution:
        return false;
    default:
        return !improvesPrompt(spec.name);
    }
}

FieldGroups groupedFields(const QList<ParameterSpec> &fields, const QStringList &elsewhere)
{
    FieldGroups groups;
    QList<ParameterSpec> here;
    for (const ParameterSpec &spec : fields) {
        if (!elsewhere.contains(spec.name))
            here.append(spec);
    }
    for (const ParameterSpec &spec : std::as_const(here))
        (isAdvanced(spec) ? groups.folded : groups.front).append(spec);
    if (here.size() <= fewFields || groups.folded.size() < 2)
        return {here, {}};
    return groups;
}

} // namespace pentimento
