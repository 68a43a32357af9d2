// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/windowsession.h"

#include "app/base/trace.h"
#include "app/base/whendone.h"
#include "app/base/workpool.h"
#include "app/catalog/currentcatalog.h"
#include "app/desk/desk.h"
#include "app/desk/noticedesk.h"
#include "app/desk/notices.h"
#include "app/library/database.h"
#include "app/main/engine.h"
#include "app/main/guestfiles.h"
#include "app/main/openingtext.h"
#include "app/secrets/environmentkeystore.h"
#include "ui/compare/comparepanel.h"
#include "ui/compose/composepanel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/shared/thumbnailcache.h"

#include <QApplication>
#include <QTimer>
#include <QtConcurrentRun>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace pentimento {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds retryPause = 500ms;
constexpr std::chrono::milliseconds settlingPause = 1500ms;
constexpr std::chrono::milliseconds rememberPause = 300ms; // after the last of many small moves

// Reading the catalogue and the first pictures needs memory that nobody needs afterwards, and glibc keeps it.
void giveMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

// The first edit of somebody who has never edited: the sandbox, which asks for nothing.
Draft firstDraft()
{
    Draft draft;
    draft.request.model = ModelId(u"black-forest-labs/flux-kontext-pro"_s);
    draft.request.service = ServiceId(u"sandbox"_s);
    return draft;
}

} // namespace

WindowSession::WindowSession(WindowCommand command, QApplication &application)
    : m_command(std::move(command))
    , m_paths(pathsFor(m_command.dataDir))
    , m_reading(QtConcurrent::run(&workPool(), readCatalog, m_paths.configuration))
    , m_settings(m_paths.configuration)
    , m_theme(application)
    , m_lock(m_paths.data)
{
    m_theme.setLastKnown(m_settings.value().lastLook == "light"_L1 ? Look::Light : Look::Dark);
    m_theme.setWish(themeWishFromWord(m_settings.value().theme));
    m_remembering.setSingleShot(true);
    m_remembering.setInterval(rememberPause);
    connect(&m_remembering, &QTimer::timeout, this, &WindowSession::remember);
    connect(&m_interrupts, &Interrupts::interrupted, this, &WindowSession::end);
    connect(&m_interrupts, &Interrupts::terminated, this, &WindowSession::end);
}

WindowSession::~WindowSession() = default;

void WindowSession::start()
{
    attempt();
}

// A second window hands its pictures over. Where the library's owner has no window, an edit from the command line, the
// window opens and waits for it.
void WindowSession::attempt()
{
    const Result<Done> lock = m_lock.take();
    m_ownsLibrary = lock.hasValue();
    if (m_ownsLibrary || m_window) {
        if (!m_window)
            openWindow();
        else if (m_ownsLibrary)
            openLibrary();
        else
            QTimer::singleShot(retryPause, this, &WindowSession::attempt);
        return;
    }
    if (lock.error().kind == ErrorKind::NotOwner) {
        becomeGuest();
        return;
    }
    openWindow();
    m_notices->show(errorNotice(u"library"_s, lock.error()));
}

void WindowSession::becomeGuest()
{
    auto *guest = new GuestFiles(m_command.files, m_paths.data, this);
    connect(guest, &GuestFiles::opened, this, [] { QCoreApplication::exit(0); });
    connect(guest, &GuestFiles::declined, this, [this, guest] {
        guest->deleteLater();
        m_ownsLibrary = m_lock.take().hasValue();
        openWindow();
    });
    guest->start();
}

void WindowSession::openWindow()
{
    m_catalog = std::make_unique<CurrentCatalog>(m_reading.takeResult(), m_paths.configuration);
    trace("catalogue"_L1);
    m_drafts = std::make_unique<DraftKeeper>(m_paths.data);
    const ImageStore images = imageStoreIn(m_paths);
    m_thumbnails = std::make_unique<ThumbnailCache>(images);
    m_window = std::make_unique<MainWindow>(*m_catalog, images, *m_thumbnails);
    m_notices = std::make_unique<NoticeDesk>(m_window->banners(), this);
    restoreWindow();
    connect(m_window.get(), &MainWindow::painted, this, [this] {
        trace("painted"_L1);
        if (m_ownsLibrary) {
            openLibrary();
            return;
        }
        m_window->compose().setRunBlocked(tr("Another Pentimento is at work in this library; it is waited for."));
        attempt();
    });
    connect(m_window.get(), &MainWindow::closing, this, &WindowSession::end);
    connect(m_window.get(), &MainWindow::stateChanged, &m_remembering, qOverload<>(&QTimer::start));
    trace("built"_L1);
    m_window->show();
}

