// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/authorizedtransport.h"

#include "app/base/logging.h"
#include "app/base/redaction.h"

#include <QTimer>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRedirects = 5;
constexpr qsizetype shortestEcho = 6;

// The key as it is, as JSON may write its slashes, and as addresses do.
QByteArrayList spellings(const QByteArray &key)
{
    const QByteArray percent = key.toPercentEncoding();
    QByteArray lowerPercent = percent;
    for (qsizetype at = lowerPercent.indexOf('%'); at >= 0;
         at = lowerPercent.indexOf('%', at + 1)) // no key has one of its own left
        lowerPercent.replace(at, 3, lowerPercent.mid(at, 3).toLower());
    return {key, QByteArray(key).replace('/', "\\/"), percent, lowerPercent};
}

// One authorised exchange: fetches the key, sends, follows what may be followed, takes the key out of the answer.
class AuthorizedCall final : public HttpCall
{
public:
    AuthorizedCall(HttpRequest request, Transport &inner, KeyStore &store, Authorization authorization, QObject *owner)
        : HttpCall(owner)
        , m_request(std::move(request))
        , m_inner(inner)
        , m_authorization(std::move(authorization))
    {
        if (!mayCarryKey(m_request.url, m_authorization.origins)) {
            QTimer::singleShot(0, this, [this] { refuse(m_request.url, Delivery::NotSent); });
            return;
        }
        if (m_authorization.headerName.isEmpty()) {
            QTimer::singleShot(0, this, [this] { send(); });
            return;
        }
        store.read(m_authorization.key, this, [this](const Result<QByteArray> &key) {
            // What lies in a keychain may have been put there by hand: line ends would become headers of their own.
            if (key)
                m_key = cleanedKey(QString::fromUtf8(*key));
            if (m_key.isEmpty())
                withoutKey(key ? noKey(m_authorization.key) : key.error());
            else
                send();
        });
    }

private:
    void send()
    {
        HttpRequest request = m_request;
        if (!m_key.isEmpty())
            request.headers.append({m_authorization.headerName, m_authorization.valuePrefix + m_key});
        HttpCall *call = m_inner.send(request, this);
        connect(call, &HttpCall::progressed, this, &HttpCall::progressed);
        connect(call, &HttpCall::finished, this, &AuthorizedCall::take);
    }

    void withoutKey(Error error)
    {
        error.delivery = Delivery::NotSent;
        error.charged = Charged::No;
        end(error);
    }

    void take(const Result<HttpResponse> &result)
    {
        if (!result) {
            end(result.error());
            return;
        }
        HttpResponse response = *result;
        if (response.isRedirect()) {
            redirect(response);
            return;
        }
        removeKey(response);
        end(response);
    }

    void redirect(const HttpResponse &response)
    {
        const QUrl target = m_request.url.resolved(QUrl(QString::fromUtf8(response.header("location"))));
        const bool repeatable = m_request.method == "GET";
        if (!repeatable || ++m_redirects > mostRedirects || !mayCarryKey(target, m_authorization.origins)) {
            refuse(target, Delivery::Maybe);
            return;
        }
        m_request.url = target;
        send();
    }

    void refuse(const QUrl &target, Delivery delivery)
    {
        qCWarning(logSecrets).noquote() << "the key stays here: not sent to" << originOf(target);
        Error error;
        error.kind = ErrorKind::WrongHost;
        error.subject = target.host();
        error.detail = redactedUrl(target);
        // Before anything was sent nothing can have been charged; a redirect of a POST says nothing about it.
        error.delivery = delivery;
        error.charged = delivery == Delivery::NotSent ? Charged::No : Charged::Unknown;
        end(error);
    }

    void removeKey(HttpResponse &response) const
    {
        if (m_key.size() < shortestEcho)
            return;
        for (const QByteArray &written : spellings(m_key)) {
            response.body.replace(written, "[redacted]");
            for (auto &header : response.headers)
                header.second.replace(written, "[redacted]");
        }
    }

    void end(const Result<HttpResponse> &result)
    {
        deleteLater();
        Q_EMIT finished(result);
    }

    HttpRequest m_request;
    Transport &m_inner;
    Authorization m_authorization;
    QByteArray m_key;
    int m_redirects = 0;
};

} // namespace

bool mayCarryKey(const QUrl &url, const QStringList &origins)
{
    return isOfOrigins(url, origins);
}

AuthorizedTransport::AuthorizedTransport(Transport &inner, KeyStore &store, Authorization authorization)
    : m_inner(inner)
    , m_store(store)
    , m_authorization(std::move(authorization))
{
}

HttpCall *AuthorizedTransport::send(const HttpRequest &request, QObject *owner)
{
    return new AuthorizedCall(request, m_inner, m_store, m_authorization, owner);
}

} // namespace pentimento
