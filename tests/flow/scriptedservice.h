// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/loopbackserver.h"

#include <QMap>

namespace pentimento::test {

// A service in the Replicate format that remembers its predictions, over real HTTP: enough to restart against, to list from and
// to cancel at. What it answers is decided by the test through its members.
class ScriptedService final : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedService(QByteArray picture);

    [[nodiscard]] QUrl base() const { return m_server.url(QStringLiteral("/v1")); }
    [[nodiscard]] LoopbackServer &server() { return m_server; }

    bool isDone = true;         // polls answer "succeeded", else "processing"
    bool answersCreates = true; // else a create is taken and its answer held
    bool holdsWaits = false;    // a create with "Prefer: wait" is held until release()

    [[nodiscard]] int creates() const { return int(m_predictions.size()); }
    [[nodiscard]] int cancels() const { return m_cancels; }
    [[nodiscard]] int polls() const { return m_polls; }

private:
    [[nodiscard]] LoopbackReply answer(const LoopbackRequest &request);
    [[nodiscard]] LoopbackReply create(const LoopbackRequest &request);
    [[nodiscard]] QJsonObject prediction(const QString &id) const;

    struct Known
    {
        QJsonObject input;
        QString createdAt;
        bool isCanceled = false;
    };

    LoopbackServer m_server;
    QByteArray m_picture;
    QMap<QString, Known> m_predictions; // by id, in the order of making
    int m_cancels = 0;
    int m_polls = 0;
};

} // namespace pentimento::test
