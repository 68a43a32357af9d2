// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who listens to whom: one function for each panel, only connect lines and what fits in one.

#include "app/desk/desk.h"

#include "app/desk/noticedesk.h"
#include "app/desk/notices.h"
#include "app/main/engine.h"
#include "app/settings/settings.h"
#include "ui/commands/actiontable.h"
#include "ui/compare/comparepanel.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/dropguide.h"
#include "ui/compose/modelbutton.h"
#include "ui/mainwindow/firstrunpanel.h"
#include "ui/mainwindow/heldkey.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/picturehandoff.h"
#include "ui/strip/strippanel.h"
#include "ui/versions/detailspanel.h"
#include "ui/versions/versionspanel.h"

#include <QFile>

namespace pentimento {

using namespace Qt::StringLiterals;

void Desk::wireCompose()
{
    ComposePanel &compose = m_parts.window.compose();
    connect(&compose, &ComposePanel::draftChanged, this, &Desk::draftChanged);
    connect(&compose, &ComposePanel::submitted, &m_runs, &RunDesk::submit);
    connect(&compose, &ComposePanel::offerChanged, this, &Desk::offerChanged);
    connect(&compose, &ComposePanel::picturesOffered, &m_pictures, &PictureDesk::offer);
    connect(&compose, &ComposePanel::browseRequested, this, &Desk::browse);
    connect(&compose, &ComposePanel::pasteRequested, this, &Desk::paste);
    connect(&compose, &ComposePanel::keyRequested, this, &Desk::openKeyDialog);
    connect(&compose, &ComposePanel::modelRequested, &m_parts.window.modelButton(), &ModelButton::openList);
    compose.setAdvancedOpen(m_parts.settings.value().advancedOpen);
    connect(&compose, &ComposePanel::advancedToggled, this, [this](bool open) {
        m_parts.settings.change([open](AppSettings &settings) { settings.advancedOpen = open; });
    });
    connect(&m_parts.window.dropGuide(), &DropGuide::picturesDropped, &m_pictures, &PictureDesk::offer);
}

void Desk::wireRuns()
{
    ComposePanel &compose = m_parts.window.compose();
    connect(&m_runs, &RunDesk::submittingChanged, &compose, &ComposePanel::setSubmitting);
    connect(&m_runs, &RunDesk::enqueued, &m_workbench, &Workbench::followRun);
    connect(&m_runs, &RunDesk::enqueued, this, &Desk::loadPrompts);
    connect(&m_runs, &RunDesk::jobFailed, this, &Desk::jobFailed);
    connect(&m_held, &HeldDesk::keyRequested, this, &Desk::openKeyDialog);
    connect(&m_runs, &RunDesk::refused, this, [this](const Error &error) {
        m_parts.notices.show(errorNotice(u"run"_s, error, placeOf(m_parts.window.compose().draft().request)));
    });
    connect(&m_runs, &RunDesk::equalAsked, this, [this](const Amount &cost) {
        m_parts.notices.show(equalNotice(cost), [this](const QString &answer) {
            answer == NoticeAnswer::yes ? m_runs.confirmEqual() : m_runs.declineEqual();
        });
    });
    JobQueue &queue = m_parts.engine.queue();
    connect(&queue, &JobQueue::jobChanged, this, &Desk::jobChanged);
    connect(&queue, &JobQueue::storageFailed, this,
            [this](const JobId &, const Error &error) { m_parts.notices.show(errorNotice(u"storage"_s, error)); });
    connect(&m_workbench, &Workbench::loadFailed, this,
            [this](const Error &error) { m_parts.notices.show(errorNotice(u"library"_s, error)); });
}

void Desk::wireStrip()
{
    StripPanel &strip = m_parts.window.strip();
    JobQueue &queue = m_parts.engine.queue();
    strip.setNames([this](const ServiceId &id) { return serviceTitle(id); },
                   [this](const ModelId &id) { return modelTitle(id); });
    strip.setUsualTimes([this](const ServiceId &service, const ModelId &model) -> qint64 {
        return m_usualTimes.value({service, model}).count();
    });
    strip.setOutputLives([this](const ServiceId &id) -> qint64 {
        const Service *service = m_parts.engine.catalog().service(id);
        return service != nullptr ? qint64(service->limits.outputLifeSeconds) * 1000 : 0;
    });
    strip.setHoldingServices([this](const ServiceId &id) {
        const Service *service = m_parts.engine.catalog().service(id);
        return service != nullptr && service->capabilities.wait && service->capabilities.list;
    });
    connect(&strip, &StripPanel::versionActivated, &m_workbench, &Workbench::show);
    connect(&strip, &StripPanel::editThisRequested, &m_pictures, &PictureDesk::editThis);
    connect(&strip, &StripPanel::cancelRequested, &queue, &JobQueue::cancel);
    connect(&strip, &StripPanel::fetchAgainRequested, &queue, &JobQueue::fetchAgain);
    connect(&strip, &StripPanel::askAgainRequested, &queue, &JobQueue::askAgain);
    connect(&strip, &StripPanel::dropRequested, &queue, &JobQueue::drop);
    connect(&strip, &StripPanel::releaseRequested, &queue, &JobQueue::release);
    connect(&strip, &StripPanel::retryRequested, this, &Desk::runAgain);
    connect(&strip, &StripPanel::editPromptRequested, this, &Desk::editRequestOf);
    connect(&strip, &StripPanel::explanationRequested, this, &Desk::explainJob);
    connect(&strip, &StripPanel::jobActivated, this, [this](const JobId &id) {
        if (const JobRecord *record = job(id))
            m_parts.window.details().showJob(*record);
    });
    connect(&strip, &StripPanel::sendAgainRequested, this, [this, &queue](const JobId &id) {
        runAgain(id);
        queue.drop(id);
    });
    connect(&strip, &StripPanel::dragRequested, this, &Desk::dragOut);
    connect(&strip, &StripPanel::contextMenuRequested, this,
            [this](const VersionId &version, const JobId &, const QPoint &where) {
                if (!version.isEmpty())
                    m_workbench.show(version);
                showContextMenu(where);
            });
}

void Desk::wireVersions()
{
    VersionsPanel &versions = m_parts.window.versions();
    versions.setNames([this](const ModelId &id) { return modelTitle(id); });
    connect(&versions, &VersionsPanel::versionActivated, &m_workbench, &Workbench::show);
    connect(&versions, &VersionsPanel::againstChosen, &m_workbench, &Workbench::compareWith);
    connect(&versions, &VersionsPanel::editThisRequested, &m_pictures, &PictureDesk::editThis);
    connect(&versions, &VersionsPanel::dragRequested, this, &Desk::dragOut);
    connect(&versions, &VersionsPanel::contextMenuRequested, this,
            [this](const VersionId &version, const QPoint &where) {
                m_workbench.show(version);
                showContextMenu(where);
            });
    DetailsPanel &details = m_parts.window.details();
    details.setNames([this](const ServiceId &id) { return serviceTitle(id); },
                     [this](const ModelId &id) { return modelTitle(id); });
    details.setActions(m_parts.window.actions().action(ActionId::SaveAs),
                       m_parts.window.actions().action(ActionId::EditThis));
    connect(&details, &DetailsPanel::folderRequested, this, [](const QString &path) { openFolderOf(path); });
    connect(&details, &DetailsPanel::copyJsonRequested, this,
            [this] { copyText(m_workbench.requestTexts().json, tr("The request is on the clipboard, as JSON.")); });
    connect(&details, &DetailsPanel::copyCurlRequested, this, [this] {
        copyText(m_workbench.requestTexts().curl,
                 tr("The request is on the clipboard, as a command for curl. The key is a variable in it."));
    });
}

void Desk::wireCompare()
{
    ComparePanel &compare = m_parts.window.compare();
    ActionTable &actions = m_parts.window.actions();
    CompareActions bar;
    bar.slider = actions.action(ActionId::ModeSlider);
    bar.sideBySide = actions.action(ActionId::ModeSideBySide);
    bar.fade = actions.action(ActionId::ModeFade);
    bar.difference = actions.action(ActionId::ModeDifference);
    bar.flip = actions.action(ActionId::ModeFlip);
    bar.fit = actions.action(ActionId::Fit);
    bar.actualSize = actions.action(ActionId::ActualSize);
    bar.swap = actions.action(ActionId::Swap);
    compare.setActions(bar);
    const auto on = [&actions, &compare](ActionId id, auto act) {
        connect(actions.action(id), &QAction::triggered, &compare, act);
    };
    on(ActionId::ModeSlider, [&compare] { compare.setMode(CompareMode::Slider); });
    on(ActionId::ModeSideBySide, [&compare] { compare.setMode(CompareMode::SideBySide); });
    on(ActionId::ModeFade, [&compare] { compare.setMode(CompareMode::Fade); });
    on(ActionId::ModeDifference, [&compare] { compare.setMode(CompareMode::Difference); });
    on(ActionId::ModeFlip, [&compare] { compare.setMode(CompareMode::Flip); });
    on(ActionId::Fit, [&compare] { compare.fit(); });
    on(ActionId::ActualSize, [&compare] { compare.showActualSize(); });
    on(ActionId::ZoomIn, [&compare] { compare.zoomIn(); });
    on(ActionId::ZoomOut, [&compare] { compare.zoomOut(); });
    on(ActionId::Swap, [&compare] { compare.swap(); });
    auto *before = new HeldKey(Qt::Key_B, &m_parts.window);
    connect(before, &HeldKey::heldChanged, &compare, &ComparePanel::setBeforeHeld);
    connect(&compare, &ComparePanel::contextMenuRequested, this, &Desk::showContextMenu);
    connect(&compare, &ComparePanel::modeChanged, this, [this](CompareMode mode) {
        m_parts.settings.change([mode](AppSettings &settings) { settings.compare = compareModeWord(mode); });
    });
    connect(&compare, &ComparePanel::dragOutRequested, this, [this] { dragOut(m_workbench.state().shown); });
    connect(&m_workbench, &Workbench::shownChanged, this, [this](const VersionId &shown) {
        m_parts.settings.change([&shown](AppSettings &settings) { settings.lastVersion = shown; });
        updateActions();
    });
}

void Desk::wireActions()
{
    ActionTable &actions = m_parts.window.actions();
    MainWindow &window = m_parts.window;
    const auto on = [&actions, this](ActionId id, auto act) {
        connect(actions.action(id), &QAction::triggered, this, act);
    };
    on(ActionId::Run, [&window] { window.compose().run(); });
    on(ActionId::OpenPicture, [this] { browse({}); });
    on(ActionId::PastePicture, [this] { paste({}); });
    on(ActionId::SaveAs, [this] { withShown(&ResultDesk::saveAs); });
    on(ActionId::CopyPicture, [this] { withShown(&ResultDesk::copy); });
    on(ActionId::OpenFolder, [this] { withShown(&ResultDesk::openFolder); });
    on(ActionId::EditThis, [this] { m_pictures.editThis(m_workbench.state().shown); });
    on(ActionId::NextResult, [this] { m_workbench.showNeighbour(1); });
    on(ActionId::PreviousResult, [this] { m_workbench.showNeighbour(-1); });
    on(ActionId::ModelList, [&window] { window.modelButton().openList(); });
    on(ActionId::ShowLeaving, [&window] { window.compose().showLeaving(); });
    on(ActionId::FocusPrompt, [&window] { window.compose().focusPrompt(); });
    on(ActionId::HidePanels, [&window] { window.setPanelsHidden(!window.arePanelsHidden()); });
    on(ActionId::CancelJob, [this] { cancelNewest(); });
    on(ActionId::About, [this] { tellAbout(); });
    actions.action(ActionId::PasteAddress)->setVisible(false); // an address is pasted as anything else
    on(ActionId::Preferences, [this] { openPreferences(); });
    on(ActionId::Quit, [&window] { window.close(); });
    updateActions();
}

void Desk::wireModels()
{
    ModelButton &button = m_parts.window.modelButton();
    connect(&button, &ModelButton::offerChosen, &m_parts.window.compose(), &ComposePanel::setOffer);
    connect(&button, &ModelButton::keyRequested, this, &Desk::openKeyDialog);
    connect(&button, &ModelButton::offerChosen, this,
            [this](const ModelId &, const ServiceId &service) { keys().lookUp(service); });
    const auto tellRecent = [&button](const AppSettings &settings) {
        QList<std::pair<ModelId, ServiceId>> recent;
        for (const OfferName &offer : settings.recentOffers)
            recent.append({offer.model, offer.service});
        button.setRecent(recent);
    };
    connect(&m_parts.settings, &Settings::changed, &button, tellRecent);
    tellRecent(m_parts.settings.value());
}

void Desk::wireFirstRun()
{
    FirstRunPanel &first = m_parts.window.firstRun();
    connect(&first, &FirstRunPanel::sampleChosen, this, [this](const Sample &sample) {
        m_parts.window.compose().setPrompt(sample.prompt);
        QFile file(sample.resource); // inside the program: no disk is waited for
        if (file.open(QIODevice::ReadOnly))
            m_pictures.offer({EncodedPicture{file.readAll(), sample.name}}, {});
    });
    connect(&first, &FirstRunPanel::keyRequested, this, &Desk::openServices);
}

} // namespace pentimento
