// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/opendraft.h"

#include "app/catalog/offeredmodel.h"
#include "app/jobs/requestbuilder.h"
#include "app/jobs/requestcost.h"
#include "ui/compose/draftrules.h"
#include "ui/compose/runline.h"

namespace pentimento {

namespace {

// As the service has it, if it has it at all.
ModelSpec modelAt(const Service &service, const ModelSpec &model)
{
    const auto offer = service.offerFor(model.id);
    return offer ? offeredModel(model, *offer) : model;
}

} // namespace

void OpenDraft::find(const Draft &draft, const Catalog &catalog)
{
    const ModelSpec *model = catalog.model(draft.request.model);
    const Service *service = catalog.service(draft.request.service);
    m_isKnown = model != nullptr && service != nullptr;
    m_service = service != nullptr ? *service : Service();
    m_model = model != nullptr ? modelAt(m_service, *model) : ModelSpec();
    m_draft = draft;
    m_touched.clear();
    m_wasTried = false;
    settle();
}

void OpenDraft::open(const Draft &draft, const Catalog &catalog)
{
    remember();
    m_waiting.clear();
    m_waitingPrompt.clear();
    find(draft, catalog);
}

void OpenDraft::moveTo(const ModelId &model, const ServiceId &service, const Catalog &catalog)
{
    const ModelSpec *to = catalog.model(model);
    const Service *at = catalog.service(service);
    remember();
    if (const QString words = prompt(); !words.isEmpty())
        m_waitingPrompt = words;
    else if (!promptName(schema()).isEmpty())
        m_waitingPrompt.clear();
    MovedDraft moved{m_draft, m_waiting};
    if (to != nullptr && at != nullptr)
        moved = movedTo(modelAt(*at, *to), *at, m_draft, m_isKnown ? &m_model : nullptr, m_waiting);
    moved.draft.request.model = model;
    moved.draft.request.service = service;
    m_waiting = moved.waiting;
    find(moved.draft, catalog);
    bringBack();
}

void OpenDraft::remember()
{
    if (m_isKnown)
        m_last.remember(m_model.id, schema(), request().values);
}

void OpenDraft::bringBack()
{
    if (!m_isKnown)
        return;
    ParameterValues &values = m_draft.request.values;
    values = m_last.completed(m_model.id, schema(), values);
    const QString name = promptName(schema());
    if (!name.isEmpty() && !values.isSet(name) && !m_waitingPrompt.isEmpty())
        values.set(name, m_waitingPrompt);
    settle();
}

bool OpenDraft::isAsIn(const Catalog &catalog) const
{
    const ModelSpec *model = catalog.model(request().model);
    const Service *service = catalog.service(request().service);
    const Service at = service != nullptr ? *service : Service();
    return m_service == at && m_model == (model != nullptr ? modelAt(at, *model) : ModelSpec());
}

void OpenDraft::settle()
{
    if (m_isKnown)
        m_draft = settled(m_draft, m_model, m_service);
}

QString OpenDraft::prompt() const
{
    return request().values.value(promptName(schema())).value_or(QJsonValue()).toString();
}

QList<Well> OpenDraft::wells() const
{
    // Without a model the column still shows what goes where.
    return m_isKnown ? wellsOf(schema(), request().images) : QList{Well()};
}

void OpenDraft::setPrompt(const QString &text)
{
    const QString name = promptName(schema());
    if (name.isEmpty())
        return;
    if (text.isEmpty())
        m_draft.request.values.unset(name);
    else
        m_draft.request.values.set(name, text);
    m_touched.insert(name);
}

void OpenDraft::setImages(const QList<InputImage> &images)
{
    m_draft.request.images = images;
    settle();
}

void OpenDraft::replaceWells(const QList<InputImage> &images)
{
    const CarriedPictures filled = withWaiting(schema(), {}, images);
    m_waiting = filled.left;
    setImages(filled.images);
}

void OpenDraft::setFormValues(const ParameterValues &values)
{
    const ParameterValues merged = withFormValues(request().values, values, schema());
    for (const ParameterSpec &spec : schema().parameters()) {
        if (merged.value(spec.name) != request().values.value(spec.name))
            m_touched.insert(spec.name);
    }
    adoptFormValues(values);
}

void OpenDraft::adoptFormValues(const ParameterValues &values)
{
    EditRequest &mine = m_draft.request;
    mine.values = withFormValues(mine.values, values, schema());
    mine.images = asNamedIn(mine.values, schema(), mine.images);
    settle();
}

bool OpenDraft::agreesWith(const ParameterValues &formValues) const
{
    return withFormValues(request().values, formValues, schema()) == request().values;
}

void OpenDraft::setVariants(int count)
{
    m_draft.variants = count;
}

void OpenDraft::setSeedLocked(bool locked)
{
    m_draft.seedIsLocked = locked;
}

bool OpenDraft::forgetSeed()
{
    const ParameterSpec *seed = schema().findRole(ParameterRole::Seed);
    if (seed == nullptr || m_draft.seedIsLocked || !request().values.isSet(seed->name))
        return false;
    m_draft.request.values.unset(seed->name);
    return true;
}

QList<Problem> OpenDraft::shownProblems() const
{
    if (!m_isKnown)
        return {};
    QList<Problem> problems = validate(schema(), m_model.rules, request().values);
    problems.removeIf([this](const Problem &problem) { return !m_wasTried && !m_touched.contains(problem.parameter); });
    return problems;
}

QString OpenDraft::promptProblem() const
{
    for (const Problem &problem : shownProblems()) {
        if (problem.parameter == promptName(schema()) && problem.kind != ProblemKind::Missing)
            return sentenceInForm(problem, schema());
    }
    return {};
}

RunReason OpenDraft::reason(KeyState key, int picturesUnderWay, const QString &blocked) const
{
    RunFacts facts;
    facts.model = m_isKnown ? &m_model : nullptr;
    facts.isOffered = m_service.offerFor(m_model.id).has_value();
    facts.serviceTitle = m_service.title;
    facts.key = m_service.authentication == Authentication::None ? KeyState::NotNeeded : key;
    facts.values = request().values;
    facts.picturesUnderWay = picturesUnderWay;
    facts.blocked = blocked;
    return runReason(facts);
}

QString OpenDraft::line(std::optional<std::chrono::milliseconds> usualTime) const
{
    const auto offer = m_service.offerFor(m_model.id);
    const QList<EditRequest> requests = requestsOfRun(request(), schema(), m_draft.variants);
    const Amount cost = offer ? costOfRun(requests, m_model, m_service, *offer) : Amount();
    return runLine(m_draft.variants, cost, usualTime);
}

} // namespace pentimento
