// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/desk.h"

#include "app/base/whendone.h"
#include "app/desk/modeldesk.h"
#include "app/desk/noticedesk.h"
#include "app/desk/notices.h"
#include "app/images/imageformat.h"
#include "app/jobs/requestbuilder.h"
#include "app/main/draftkeeper.h"
#include "app/main/engine.h"
#include "app/main/helptext.h"
#include "app/settings/settings.h"
#include "ui/commands/actiontable.h"
#include "ui/compare/comparepanel.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/droppedimages.h"
#include "ui/compose/modelbutton.h"
#include "ui/form/parameterlabels.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/strip/jobwords.h"
#include "ui/strip/strippanel.h"
#include "ui/versions/detailspanel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRemembered = 200; // edits whose words can be taken again

bool isUnderWay(const JobRecord &job)
{
    return !isEnd(job.phase) && job.phase != Phase::Held && job.phase != Phase::Owed && job.phase != Phase::Unknown;
}

} // namespace

Desk::Desk(const DeskParts &parts)
    : m_parts(parts)
    , m_workbench(parts.engine, parts.window, this)
    , m_runs(parts.engine, this)
    , m_held(
          parts.engine.queue(), parts.notices, [this](const ServiceId &id) { return serviceTitle(id); }, this)
    , m_pictures(parts.engine, parts.window.compose(), parts.notices, this)
    , m_results(parts.engine, parts.window, parts.thumbnails, parts.notices, this)
    , m_services(parts.engine, parts.catalog, this)
    , m_models(new ModelDesk(parts, this))
{
    wireCompose();
    wireRuns();
    wireStrip();
    wireVersions();
    wireCompare();
    wireActions();
    wireModels();
    wireKeys();
    wireFirstRun();
    offerChanged(parts.window.compose().draft().request.model, parts.window.compose().draft().request.service);
}

Desk::~Desk() = default;

KeyDesk &Desk::keys() const
{
    return m_parts.engine.keyDesk();
}

void Desk::offerFiles(const QStringList &files)
{
    QList<PictureSource> sources;
    for (const QString &file : files)
        sources.append(LocalPicture{file});
    if (!sources.isEmpty())
        m_pictures.offer(sources, {});
}

void Desk::restore(const VersionId &shown)
{
    if (!shown.isEmpty())
        m_workbench.restore(shown);
    else
        m_workbench.followDraft(m_parts.window.compose().draft());
    loadPrompts();
}

void Desk::draftChanged(const Draft &draft)
{
    m_parts.drafts.keep(draft, m_parts.window.compose().lastValues());
    m_workbench.followDraft(draft);
    if (!draft.request.images.isEmpty())
        m_parts.window.setFirstRun(false);
}

void Desk::offerChanged(const ModelId &model, const ServiceId &service)
{
    m_parts.window.modelButton().setOffer(model, service);
    m_parts.window.compose().setKeyState(keys().state(service));
    m_parts.settings.change([&](AppSettings &settings) { noteOffer(settings, {model, service}); });
    loadUsualTime(m_parts.window.compose().draft().request);
    showUsualTime();
}

// The words of the last edits, each once.
void Desk::loadPrompts()
{
    whenDone(m_parts.engine.index().recentJobs(mostRemembered), this, [this](const Result<QList<JobRecord>> &jobs) {
        if (!jobs)
            return;
        QStringList prompts;
        for (const JobRecord &job : *jobs) {
            if (const QString prompt = promptOf(job.request); !prompt.isEmpty())
                prompts.append(prompt);
        }
        prompts.removeDuplicates();
        m_parts.window.compose().setPromptHistory(prompts);
    });
}

// The median of the runs before, so that an estimate is one of this model at this service.
void Desk::loadUsualTime(const EditRequest &request)
{
    whenDone(m_parts.engine.store().durations(request.service, request.model), this,
             [this, request](QList<qint64> durations) {
                 if (durations.isEmpty())
                     return;
                 std::sort(durations.begin(), durations.end());
                 const std::chrono::milliseconds usual(durations.at(durations.size() / 2));
                 m_usualTimes.insert({request.service, request.model}, usual);
                 showUsualTime();
             });
}

void Desk::showUsualTime()
{
    const EditRequest &request = m_parts.window.compose().draft().request;
    const auto known = m_usualTimes.constFind({request.service, request.model});
    m_parts.window.compose().setUsualTime(known == m_usualTimes.cend() ? std::nullopt : std::optional(*known));
}

void Desk::browse(const WellTarget &target)
{
    QStringList patterns;
    for (const ImageFormat format : readableFormats()) {
        for (const QString &suffix : suffixesOf(format))
            patterns.append(u"*."_s + suffix);
    }
    auto *dialog = new QFileDialog(&m_parts.window, tr("Choose a picture"));
    dialog->setObjectName(u"browse"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Pictures (%1)").arg(patterns.join(u' ')), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this, target](const QStringList &files) {
        QList<PictureSource> sources;
        for (const QString &file : files)
            sources.append(LocalPicture{file});
        m_pictures.offer(sources, target);
    });
    dialog->show();
}

void Desk::paste(const WellTarget &target)
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    const QList<PictureSource> sources = mime != nullptr ? picturesIn(*mime) : QList<PictureSource>();
    if (!sources.isEmpty()) {
        m_pictures.offer(sources, target);
        return;
    }
    Notice notice;
    notice.key = u"intake"_s;
    notice.text = tr("There is no picture on the clipboard. Copy one, or drop a file on the window.");
    m_parts.notices.show(notice);
}

