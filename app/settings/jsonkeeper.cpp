// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/jsonkeeper.h"

#include "app/base/whendone.h"

#include <QtConcurrentRun>

namespace pentimento {

JsonKeeper::JsonKeeper(QString path, const JsonFileTerms &terms, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_terms(terms)
{
    JsonReading reading = readJsonFile(m_path, m_terms);
    m_content = std::move(reading.content);
    m_complaint = std::move(reading.complaint);
    m_mayWrite = reading.mayWrite;
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &JsonKeeper::write);
}

JsonKeeper::~JsonKeeper()
{
    blockSignals(true); // whoever listens is going, too
    flush();
}

void JsonKeeper::keep(const QJsonObject &content)
{
    if (content == m_content)
        return;
    m_content = content;
    if (!m_mayWrite)
        return;
    ++m_revision;
    // Not started anew by each change: who types without a pause is saved all the same.
    if (!m_pause.isActive())
        m_pause.start();
}

void JsonKeeper::write()
{
    if (!m_writing.isFinished()) { // one at a time, or an older content could come last
        m_pause.start();
        return;
    }
    m_started = m_revision;
    m_writing = QtConcurrent::run(&m_pool, writeJsonFile, m_path, m_content, m_terms);
    whenDone(m_writing, this, [this, revision = m_started](const Result<Done> &result) { take(revision, result); });
}

void JsonKeeper::flush()
{
    m_pause.stop();
    if (m_saved < m_started) {
        m_writing.waitForFinished();
        take(m_started, m_writing.result());
    }
    if (m_saved < m_revision)
        take(m_revision, writeJsonFile(m_path, m_content, m_terms));
}

// May hear of the same write twice: from flush() and from the event loop.
void JsonKeeper::take(int revision, const Result<Done> &result)
{
    if (revision <= m_saved)
        return;
    if (result) {
        m_saved = revision;
        m_complaint.reset();
        Q_EMIT written();
        return;
    }
    const bool isNew = !m_complaint || m_complaint->code != result.error().code;
    m_complaint = result.error();
    if (isNew)
        Q_EMIT complained(*m_complaint);
}

} // namespace pentimento
