// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/runreason.h"

#include "ui/compose/wells.h"
#include "ui/form/parameterlabels.h"
#include "ui/shared/problemtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct ReasonText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::ReasonText)

public:
    static RunReason ofKey(const RunFacts &facts);
    static QString toBegin(int pictures, bool alsoPrompt);
    static QString more(int pictures);
};

RunReason ReasonText::ofKey(const RunFacts &facts)
{
    using enum RunReason::Cure;
    switch (facts.key) {
    case KeyState::Absent:
    case KeyState::NoStore:
        return {tr("%1 needs a key").arg(facts.serviceTitle), Key, {}, tr("Add key")};
    case KeyState::Locked:
        return {tr("The key of %1 cannot be read").arg(facts.serviceTitle), Key, {}, tr("Unlock")};
    case KeyState::NotNeeded:
    case KeyState::NotAsked:
    case KeyState::Present:
        break;
    }
    return {};
}

QString ReasonText::toBegin(int pictures, bool alsoPrompt)
{
    if (alsoPrompt)
        return pictures == 1 ? tr("Add an image and a prompt to begin")
                             : tr("Add %n images and a prompt to begin", nullptr, pictures);
    return pictures == 1 ? tr("Add an image to begin") : tr("Add %n images to begin", nullptr, pictures);
}

QString ReasonText::more(int pictures)
{
    return pictures == 1 ? tr("Add one more image") : tr("Add %n more images", nullptr, pictures);
}

// What of the request is there yet.
struct Begun
{
    QStringList wells;
    QString firstMissing; // picture
    int missing = 0;      // pictures without which nothing can be run
    int present = 0;
    QString prompt; // its name, where it is missing
};

int countOf(const ParameterValues &values, const QString &name)
{
    const auto value = values.value(name);
    if (!value || value->isNull() || value->toString(u"-"_s).isEmpty())
        return 0;
    return value->isArray() ? int(value->toArray().size()) : 1;
}

Begun begunOf(const ModelSpec &model, const ParameterValues &values, const QList<Problem> &problems)
{
    Begun begun;
    begun.wells = wellParameters(model.schema);
    for (const QString &name : begun.wells) {
        const ParameterSpec *spec = model.schema.find(name);
        const int count = countOf(values, name);
        const int least = !spec->required ? 0 : spec->kind == ParameterKind::Files ? std::max(1, spec->minLength) : 1;
        begun.present += count;
        begun.missing += std::max(0, least - count);
        if (count < least && begun.firstMissing.isEmpty())
            begun.firstMissing = name;
    }
    const ParameterSpec *prompt = model.schema.findRole(ParameterRole::Prompt);
    const bool isMissing =
        prompt != nullptr && std::any_of(problems.begin(), problems.end(), [&](const Problem &problem) {
            return problem.kind == ProblemKind::Missing && problem.parameter == prompt->name;
        });
    begun.prompt = isMissing ? prompt->name : QString();
    return begun;
}

// An empty column asks for a picture also where the model could do without: most come to edit one.
RunReason ofContent(const ModelSpec &model, const ParameterValues &values)
{
    using enum RunReason::Cure;
    const QList<Problem> problems = validate(model.schema, model.rules, values);
    if (problems.isEmpty())
        return {};
    const Begun begun = begunOf(model, values, problems);
    const bool needsPrompt = !begun.prompt.isEmpty();
    if (begun.present == 0 && !begun.wells.isEmpty() && (begun.missing > 0 || needsPrompt))
        return {ReasonText::toBegin(std::max(1, begun.missing), needsPrompt), Field, begun.wells.first(), {}};
    if (begun.missing > 0)
        return {ReasonText::more(begun.missing), Field, begun.firstMissing, {}};
    if (needsPrompt && begun.present > 0)
        return {ReasonText::tr("Enter what should change"), Field, begun.prompt, {}};
    if (needsPrompt)
        return {ReasonText::tr("Enter a prompt to begin"), Field, begun.prompt, {}};
    const Problem &first = problems.first();
    return {sentenceInForm(first, model.schema), Field, first.parameter, {}};
}

} // namespace

QString sentenceInForm(Problem problem, const ParameterSchema &schema)
{
    if (const ParameterSpec *spec = schema.find(problem.parameter); spec != nullptr)
        problem.parameter = labelFor(*spec);
    return sentenceFor(problem);
}

RunReason runReason(const RunFacts &facts)
{
    using enum RunReason::Cure;
    if (!facts.blocked.isEmpty())
        return {facts.blocked, None, {}, {}};
    if (facts.model == nullptr)
        return {ReasonText::tr("Choose a model to begin"), Model, {}, {}};
    if (!facts.isOffered)
        return {ReasonText::tr("%1 does not offer this model").arg(facts.serviceTitle), Model, {}, {}};
    if (!mayBePictures(facts.model->returns))
        return {ReasonText::tr("This model does not return pictures."), Model, {}, {}};
    if (const RunReason key = ReasonText::ofKey(facts); !key.isEmpty())
        return key;
    if (facts.picturesUnderWay > 0)
        return {facts.picturesUnderWay == 1 ? ReasonText::tr("The picture is still being read")
                                            : ReasonText::tr("The pictures are still being read"),
                None,
                {},
                {}};
    return ofContent(*facts.model, facts.values);
}

} // namespace pentimento
