// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/layeredkeystore.h"

namespace pentimento {

LayeredKeyStore::LayeredKeyStore(QList<KeyStore *> stores)
    : m_stores(std::move(stores))
{
    Q_ASSERT(!m_stores.isEmpty());
}

void LayeredKeyStore::read(const KeyName &name, QObject *context, ReadDone done)
{
    readFrom(0, name, context, std::nullopt, std::move(done));
}

void LayeredKeyStore::readFrom(qsizetype layer, const KeyName &name, QObject *context, const std::optional<Error> &telling,
                               ReadDone done)
{
    m_stores.at(layer)->read(name, context, [this, layer, name, context, telling, done](const Result<QByteArray> &key) {
        if (key) {
            done(key);
            return;
        }
        const bool saysMore = !telling && key.error().code != KeyProblem::none;
        const std::optional<Error> most = saysMore ? key.error() : telling;
        if (layer + 1 < m_stores.size())
            readFrom(layer + 1, name, context, most, done);
        else
            done(most.value_or(key.error()));
    });
}

void LayeredKeyStore::write(const KeyName &name, const QByteArray &key, QObject *context, WriteDone done)
{
    m_stores.last()->write(name, key, context, std::move(done));
}

void LayeredKeyStore::erase(const KeyName &name, QObject *context, WriteDone done)
{
    m_stores.last()->erase(name, context, std::move(done));
}

} // namespace pentimento
