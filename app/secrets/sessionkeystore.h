// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/secrets/keystore.h"

#include <QHash>

namespace pentimento {

// Keys in memory, gone with the program: where there is no keychain, and where a person wants none kept.
class SessionKeyStore final : public KeyStore
{
public:
    void read(const KeyName &name, QObject *context, ReadDone done) override;
    void write(const KeyName &name, const QByteArray &key, QObject *context, WriteDone done) override;
    void erase(const KeyName &name, QObject *context, WriteDone done) override;

private:
    QHash<KeyName, QByteArray> m_keys;
};

} // namespace pentimento
