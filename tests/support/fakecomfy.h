// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/loopbackserver.h"

#include <QMap>

namespace pentimento::test {

// ComfyUI as far as the program speaks with it, over real HTTP: uploads, a queue, a history that is empty until the
// end, pictures by name. It refuses a workflow whose LoadImage names a picture that nobody uploaded, as the real one
// does.
class FakeComfy final : public QObject
{
    Q_OBJECT

public:
    explicit FakeComfy(QList<QByteArray> pictures);

    [[nodiscard]] QUrl base() const { return m_server.url({}); }
    [[nodiscard]] LoopbackServer &server() { return m_server; }
    [[nodiscard]] const QList<QJsonObject> &prompts() const { return m_prompts; } // the workflows as they were queued
    [[nodiscard]] const QStringList &uploads() const { return m_uploads; }
    [[nodiscard]] int interrupts() const { return m_interrupts; }
    [[nodiscard]] int deletions() const { return m_deletions; }

    QString missingFile; // a create is refused: the first node's value is not in its list
    QString failure;     // the execution ends so
    int looksUntilDone = 2;
    bool hasBegun = true; // else prompts wait in the queue

private:
    enum class End { None, Deleted, Interrupted };

    [[nodiscard]] LoopbackReply answer(const LoopbackRequest &request);
    [[nodiscard]] LoopbackReply upload(const LoopbackRequest &request);
    [[nodiscard]] LoopbackReply prompt(const LoopbackRequest &request);
    [[nodiscard]] LoopbackReply queue(const LoopbackRequest &request);
    [[nodiscard]] LoopbackReply history();
    [[nodiscard]] bool isRunning() const { return hasBegun && m_end == End::None && !m_prompts.isEmpty(); }

    LoopbackServer m_server;
    QList<QByteArray> m_pictures;
    QList<QJsonObject> m_prompts;
    QJsonObject m_extra;
    QStringList m_uploads;
    End m_end = End::None;
    int m_interrupts = 0;
    int m_deletions = 0;
    int m_looks = 0;
};

} // namespace pentimento::test
