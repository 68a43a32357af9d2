// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/editsession.h"

#include "app/base/whendone.h"
#include "app/main/catalogreading.h"
#include "app/main/editrun.h"
#include "app/main/guestedit.h"
#include "app/main/openingtext.h"
#include "ui/shared/errortext.h"
#include "ui/shared/phasetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace pentimento {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds retryPause = 200ms;
constexpr std::chrono::seconds patienceWithOthers = 30s;

QStringList pathsOf(const EditOutcome &outcome)
{
    QStringList paths;
    const QJsonArray outputs = outcome.end.value("outputs"_L1).toArray();
    for (const QJsonValue &path : outputs)
        paths.append(path.toString());
    return paths;
}

} // namespace

EditSession::EditSession(EditCommand command, QByteArray key, QObject *parent)
    : QObject(parent)
    , m_command(std::move(command))
    , m_key(std::move(key))
    , m_paths(pathsFor(m_command.dataDir))
    , m_lock(m_paths.data)
{
    m_clock.start();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceWithOthers);
    connect(&m_patience, &QTimer::timeout, this, [this] { quit(m_exitCode); });
    connect(&m_interrupts, &Interrupts::interrupted, this, &EditSession::interrupt);
    connect(&m_interrupts, &Interrupts::terminated, this, [this] {
        m_console.note(
            tr("Ended by the system. Edits that were accepted go on; the next start looks for their results."));
        quit(ExitCode::Interrupted);
    });
}

EditSession::~EditSession() = default;

void EditSession::start()
{
    QTimer::singleShot(0, this, &EditSession::attempt);
}

// The library has one owner: us, or a process that takes our order. Between the two it may change hands.
void EditSession::attempt()
{
    const Result<Done> lock = m_lock.take();
    if (lock)
        becomeOwner();
    else if (lock.error().kind == ErrorKind::NotOwner
             && m_clock.elapsed() < std::chrono::milliseconds(handoverLimit).count())
        becomeGuest();
    else
        fail(lock.error(), lock.error().kind == ErrorKind::NotOwner ? ExitCode::ServiceFailed : ExitCode::NotSaved);
}

void EditSession::becomeOwner()
{
    m_database = std::make_unique<Database>(m_paths.database());
    whenDone(m_database->open(), this, [this](const LibraryOpening &opening) {
        if (const QString sentence = openingText(opening, m_paths.database()); !sentence.isEmpty())
            m_console.note(sentence);
        if (opening.isWritable())
            startEngine();
        else
            show(outcomeOf(ExitCode::NotSaved, {}));
    });
}

void EditSession::startEngine()
{
    CatalogReading reading = readCatalogFor(m_paths, m_console);
    const auto service = serviceNamed(m_command.order.service, reading.catalog);
    const KeyName name = service ? authorizationFor(*service).key : KeyName();
    m_environment = std::make_unique<EnvironmentKeyStore>(name, m_key);
    m_catalog = std::make_unique<CurrentCatalog>(std::move(reading), m_paths.configuration);
    m_engine = std::make_unique<Engine>(m_paths, *m_catalog, *m_database, *m_environment);
    m_owner = std::make_unique<LibraryOwner>(*m_engine);
    connect(m_owner.get(), &LibraryOwner::becameIdle, this, &EditSession::waitForOthers);
    connect(&m_engine->queue(), &JobQueue::jobChanged, this, &EditSession::waitForOthers);
    connect(&m_engine->queue(), &JobQueue::storageFailed, this,
            [this](const JobId &, const Error &error) { m_console.note(explain(error, {}).inFull()); });
    whenDone(m_engine->queue().resume(), this, [this](const Result<Done> &resumed) {
        if (!resumed)
            m_console.note(explain(resumed.error(), {}).inFull());
        m_run = new EditRun(*m_engine, m_command.order, this);
        connect(m_run, &EditRun::stateChanged, this, [this](const QJsonObject &line) { show(line); });
        connect(m_run, &EditRun::ended, this, [this](const EditOutcome &outcome) { show(outcome); });
        m_run->start();
        if (m_isInterrupted)
            m_run->cancel();
    });
}