void Desk::jobChanged(const JobRecord &job)
{
    m_parts.window.setFirstRun(false);
    m_workbench.follow(job);
    m_runs.follow(job);
    m_held.follow(job);
    if (job.phase == Phase::Succeeded)
        loadUsualTime(job.request);
    updateActions();
}

void Desk::jobFailed(const JobRecord &job)
{
    const Error error = errorOf(job).value_or(Error{});
    const Error said = withLabels(error, job.request);
    const ErrorPlace place = placeOf(job.request);
    const bool isOnTheDesk = m_parts.window.compose().draft().request.model == job.request.model;
    if (error.kind == ErrorKind::InvalidRequest && !error.fields.isEmpty() && isOnTheDesk)
        m_parts.window.compose().setServiceComplaint(error.fields, explain(said, place).sentence());
    const JobId id = job.id;
    m_parts.notices.show(failureNotice(u"failed"_s, said, place, job.cost), [this, id](const QString &answer) {
        const JobRecord *failed = this->job(id);
        if (failed == nullptr)
            return;
        if (answer == NoticeAnswer::again)
            runAgain(id);
        else if (answer == NoticeAnswer::editPrompt)
            editRequestOf(id);
        else if (answer == NoticeAnswer::addKey)
            openKeyDialog(failed->request.service);
        else if (answer == NoticeAnswer::chooseModel)
            m_parts.window.modelButton().openList();
    });
}

void Desk::explainJob(const JobId &id)
{
    const JobRecord *record = job(id);
    if (record != nullptr && record->error)
        jobFailed(*record);
}

void Desk::runAgain(const JobId &id)
{
    if (const JobRecord *record = job(id))
        m_runs.submitAgain(record->request);
}

void Desk::editRequestOf(const JobId &id)
{
    const JobRecord *record = job(id);
    if (record == nullptr)
        return;
    Draft draft = m_parts.window.compose().draft();
    draft.request = record->request;
    m_parts.window.compose().setDraft(draft);
    m_parts.window.compose().focusPrompt();
}

const JobRecord *Desk::job(const JobId &id) const
{
    const JobRecord *live = m_parts.engine.queue().job(id);
    return live != nullptr ? live : jobIn(m_workbench.state().lineage, id);
}

// As the form writes them above its fields.
Error Desk::withLabels(const Error &error, const EditRequest &request) const
{
    const ModelSpec *model = m_parts.engine.catalog().model(request.model);
    Error said = error;
    for (QString &field : said.fields) {
        if (const ParameterSpec *spec = model != nullptr ? model->schema.find(field) : nullptr)
            field = u'“' + labelFor(*spec) + u'”';
    }
    return said;
}

ErrorPlace Desk::placeOf(const EditRequest &request) const
{
    return {serviceTitle(request.service), modelTitle(request.model)};
}

QString Desk::serviceTitle(const ServiceId &id) const
{
    const Service *service = m_parts.engine.catalog().service(id);
    return service != nullptr ? service->title : id.text();
}

QString Desk::modelTitle(const ModelId &id) const
{
    const ModelSpec *model = m_parts.engine.catalog().model(id);
    return model != nullptr ? model->title : id.text();
}

void Desk::dragOut(const VersionId &id)
{
    if (const Version *version = versionIn(m_workbench.state().lineage, id))
        m_results.drag(*version);
}

void Desk::copyText(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    Notice notice;
    notice.key = u"copied"_s;
    notice.tone = Notice::Tone::Good;
    notice.text = said;
    m_parts.notices.show(notice);
}

void Desk::updateActions()
{
    ActionTable &actions = m_parts.window.actions();
    const bool isShown = m_workbench.shown() != nullptr;
    for (const ActionId id : {ActionId::SaveAs, ActionId::EditThis, ActionId::CopyPicture, ActionId::OpenFolder})
        actions.action(id)->setEnabled(isShown);
    const bool hasResults =
        !neighbourOf(m_workbench.state(), 1).isEmpty() || !neighbourOf(m_workbench.state(), -1).isEmpty();
    for (const ActionId id : {ActionId::NextResult, ActionId::PreviousResult})
        actions.action(id)->setEnabled(hasResults);
    const QList<JobRecord> &jobs = m_workbench.state().lineage.jobs;
    actions.action(ActionId::CancelJob)->setEnabled(std::any_of(jobs.begin(), jobs.end(), isUnderWay));
}

// Of the family on the desk; a job that has ended cannot be cancelled any more.
void Desk::cancelNewest()
{
    const QList<JobRecord> &jobs = m_workbench.state().lineage.jobs;
    const auto newest = std::find_if(jobs.crbegin(), jobs.crend(), isUnderWay);
    if (newest != jobs.crend())
        m_parts.engine.queue().cancel(newest->id);
}

void Desk::tellAbout()
{
    Notice notice;
    notice.key = u"about"_s;
    notice.text = versionText();
    notice.staysUntilClosed = true;
    m_parts.notices.show(notice);
}

void Desk::showContextMenu(const QPoint &where)
{
    auto *menu = new QMenu(&m_parts.window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    ActionTable &actions = m_parts.window.actions();
    for (const ActionId id : {ActionId::EditThis, ActionId::SaveAs, ActionId::CopyPicture, ActionId::OpenFolder})
        menu->addAction(actions.action(id));
    menu->popup(where);
}

void Desk::withShown(void (ResultDesk::*act)(const Version &))
{
    if (const Version *version = m_workbench.shown())
        (m_results.*act)(*version);
}

} // namespace pentimento
