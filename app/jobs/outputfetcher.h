// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/transport.h"
#include "app/jobs/jobpolicy.h"

#include <QObject>
#include <QTimer>

namespace pentimento {

// Brings one output here: a download without a key, tried again while that can help, redirects checked one by one. Knows
// nothing of jobs or files. A child of whoever wants it; finished() comes once.
class OutputFetcher final : public QObject
{
    Q_OBJECT

public:
    OutputFetcher(Transport &bare, QUrl serviceBase, const JobPolicy &policy, QObject *parent);

    void fetch(const QUrl &url);

Q_SIGNALS:
    // The bytes; Gone (403, 404, 410: the address is no longer good), or what went wrong at the last try.
    void finished(const pentimento::Result<QByteArray> &result);

private:
    void ask(const QUrl &url);
    void take(const QUrl &url, const Result<HttpResponse> &result);
    void again(const Error &error);
    void end(const Result<QByteArray> &result);

    Transport &m_bare;
    QUrl m_serviceBase;
    JobPolicy m_policy;
    QUrl m_first;
    QTimer m_pause;
    int m_tries = 0;
    int m_redirects = 0;
};

} // namespace pentimento
