// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/networkcall.h"

#include "app/base/logging.h"
#include "app/base/redaction.h"
#include "app/http/oneshotbody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds rateWindow{60};

QNetworkRequest toNetworkRequest(const HttpRequest &request)
{
    QNetworkRequest network(request.url);
    for (const auto &[name, value] : request.headers)
        network.setRawHeader(name, value);
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Whether HTTP/2 repeats a POST has not been shown yet.
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setHeader(QNetworkRequest::UserAgentHeader, u"Pentimento/" PENTIMENTO_VERSION ""_s);
    if (!request.body.isEmpty() || request.repeatable == Repeatable::No)
        network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    // Without a length, or with the body in a buffer of Qt's own, the one-shot body protects nothing.
    if (request.repeatable == Repeatable::No)
        network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return network;
}

bool isHttp(const QUrl &url)
{
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

// What Qt says besides the status: of 4xx and 5xx it makes errors of its own, which say nothing about the body.
bool isOfStatus(QNetworkReply::NetworkError error, int status)
{
    return status >= 400 && error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ContentReSendError
           && error != QNetworkReply::ProtocolFailure;
}

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::Timeout;
    default:
        return ErrorKind::Network;
    }
}

// These happen before a connection stands, so nothing of the request can have arrived.
bool isBeforeConnection(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProxyTimeoutError:
        return true;
    default:
        return false;
    }
}

QString proxyWord(QNetworkReply::NetworkError error)
{
    const bool proxy = error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
    return proxy ? u"proxy"_s : error == QNetworkReply::HostNotFoundError ? u"host-not-found"_s : QString();
}

} // namespace

NetworkCall::NetworkCall(const HttpRequest &request, QNetworkAccessManager &manager, QObject *owner)
    : HttpCall(owner)
    , m_url(request.url)
    , m_answerLimit(request.answerLimit)
    , m_minimumRate(request.minimumRate)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(request.silence);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(request.deadline);
    m_rate.setInterval(rateWindow);
    connect(&m_silence, &QTimer::timeout, this, [this] { fail(ErrorKind::Timeout, u"silence"_s); });
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(ErrorKind::Timeout, u"deadline"_s); });
    connect(&m_rate, &QTimer::timeout, this, &NetworkCall::checkRate);
    if (!isHttp(m_url)) {
        // Qt would read files and resources, too.
        QTimer::singleShot(0, this, [this] { fail(ErrorKind::WrongHost, m_url.scheme()); });
        return;
    }
    start(request, manager);
    m_silence.start();
    m_deadline.start();
    if (m_minimumRate > 0)
        m_rate.start();
}

NetworkCall::~NetworkCall()
{
    m_ended = true;
    if (m_reply != nullptr)
        letGo();
}

// The call may die in a slot of its own signals, so in the middle of one of the reply's: the reply must live on until
// control is back in the event loop, as a child of the manager in case that never comes.
void NetworkCall::letGo()
{
    m_reply->disconnect(this);
    m_reply->setParent(m_reply->manager());
    m_reply->abort();
    m_reply->deleteLater();
}

void NetworkCall::start(const HttpRequest &request, QNetworkAccessManager &manager)
{
    const QNetworkRequest network = toNetworkRequest(request);
    if (request.repeatable == Repeatable::No) {
        m_oneShot = new OneShotBody(request.body, this);
        m_reply = manager.sendCustomRequest(network, request.method, m_oneShot);
        m_oneShot->setParent(m_reply);
        // Queued, since a slot must not do away with a body that is being read.
        connect(m_oneShot, &OneShotBody::taken, this, &NetworkCall::sent, Qt::QueuedConnection);
    } else {
        m_reply = manager.sendCustomRequest(network, request.method, request.body);
        connect(m_reply, &QNetworkReply::uploadProgress, this, &NetworkCall::sent);
    }
    m_reply->setParent(this);
    qCDebug(logHttp).noquote() << request.method << redactedUrl(request.url) << request.body.size() << "bytes";
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkCall::read);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { moved(1); });
    connect(m_reply, &QNetworkReply::finished, this, &NetworkCall::conclude);
}

void NetworkCall::read()
{
    const QByteArray more = m_reply->readAll();
    if (m_answer.size() + more.size() > m_answerLimit) {
        fail(ErrorKind::TooLarge, QString::number(m_answerLimit));
        return;
    }
    m_answer += more;
    moved(more.size());
    Q_EMIT progressed(m_sent, m_answer.size());
}

void NetworkCall::sent(qint64 position)
{
    if (m_ended || position <= m_sent) // Qt ends with a position of 0 where it knows none
        return;
    moved(position - m_sent);
    m_sent = position;
    Q_EMIT progressed(m_sent, m_answer.size());
}

void NetworkCall::moved(qint64 bytes)
{
    if (bytes <= 0)
        return;
    m_movedSinceCheck += bytes;
    m_silence.start();
}

void NetworkCall::checkRate()
{
    const qint64 needed = qint64(m_minimumRate) * rateWindow.count();
    if (std::exchange(m_movedSinceCheck, 0) < needed)
        fail(ErrorKind::Timeout, u"rate"_s);
}

bool NetworkCall::isWhole(const HttpHeaders &headers) const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool closed = error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::ContentReSendError;
    bool hasLength = false;
    const qint64 announced = headerValue(headers, "content-length").toLongLong(&hasLength);
    // The close is how a body without any length ends; that of a cut one looks the same.
    if (closed && !hasLength && headerValue(headers, "transfer-encoding").isEmpty())
        return true;
    // The line was cut, or what came could not be unpacked.
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (error != QNetworkReply::NoError && !isOfStatus(error, status))
        return false;
    // What was decompressed on the way has another length than the header tells.
    if (!headerValue(headers, "content-encoding").isEmpty())
        return true;
    return !hasLength || announced == m_answer.size();
}

void NetworkCall::conclude()
{
    if (m_ended)
        return;
    const QPointer<NetworkCall> alive(this);
    read();
    if (!alive || m_ended)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    if (status == 0 || error == QNetworkReply::OperationCanceledError) {
        fail(kindOf(error), m_reply->errorString());
        return;
    }
    m_ended = true;
    HttpResponse response;
    response.status = status;
    response.headers = m_reply->rawHeaderPairs();
    response.body = m_answer;
    response.url = m_url;
    response.whole = isWhole(response.headers);
    qCDebug(logHttp) << status << redactedUrl(m_url) << m_answer.size() << "bytes" << (response.whole ? "" : "(cut)");
    deleteLater();
    Q_EMIT finished(response);
}

void NetworkCall::fail(ErrorKind kind, const QString &detail)
{
    if (m_ended)
        return;
    m_ended = true;
    Error error;
    error.kind = kind;
    error.subject = m_url.host();
    error.detail = redacted(detail, {}, 300);
    const QNetworkReply::NetworkError cause =
        m_reply != nullptr ? m_reply->error() : QNetworkReply::ProtocolUnknownError;
    error.code = proxyWord(cause);
    const bool untouched = m_oneShot != nullptr && !m_oneShot->isTouched();
    if (untouched || isBeforeConnection(cause)) {
        error.delivery = Delivery::NotSent;
        error.charged = Charged::No;
    }
    if (m_reply != nullptr) {
        letGo();
        m_reply = nullptr;
    }
    m_silence.stop();
    m_deadline.stop();
    m_rate.stop();
    qCDebug(logHttp) << "no answer from" << redactedUrl(m_url) << errorWord(kind);
    deleteLater();
    Q_EMIT finished(error);
}

} // namespace pentimento