// All that can be known without the library, so that the first frame is the right one.
void WindowSession::restoreWindow()
{
    const AppSettings &settings = m_settings.value();
    WindowState state;
    state.geometry = settings.windowGeometry;
    state.leftWidth = settings.leftWidth;
    state.rightWidth = settings.rightWidth;
    state.detailsHeight = settings.detailsHeight;
    state.panelsHidden = settings.panelsHidden;
    m_window->setState(state);
    m_window->compare().setMode(compareModeFromWord(settings.compare));
    m_window->compare().setBackground(canvasBackgroundFromWord(settings.canvas));
    m_window->compose().setLastValues(m_drafts->lastValues());
    m_window->compose().setDraft(m_drafts->lastDraft().value_or(firstDraft()));
    m_window->setFirstRun(settings.lastVersion.isEmpty() && m_window->compose().draft().request.images.isEmpty());
}

void WindowSession::openLibrary()
{
    m_window->compose().setRunBlocked({});
    m_database = std::make_unique<Database>(m_paths.database());
    whenDone(m_database->open(), this, [this](const LibraryOpening &opening) { libraryOpened(opening); });
}

void WindowSession::libraryOpened(const LibraryOpening &opening)
{
    if (const QString sentence = openingText(opening, m_paths.database()); !sentence.isEmpty()) {
        Notice notice;
        notice.key = u"library"_s;
        notice.tone = Notice::Tone::Bad;
        notice.text = sentence;
        notice.staysUntilClosed = true;
        m_notices->show(notice);
    }
    if (opening.isWritable())
        startDesk();
    else
        m_window->compose().setRunBlocked(tr("The library cannot be written, so nothing is sent."));
}

void WindowSession::startDesk()
{
    m_environment = std::make_unique<EnvironmentKeyStore>(KeyName(), QByteArray());
    m_engine = std::make_unique<Engine>(m_paths, *m_catalog, *m_database, *m_environment);
    m_desk = std::make_unique<Desk>(
        DeskParts{*m_engine, *m_catalog, *m_window, *m_notices, *m_thumbnails, m_settings, *m_drafts, m_theme});
    m_owner = std::make_unique<LibraryOwner>(*m_engine);
    m_owner->setOpener([this](const QStringList &files) {
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->raise();
        m_window->activateWindow();
        m_desk->offerFiles(files);
    });
    whenDone(m_engine->queue().resume(), this, [this](const Result<Done> &resumed) {
        if (!resumed)
            m_notices->show(errorNotice(u"resume"_s, resumed.error()));
        restoreDesk();
    });
}

void WindowSession::restoreDesk()
{
    m_desk->restore(m_settings.value().lastVersion);
    m_desk->showHeld();
    if (!m_command.files.isEmpty())
        m_desk->offerFiles(m_command.files);
    for (const std::optional<Error> &complaint : {m_settings.complaint(), m_drafts->complaint()}) {
        if (complaint)
            m_notices->show(errorNotice(complaint->subject, *complaint));
    }
    connect(m_catalog.get(), &CurrentCatalog::reloaded, this, &WindowSession::tellCatalogComplaints);
    tellCatalogComplaints();
    trace("ready"_L1);
    Q_EMIT ready();
    QTimer::singleShot(settlingPause, this, [] { giveMemoryBack(); });
}

void WindowSession::tellCatalogComplaints()
{
    const QStringList complaints = m_catalog->complaints();
    if (std::exchange(m_toldComplaints, complaints) == complaints || complaints.isEmpty())
        return;
    Notice notice;
    notice.key = u"catalogue"_s;
    notice.tone = Notice::Tone::Bad;
    notice.text = tr("%n file(s) of your own services or models cannot be used and were left out.", nullptr,
                     int(complaints.size()));
    notice.details = complaints.join(u'\n');
    notice.staysUntilClosed = true;
    m_notices->show(notice);
}

void WindowSession::remember()
{
    m_settings.change([this](AppSettings &settings) {
        const WindowState state = m_window->state();
        settings.windowGeometry = state.geometry;
        settings.leftWidth = state.leftWidth;
        settings.rightWidth = state.rightWidth;
        settings.detailsHeight = state.detailsHeight;
        settings.panelsHidden = state.panelsHidden;
        settings.compare = compareModeWord(m_window->compare().mode());
        settings.lastLook = m_theme.look() == Look::Light ? u"light"_s : u"dark"_s;
    });
}

// What was sent goes on at the services; the next start looks for it.
void WindowSession::end()
{
    m_remembering.stop();
    if (m_window) {
        remember();
        m_drafts->keep(m_window->compose().draft(), m_window->compose().lastValues());
        m_drafts->flush();
    }
    m_settings.flush();
    if (m_owner)
        m_owner->stopListening();
    QCoreApplication::exit(0);
}

} // namespace pentimento
