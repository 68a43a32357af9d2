// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/server/clientsocket.h"

#include "app/sandbox/sandboxserverdoor.h"
#include "app/sandbox/server/responsebytes.h"

namespace pentimento {

using namespace std::chrono_literals;

namespace {

constexpr auto patienceForHead = 20s;    // in all
constexpr auto patienceForBody = 30s;    // without a byte
constexpr auto patienceWhenIdle = 75s;   // between requests
constexpr auto patienceForFarewell = 5s; // after a refusal, for the client to read it
constexpr size_t mostPipelined = 16;
constexpr qint64 mostUnread = 64LL * 1024 * 1024; // answers that the client does not fetch
constexpr qint64 mostDiscarded = 1024LL * 1024 * 1024;
constexpr qint64 mostFraming = 1024 * 1024; // around the chunks of a body within the limit
constexpr qint64 weightOfChunks = 8;        // measured: chunks of one byte take twelve times their size on the wire

} // namespace

ClientSocket::ClientSocket(BodyBudget &budget, QObject *listener)
    : QTcpSocket(listener)
    , m_budget(budget)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ClientSocket::runOutOfPatience);
    connect(this, &QTcpSocket::readyRead, this, &ClientSocket::look);
    m_patience.start(patienceForHead);
    m_quiet.start();
}

ClientSocket::~ClientSocket()
{
    releaseBody();
}

// The server's parser swallows everything that is there before control comes back here, unless a request is complete:
// so in the middle of one, all that is available is new.
void ClientSocket::look()
{
    m_quiet.restart();
    if (!isOpen())
        return leaveServer(); // the server repeats the signal for bytes that were left, and they may be gone
    if (m_phase == Phase::Head)
        lookAtHead();
    else if (m_phase == Phase::Body)
        countBody();
    else
        discard();
}

void ClientSocket::lookAtHead()
{
    const QByteArray fresh = peek(longestHead + 1);
    if (fresh.isEmpty())
        return;
    if (m_headBytes.isEmpty())
        m_patience.start(patienceForHead);
    m_headBytes += fresh;
    const HeadReading reading = readRequestHead(m_headBytes);
    if (reading.state == HeadState::Refused)
        return refuse(reading.status);
    if (reading.state == HeadState::Partial)
        return;
    if (m_answers.size() >= mostPipelined || bytesToWrite() > mostUnread)
        return drop();
    m_head = reading.head;
    // What came behind the head counts as body when there is one; the rest is the next request's.
    m_bodyBytes = 0;
    m_headBytes.clear();
    beginBody();
}

void ClientSocket::beginBody()
{
    if (m_head.contentLength > sandboxBodyLimit)
        return refuse(413);
    m_bodyBytes = m_head.isChunked ? 0 : m_head.contentLength;
    m_budget.held += m_bodyBytes;
    if (m_budget.held > m_budget.most)
        return refuse(503);
    m_phase = Phase::Body;
    m_patience.start(patienceForBody);
    if (m_head.expectsContinue && m_head.minorVersion == 1 && m_answers.empty())
        write("HTTP/1.1 100 Continue\r\n\r\n");
    if (m_head.isChunked)
        countBody();
}

void ClientSocket::countBody()
{
    m_patience.start(patienceForBody);
    if (!m_head.isChunked)
        return; // its length is known and was counted at once
    m_bodyBytes += bytesAvailable() * weightOfChunks;
    m_budget.held += bytesAvailable() * weightOfChunks;
    if (m_bodyBytes > (sandboxBodyLimit + mostFraming) * weightOfChunks)
        refuse(413);
    else if (m_budget.held > m_budget.most)
        refuse(503);
}

ClientSocket::Ticket ClientSocket::takeRequest()
{
    releaseBody();
    m_phase = m_head.keepsAlive ? Phase::Head : Phase::Last;
    m_patience.start(patienceWhenIdle);
    if (m_phase == Phase::Last)
        leaveServer();
    m_answers.push_back({m_head, std::nullopt});
    return {m_head, m_firstNumber + qint64(m_answers.size()) - 1};
}

void ClientSocket::answer(qint64 number, const HttpResponse &response)
{
    const qint64 place = number - m_firstNumber;
    if (place < 0 || place >= qint64(m_answers.size()))
        return;
    Answer &answer = m_answers[size_t(place)];
    answer.bytes = responseBytes(response, {answer.head.method == "HEAD", answer.head.keepsAlive});
    writeReadyAnswers();
}

void ClientSocket::writeReadyAnswers()
{
    while (state() == ConnectedState && !m_answers.empty() && m_answers.front().bytes) {
        const Answer answer = std::move(m_answers.front());
        m_answers.pop_front();
        ++m_firstNumber;
        write(*answer.bytes);
        if (!answer.head.keepsAlive)
            disconnectFromHost(); // writes what is left first
    }
    if (m_answers.empty() && m_phase == Phase::Head && m_headBytes.isEmpty())
        m_patience.start(patienceWhenIdle);
}

// Says no and reads on for a while without keeping anything: closing at once would reset the connection, and the client
// would see that instead of the answer.
void ClientSocket::refuse(int status)
{
    releaseBody();
    m_phase = Phase::Refused;
    leaveServer();
    if (isTransactionStarted())
        commitTransaction(); // the server's: it would keep what is discarded
    if (m_answers.empty())
        write(responseBytes(plainRefusal(status), {false, false}));
    m_patience.start(patienceForFarewell);
    discard();
}

void ClientSocket::discard()
{
    m_discarded += skip(bytesAvailable());
    if (m_discarded > mostDiscarded)
        abort();
}

void ClientSocket::drop()
{
    leaveServer();
    abort();
}

// The server is the listener's parent; it shall read no more from here, not even in the signal that is being handled.
void ClientSocket::leaveServer()
{
    QObject::disconnect(this, &QIODevice::readyRead, parent()->parent(), nullptr);
}

void ClientSocket::runOutOfPatience()
{
    if (m_phase == Phase::Refused)
        abort();
    else if (m_phase == Phase::Body || !m_headBytes.isEmpty())
        refuse(408);
    else if (m_answers.empty())
        disconnectFromHost();
    // Else an answer is owed: a create may be held for a minute.
}

void ClientSocket::releaseBody()
{
    m_budget.held -= std::exchange(m_bodyBytes, 0);
}

} // namespace pentimento
