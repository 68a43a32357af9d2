// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/secrets/keystore.h"

#include <QMap>
#include <QPointer>

namespace pentimento::test {

// A key store that answers when the test says so, and what it says: a keychain that hangs, is locked, is not there.
class SlowKeyStore final : public KeyStore
{
public:
    void read(const KeyName &name, QObject *context, ReadDone done) override
    {
        m_orders.append({context, [this, name, done](const std::optional<Error> &error) {
                             const auto key = keys.constFind(name.service.text());
                             const Result<QByteArray> found =
                                 key == keys.cend() ? Result<QByteArray>(noKey(name)) : Result<QByteArray>(*key);
                             done(error ? Result<QByteArray>(*error) : found);
                         }});
    }

    void write(const KeyName &name, const QByteArray &key, QObject *context, WriteDone done) override
    {
        m_orders.append({context, [this, name, key, done](const std::optional<Error> &error) {
                             if (!error)
                                 keys.insert(name.service.text(), key);
                             done(error ? Result<Done>(*error) : Result<Done>(Done{}));
                         }});
    }

    void erase(const KeyName &name, QObject *context, WriteDone done) override
    {
        m_orders.append({context, [this, name, done](const std::optional<Error> &error) {
                             if (!error)
                                 keys.remove(name.service.text());
                             done(error ? Result<Done>(*error) : Result<Done>(Done{}));
                         }});
    }

    [[nodiscard]] qsizetype open() const { return m_orders.size(); }

    // The oldest order ends.
    void answer(const std::optional<Error> &error = {})
    {
        const Order order = m_orders.takeFirst();
        if (order.context)
            order.end(error);
    }
    void refuse(ErrorKind kind, QLatin1StringView code)
    {
        Error error;
        error.kind = kind;
        error.code = code;
        answer(error);
    }

    QMap<QString, QByteArray> keys; // by service

private:
    struct Order
    {
        QPointer<QObject> context;
        std::function<void(const std::optional<Error> &)> end;
    };
    QList<Order> m_orders;
};

} // namespace pentimento::test
