// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/database.h"

#include "app/library/connection.h"

#include <QTimer>

namespace pentimento {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Database::Database(const QString &path, const DatabasePolicy &policy)
    : m_path(path)
    , m_connection(std::make_unique<Connection>(path, policy))
    , m_hourly(new QTimer(&m_desk))
{
    m_hourly->setInterval(1h);
    QObject::connect(m_hourly, &QTimer::timeout, &m_desk, [this] { m_connection->copyIfDue(); });
    m_desk.moveToThread(&m_thread);
    m_thread.setObjectName(u"library"_s);
    m_thread.start();
}

Database::~Database()
{
    QMetaObject::invokeMethod(
        &m_desk,
        [this] {
            m_hourly->stop();
            m_connection->close();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

QFuture<LibraryOpening> Database::open()
{
    return queue([this] {
        const LibraryOpening opening = m_connection->open();
        if (opening.isWritable()) {
            // After what is waiting already: the start of the program comes first.
            QMetaObject::invokeMethod(
                &m_desk, [this] { m_connection->copyIfDue(); }, Qt::QueuedConnection);
            m_hourly->start();
        }
        return opening;
    });
}

QSqlDatabase &Database::sql()
{
    return m_connection->database();
}

void Database::noteFailure(const Error &error)
{
    m_connection->noteFailure(error);
}

} // namespace pentimento
