// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/jsonfile.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace pentimento {

// One small JSON file: read whole when this is made, written beside the event loop a moment after the first change, so
// that a second of typing is one or two writes, and never half (atomicfile.h). A kill costs what came after the last
// write. Knows nothing of what the content means.
class JsonKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualPause{500};

    explicit JsonKeeper(QString path, const JsonFileTerms &terms = {}, std::chrono::milliseconds pause = usualPause,
                        QObject *parent = nullptr);
    ~JsonKeeper() override; // flushes

    [[nodiscard]] const QJsonObject &content() const { return m_content; }

    // What was wrong with reading, or with the last write; nothing while all is well.
    [[nodiscard]] const std::optional<Error> &complaint() const { return m_complaint; }

    void keep(const QJsonObject &content);
    void flush(); // when it returns, the content is on the disk or there is a complaint

Q_SIGNALS:
    void written();
    void complained(const pentimento::Error &error); // once for each kind of failure, until a write succeeds

private:
    void write();
    void take(int revision, const Result<Done> &result);

    QString m_path;
    JsonFileTerms m_terms;
    QJsonObject m_content;
    std::optional<Error> m_complaint;
    bool m_mayWrite = true;
    QTimer m_pause;
    QThreadPool m_pool; // its own: the common one may be busy with forty pictures for longer than a draft may wait
    QFuture<Result<Done>> m_writing;
    int m_revision = 0; // of the content
    int m_started = 0;  // the revision that was last given to the pool
    int m_saved = 0;    // the revision that is on the disk
};

} // namespace pentimento
