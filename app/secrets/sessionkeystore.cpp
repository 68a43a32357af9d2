// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/sessionkeystore.h"

#include "app/secrets/later.h"

namespace pentimento {

void SessionKeyStore::read(const KeyName &name, QObject *context, ReadDone done)
{
    const auto found = m_keys.constFind(name);
    if (found != m_keys.constEnd()) {
        answerLater(context, std::move(done), Result<QByteArray>(*found));
        return;
    }
    answerLater(context, std::move(done), Result<QByteArray>(noKey(name)));
}

void SessionKeyStore::write(const KeyName &name, const QByteArray &key, QObject *context, WriteDone done)
{
    m_keys.insert(name, key);
    answerLater(context, std::move(done), Result<Done>(Done{}));
}

void SessionKeyStore::erase(const KeyName &name, QObject *context, WriteDone done)
{
    m_keys.remove(name);
    answerLater(context, std::move(done), Result<Done>(Done{}));
}

} // namespace pentimento
