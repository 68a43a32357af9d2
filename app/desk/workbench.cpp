// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/workbench.h"

#include "app/base/whendone.h"
#include "app/desk/scenes.h"
#include "app/jobs/draft.h"
#include "app/jobs/requesttext.h"
#include "app/main/engine.h"
#include "ui/compare/comparepanel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/strip/strippanel.h"
#include "ui/versions/detailspanel.h"
#include "ui/versions/versionspanel.h"

namespace pentimento {

namespace {

constexpr int mostWithoutOriginal = 50;

} // namespace

Workbench::Workbench(Engine &engine, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_window(window)
{
    connect(&window.compare(), &ComparePanel::pictureShown, this, &Workbench::tellDetails);
}

void Workbench::restore(const VersionId &shown)
{
    if (!shown.isEmpty())
        load(shown, true);
}

void Workbench::followDraft(const Draft &draft)
{
    if (draft.request.images.isEmpty())
        return;
    const VersionId original = draft.request.images.first().version;
    if (original.isEmpty() || versionIn(m_state.lineage, original) != nullptr || m_loading == original)
        return;
    load(original, true);
}

void Workbench::followRun(const QList<JobId> &jobs, bool hasPicture)
{
    Q_UNUSED(jobs)
    if (!hasPicture && !m_state.lineage.root.isEmpty())
        loadWithoutOriginal();
}

void Workbench::follow(const JobRecord &job)
{
    if (!belongsTo(m_state.lineage, job))
        return;
    const Lineage before = std::exchange(m_state.lineage, withJob(m_state.lineage, job));
    tellFamily();
    for (qsizetype i = before.versions.size(); i < m_state.lineage.versions.size(); ++i) {
        const Version result = m_state.lineage.versions.at(i);
        if (mayShow(result, m_state))
            show(result.id);
        else
            m_window.strip().markNew(result.id);
    }
    const Version *shown = this->shown();
    if (shown != nullptr && shown->job == job.id)
        tellDetails();
}

void Workbench::show(const VersionId &version)
{
    if (versionIn(m_state.lineage, version) == nullptr) {
        load(version, true);
        return;
    }
    m_state.shown = version;
    m_state.against = {};
    tellShown();
}

void Workbench::compareWith(const VersionId &version)
{
    m_state.against = version;
    tellShown();
}

void Workbench::showNeighbour(int step)
{
    const VersionId neighbour = neighbourOf(m_state, step);
    if (!neighbour.isEmpty())
        show(neighbour);
}

void Workbench::load(const VersionId &version, bool showIt)
{
    m_loading = version;
    whenDone(m_engine.index().lineageOf(version), this, [this, version, showIt](const Result<Lineage> &lineage) {
        if (m_loading != version)
            return;
        m_loading = {};
        take(lineage, showIt ? version : VersionId());
    });
}

void Workbench::loadWithoutOriginal()
{
    m_loading = {};
    whenDone(m_engine.index().withoutOriginal(mostWithoutOriginal), this,
             [this](const Result<Lineage> &lineage) { take(lineage, {}); });
}

void Workbench::take(const Result<Lineage> &lineage, const VersionId &show)
{
    if (!lineage) {
        Q_EMIT loadFailed(lineage.error());
        return;
    }
    m_state = {*lineage, show, {}};
    // What changed while the library was asked: the queue knows it as it is now.
    const QList<JobRecord> jobs = m_engine.queue().jobs();
    for (const JobRecord &job : jobs) {
        if (belongsTo(m_state.lineage, job))
            m_state.lineage = withJob(m_state.lineage, job);
    }
    tellFamily();
    tellShown();
    Q_EMIT loaded();
}

void Workbench::tellFamily()
{
    m_window.strip().setLineage(m_state.lineage);
    m_window.versions().setLineage(m_state.lineage);
}

void Workbench::tellShown()
{
    m_window.compare().setScene(sceneOf(m_state, m_engine.images()));
    m_window.strip().setShown(m_state.shown);
    m_window.versions().setShown(m_state.shown);
    const Version *before = beforeOf(m_state);
    m_window.versions().setAgainst(before != nullptr ? before->id : VersionId());
    tellDetails();
    Q_EMIT shownChanged(m_state.shown);
}

void Workbench::tellDetails()
{
    const Version *version = shown();
    if (version == nullptr) {
        m_window.details().showNothing();
        return;
    }
    const JobRecord *job = jobIn(m_state.lineage, version->job);
    m_window.details().showVersion(*version, job != nullptr ? std::optional(*job) : std::nullopt,
                                   sizeOf(*version, job, m_window.compare()));
    m_texts = {};
    if (job != nullptr) {
        if (const Result<JobContext> context = m_engine.contextFor(job->request))
            m_texts = {QString::fromUtf8(requestJson(job->request, *context)), curlText(job->request, *context)};
    }
    m_window.details().setRequestTexts(m_texts.json, m_texts.curl);
}

} // namespace pentimento
