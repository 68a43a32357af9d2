// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/checkkey.h"

#include "app/jobs/accountcheck.h"
#include "app/main/connections.h"
#include "app/secrets/authorizedtransport.h"
#include "app/secrets/sessionkeystore.h"

namespace pentimento {

namespace {

// A key and the one way on which it may travel, for as long as the question lasts.
class Asking final : public QObject
{
public:
    Asking(Transport &bare, const Authorization &authorization, const QByteArray &key, QObject *context)
        : QObject(context)
        , m_transport(bare, m_store, authorization)
    {
        m_store.write(authorization.key, key, this, [](const Result<Done> &) {});
    }

    void ask(const HttpRequest &question, std::function<void(const KeyCheck &)> done)
    {
        HttpCall *call = m_transport.send(question, this);
        connect(call, &HttpCall::finished, this, [this, done = std::move(done)](const Result<HttpResponse> &answer) {
            deleteLater();
            done(keyCheckOf(answer));
        });
    }

private:
    SessionKeyStore m_store;
    AuthorizedTransport m_transport;
};

} // namespace

void checkKey(Transport &bare, const Service &service, const QByteArray &key, QObject *context,
              std::function<void(const KeyCheck &)> done, std::chrono::milliseconds limit)
{
    if (const auto question = accountQuestion(service, limit)) {
        (new Asking(bare, authorizationFor(service), key, context))->ask(*question, std::move(done));
        return;
    }
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

} // namespace pentimento
