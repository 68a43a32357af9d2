// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/loopbackserver.h"

#include <QMap>

#include <optional>

namespace pentimento::test {

// A service of any family over real HTTP, in the words of that family: takes creates, tells of their state, ends them,
// and gives pictures away at another origin, as the real ones do. What it does is decided by a test through its
// members.
class FamilyService final : public QObject
{
    Q_OBJECT

public:
    FamilyService(QString family, QByteArray picture);

    // A file for it: family, base, authentication, an offer of flux-kontext-pro.
    [[nodiscard]] QJsonObject serviceFile() const;

    [[nodiscard]] LoopbackServer &server() { return m_server; }
    [[nodiscard]] LoopbackServer &downloads() { return m_downloads; }
    [[nodiscard]] QList<HttpHeaders> keyHeaders() const; // of every request that it had

    int pollsUntilDone = 1;
    int outputs = 1;
    bool outputsComeEarly = false;             // while it is still said to work
    bool endsWhenCanceled = true;              // else the picture comes all the same
    std::optional<LoopbackReply> refusal;      // of the create
    std::optional<LoopbackReply> trouble;      // one poll is answered so
    QJsonObject failure;                       // the end: members of the answer of the last poll (task, bfl, fal)
    std::optional<LoopbackReply> resultAnswer; // fal: of the result
    QMap<QString, QUrl> named;                 // addresses that the answer to a create names in place of its own

    [[nodiscard]] int creates() const { return m_creates; }
    [[nodiscard]] int polls() const { return m_polls; }
    [[nodiscard]] int cancels() const { return m_cancels; }
    [[nodiscard]] const LoopbackRequest &lastCreate() const { return m_lastCreate; }

private:
    [[nodiscard]] LoopbackReply answer(const LoopbackRequest &request);
    [[nodiscard]] LoopbackReply create(const LoopbackRequest &request);
    [[nodiscard]] LoopbackReply poll();
    [[nodiscard]] LoopbackReply cancel();
    [[nodiscard]] QJsonObject created() const;
    [[nodiscard]] QJsonObject state() const;
    [[nodiscard]] QJsonObject result() const;
    [[nodiscard]] QUrl output(int index) const;
    [[nodiscard]] bool isDone() const { return m_polls >= pollsUntilDone; }

    QString m_family;
    QByteArray m_picture;
    LoopbackServer m_server;
    LoopbackServer m_downloads;
    LoopbackRequest m_lastCreate;
    int m_creates = 0;
    int m_polls = 0;
    int m_cancels = 0;
};

} // namespace pentimento::test