void EditSession::becomeGuest()
{
    m_guest = new GuestEdit(m_command.order, m_key, m_paths.data, this);
    connect(m_guest, &GuestEdit::stateChanged, this, [this](const QJsonObject &line) { show(line); });
    connect(m_guest, &GuestEdit::ended, this, [this](const EditOutcome &outcome) { show(outcome); });
    connect(m_guest, &GuestEdit::lost, this, [this] {
        m_console.note(tr("The Pentimento that took this edit has ended. The edit is in the library; the next start "
                          "goes on with it."));
        quit(ExitCode::OutcomeUnknown);
    });
    connect(m_guest, &GuestEdit::failed, this, [this] {
        m_guest->deleteLater();
        QTimer::singleShot(retryPause, this, &EditSession::attempt);
    });
    m_guest->start();
}

void EditSession::show(const QJsonObject &line)
{
    if (m_command.json)
        m_console.result(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)));
    else
        m_console.progress(progressText(line));
}

void EditSession::show(const EditOutcome &told)
{
    EditOutcome outcome = told;
    const QStringList paths = pathsOf(outcome);
    copyResults(paths, outcome);
    m_console.endProgress();
    if (m_command.json) {
        m_console.result(QString::fromUtf8(QJsonDocument(outcome.end).toJson(QJsonDocument::Compact)));
    } else {
        for (const QString &path : paths)
            m_console.result(path);
        if (!paths.isEmpty())
            m_console.note(summaryText(outcome.end));
    }
    for (const QString &sentence : std::as_const(outcome.sentences))
        m_console.note(sentence);
    m_exitCode = outcome.exitCode;
    m_isDone = true;
    if (m_engine)
        waitForOthers();
    else
        quit(m_exitCode);
}

void EditSession::copyResults(const QStringList &paths, EditOutcome &outcome)
{
    if (m_command.outFolder.isEmpty())
        return;
    const ImageStore store(m_paths.inputs(), m_paths.results);
    for (const QString &path : paths) {
        const Result<QString> copy = store.copyResult(path, m_command.outFolder);
        if (copy) {
            m_console.note(tr("Copied to %1").arg(*copy));
            continue;
        }
        outcome.sentences.append(explain(copy.error(), {}).inFull());
        if (outcome.exitCode == ExitCode::Succeeded)
            outcome.exitCode = ExitCode::NotSaved;
    }
}

int EditSession::othersUnderWay() const
{
    const QList<JobRecord> jobs = m_engine->queue().jobs();
    return int(std::count_if(jobs.begin(), jobs.end(),
                             [](const JobRecord &job) { return !isSettled(job) && job.phase != Phase::Unknown; }));
}

// The owner stays while others need it: orders that were handed over for as long as they take, jobs that an earlier
// process left for a while; those are safe in the library and go on at the next start.
void EditSession::waitForOthers()
{
    if (!m_isDone || m_owner->isBusy())
        return;
    if (othersUnderWay() == 0) {
        quit(m_exitCode);
    } else if (!m_patience.isActive()) {
        m_console.note(tr("Waiting for %n earlier edit(s).", nullptr, othersUnderWay()));
        m_patience.start();
    }
}

void EditSession::interrupt()
{
    if (m_isInterrupted || m_isDone) {
        quit(ExitCode::Interrupted);
        return;
    }
    m_isInterrupted = true;
    m_console.note(
        tr("Cancelling. Press Ctrl+C again to leave at once; what was accepted may then go on at the service."));
    if (m_run != nullptr)
        m_run->cancel();
    else if (m_guest)
        m_guest->cancel();
}

void EditSession::fail(const Error &error, ExitCode exitCode)
{
    show(outcomeOf(exitCode, {explain(error, {}).inFull()}));
}

void EditSession::quit(ExitCode exitCode)
{
    m_console.endProgress();
    if (m_owner)
        m_owner->stopListening();
    QCoreApplication::exit(int(exitCode));
}

} // namespace pentimento
