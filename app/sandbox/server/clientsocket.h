// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/httpmessage.h"
#include "app/sandbox/server/requesthead.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>
#include <optional>

namespace pentimento {

// What all connections together may hold in unfinished bodies: without it, a hundred patient senders would fill the
// memory.
struct BodyBudget
{
    qint64 held = 0;
    qint64 most = 0;
};

// A client's connection. It sees the bytes before QAbstractHttpServer does (its slot is connected first), so that
// limits are kept before anything is buffered, and it writes the answers, in the order of the requests, whenever they
// come. It knows no service. It lives until the server has seen it disconnected.
class ClientSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    ClientSocket(BodyBudget &budget, QObject *listener); // whose parent is the server
    ~ClientSocket() override;

    // The server has a whole request: whose head was this? Gives the ticket under which to answer it.
    struct Ticket
    {
        RequestHead head;
        qint64 number = 0;
    };
    [[nodiscard]] Ticket takeRequest();
    void answer(qint64 number, const HttpResponse &response);

    // For whom there is no room: who has nothing under way goes first.
    [[nodiscard]] bool isIdle() const { return m_phase == Phase::Head && m_answers.empty(); }
    [[nodiscard]] qint64 quietFor() const { return m_quiet.elapsed(); }

private:
    enum class Phase { Head, Body, Last, Refused }; // Last: the client has said that nothing more will come

    struct Answer
    {
        RequestHead head;
        std::optional<QByteArray> bytes;
    };

    void look();
    void lookAtHead();
    void beginBody();
    void countBody();
    void refuse(int status);
    void drop();
    void leaveServer();
    void discard();
    void runOutOfPatience();
    void writeReadyAnswers();
    void releaseBody();

    BodyBudget &m_budget;
    Phase m_phase = Phase::Head;
    QByteArray m_headBytes;
    RequestHead m_head;
    qint64 m_bodyBytes = 0; // counted against the budget
    qint64 m_discarded = 0;
    std::deque<Answer> m_answers; // of requests that are not answered on the wire yet
    qint64 m_firstNumber = 0;     // of the front of m_answers
    QTimer m_patience;
    QElapsedTimer m_quiet;
};

} // namespace pentimento
