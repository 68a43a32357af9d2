// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/loopbackserver.h"

namespace pentimento::test {

// How a run at a gossiping service goes.
enum class Going {
    Succeeds,
    Refused,     // the create is
    Fails,       // the run does
    NeverEnds,   // until it is cancelled
    NotYet,      // as NeverEnds, but the test will change its mind
    WrongAnswers // nothing that anybody could understand
};

// A service of each family that says the key of whoever asks in every text and header that it has, and that names
// addresses of another origin wherever an answer may name one.
struct Gossip
{
    QString family;      // as the service file names it
    QJsonObject service; // what else its file says
    QString basePath;    // of the server
    QString keyHeader;   // as it is sent, in front of the key: "authorization: Bearer "

    struct Scene
    {
        const LoopbackServer &server;
        const LoopbackServer &elsewhere;
        Going going = Going::Succeeds;
        QByteArray picture;
    };
    std::function<LoopbackReply(const LoopbackRequest &, const Scene &)> answer;

    [[nodiscard]] bool answersAtOnce() const { return family == QLatin1StringView("images"); } // there are no polls
};

[[nodiscard]] const QList<Gossip> &gossips();

} // namespace pentimento::test
