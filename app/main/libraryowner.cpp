// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/libraryowner.h"

#include "app/http/httpmessage.h"
#include "app/main/editrun.h"
#include "app/main/engine.h"
#include "app/main/handover.h"

#include <QDir>
#include <QJsonArray>
#include <QLocalSocket>
#include <QPointer>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

Error storage(const QString &folder, const QString &code)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.subject = folder;
    error.code = code;
    error.charged = Charged::No;
    return error;
}

} // namespace

LibraryLock::LibraryLock(const QString &dataFolder)
    : m_folder(dataFolder)
    , m_file(std::make_unique<QLockFile>(dataFolder + u"/lock"_s))
{
    // A lock is stale when its process is gone, never because it is old.
    m_file->setStaleLockTime(0);
}

Result<Done> LibraryLock::take()
{
    if (!QDir().mkpath(m_folder))
        return storage(m_folder, u"no-permission"_s);
    if (m_file->tryLock(0))
        return Done{};
    if (m_file->error() != QLockFile::LockFailedError)
        return storage(m_folder, m_file->error() == QLockFile::PermissionError ? u"no-permission"_s : u"io"_s);
    Error error = storage(m_folder, {});
    error.kind = ErrorKind::NotOwner;
    return error;
}

LibraryOwner::LibraryOwner(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    const QString address = handoverAddress(engine.paths().data);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &LibraryOwner::welcome);
    // Left behind by a process that was killed; the lock says that nobody listens there.
    QLocalServer::removeServer(address);
    m_server.listen(address);
}

void LibraryOwner::setOpener(std::function<void(const QStringList &)> opener)
{
    m_opener = std::move(opener);
}

void LibraryOwner::stopListening()
{
    m_server.close();
}

void LibraryOwner::welcome()
{
    while (QLocalSocket *guest = m_server.nextPendingConnection()) {
        m_guests.insert(guest);
        connect(guest, &QLocalSocket::readyRead, this, [this, guest] { take(guest); });
        connect(guest, &QLocalSocket::disconnected, this, [this, guest] { leave(guest); });
    }
}

void LibraryOwner::take(QLocalSocket *guest)
{
    QByteArray buffer = guest->property("buffer").toByteArray() + guest->readAll();
    if (buffer.size() > longestHandoverLine) {
        guest->abort();
        return;
    }
    while (const auto message = takeHandoverLine(buffer))
        carryOut(guest, *message);
    guest->setProperty("buffer", buffer);
}

void LibraryOwner::carryOut(QLocalSocket *guest, const QJsonObject &message)
{
    auto *run = guest->findChild<EditRun *>();
    if (message.value("cancel"_L1).toBool() && run != nullptr) {
        run->cancel();
    } else if (message.value("go"_L1).toBool() && run != nullptr) {
        run->start();
    } else if (message.contains("open"_L1) && run == nullptr) {
        openWindow(guest, message.value("open"_L1).toArray().toVariantList());
    } else if (message.value("format"_L1).toInt() == 1 && run == nullptr) {
        const EditOrder order = orderFromJson(message.value("order"_L1).toObject());
        if (const QByteArray key = message.value("key"_L1).toString().toUtf8(); !key.isEmpty()) {
            if (const auto service = serviceNamed(order.service, m_engine.catalog()))
                m_engine.handedKeys().write({service->id, originOf(service->base)}, key, this,
                                            [](const Result<Done> &) {});
        }
        run = new EditRun(m_engine, order, guest);
        const QPointer<QLocalSocket> socket(guest);
        connect(run, &EditRun::stateChanged, guest, [socket](const QJsonObject &line) {
            socket->write(handoverLine({{u"line"_s, line}}));
        });
        connect(run, &EditRun::ended, guest, [socket](const EditOutcome &outcome) {
            socket->write(handoverLine({{u"outcome"_s, outcomeToJson(outcome)}}));
            socket->disconnectFromServer();
        });
        guest->write(handoverLine({{u"ready"_s, true}}));
    }
}

void LibraryOwner::openWindow(QLocalSocket *guest, const QVariantList &files)
{
    guest->write(handoverLine({{u"opened"_s, bool(m_opener)}}));
    if (m_opener)
        m_opener(QVariant(files).toStringList());
}

// Whoever asked has its answer, or is gone; its jobs are in the library either way.
void LibraryOwner::leave(QLocalSocket *guest)
{
    m_guests.remove(guest);
    guest->deleteLater();
    if (m_guests.isEmpty())
        Q_EMIT becameIdle();
}

} // namespace pentimento
