// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/shotstage.h"

#include "app/desk/desk.h"
#include "app/main/engine.h"
#include "ui/commands/commandpalette.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/modelbutton.h"
#include "ui/mainwindow/firstrunpanel.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDir>
#include <QPixmap>

namespace pentimento {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize shotSize{1440, 900};
constexpr std::chrono::seconds patience = 60s;

} // namespace

ShotStage::ShotStage(QString folder, const QString &dataDir, QApplication &application)
    : m_folder(std::move(folder))
    , m_session(std::make_unique<WindowSession>(WindowCommand{{}, dataDir}, application))
{
    QObject::connect(m_session.get(), &WindowSession::ready, m_session.get(), [this] { m_isReady = true; });
    m_session->start();
    waitFor([this] { return m_isReady; });
    if (m_isFine)
        window().resize(shotSize);
}

ShotStage::~ShotStage() = default;

bool ShotStage::waitFor(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(patience);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    m_isFine = m_isFine && condition();
    return m_isFine;
}

// Until nothing has come for a while: pictures are read and drawn in the background.
void ShotStage::settle()
{
    const QDeadlineTimer quiet(400ms);
    while (!quiet.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void ShotStage::takeSample(int sample)
{
    const Sample taken = FirstRunPanel::samples().at(sample);
    QMetaObject::invokeMethod(&window().firstRun(), "sampleChosen", Q_ARG(pentimento::Sample, taken));
    waitFor([this, &taken] {
        const QList<InputImage> &images = window().compose().draft().request.images;
        return std::any_of(images.begin(), images.end(),
                           [&taken](const InputImage &image) { return image.name == taken.name; });
    });
}

void ShotStage::choose(const QString &model, const QString &service)
{
    window().compose().setOffer(ModelId(model), ServiceId(service));
}

void ShotStage::run(const QString &prompt, int variants)
{
    m_jobs.clear();
    QSet<JobId> earlier; // these change, too: some were left by another process
    const QList<JobRecord> known = engine().queue().jobs();
    for (const JobRecord &job : known)
        earlier.insert(job.id);
    const auto noted =
        QObject::connect(&engine().queue(), &JobQueue::jobChanged, &window(), [this, earlier](const JobRecord &job) {
            if (!m_jobs.contains(job.id) && !earlier.contains(job.id))
                m_jobs.append(job.id);
        });
    Draft draft = window().compose().draft();
    draft.variants = variants;
    window().compose().setDraft(draft);
    window().compose().setPrompt(prompt);
    window().compose().run();
    waitFor([this, variants] { return m_jobs.size() >= variants; });
    QObject::disconnect(noted);
}

void ShotStage::edit(const QString &prompt, int variants)
{
    run(prompt, variants);
    waitFor([this] {
        return std::all_of(m_jobs.begin(), m_jobs.end(), [this](const JobId &id) {
            const JobRecord *job = engine().queue().job(id);
            return job == nullptr || isEnd(job->phase);
        });
    });
}

void ShotStage::startEdit(const QString &prompt)
{
    run(prompt, 1);
    waitFor([this] {
        const JobRecord *job = engine().queue().job(m_jobs.first());
        return job != nullptr && (job->phase == Phase::Submitting || job->phase == Phase::Waiting);
    });
}

// As when the disk with the results is pulled out while the service works.
void ShotStage::oweResult(const QString &prompt)
{
    const QString results = engine().paths().results;
    const QString away = results + u"-away"_s;
    settle(); // the thumbnails of earlier results are there
    m_isFine = QDir().rename(results, away) && m_isFine;
    run(prompt, 1);
    waitFor([this] {
        const JobRecord *job = engine().queue().job(m_jobs.first());
        return job != nullptr && job->phase == Phase::Owed;
    });
    m_isFine = QDir().rename(away, results) && m_isFine;
}

void ShotStage::show(int result)
{
    QList<VersionId> results;
    for (const Version &version : desk().workbench().state().lineage.versions) {
        if (version.kind == VersionKind::Result)
            results.append(version.id);
    }
    if (result < results.size())
        desk().workbench().show(results.at(result));
}

void ShotStage::shoot(const QString &name, const std::function<void()> &arrange)
{
    for (const auto &[wish, word] : {std::pair(ThemeWish::Dark, u"dark"_s), std::pair(ThemeWish::Light, u"light"_s)}) {
        m_session->theme().setWish(wish);
        if (arrange)
            arrange();
        settle();
        centreDialogs();
        m_isFine = window().picture().save(m_folder + u'/' + name + u'-' + word + u".png"_s) && m_isFine;
    }
    putAway();
}

// As a window manager would; without one, dialogs are kept within a screen that is smaller than the window.
void ShotStage::centreDialogs()
{
    const auto dialogs = window().findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->move(window().geometry().center() - dialog->rect().center());
}

// What a scene has opened is not there in the next one.
void ShotStage::putAway()
{
    window().commands().dismiss();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (auto *other : windows) {
        if (other != &window() && other->isVisible())
            other->close();
    }
}

} // namespace pentimento
