// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/secrets/keystore.h"

namespace pentimento {

// One key from the environment variable PENTIMENTO_KEY, for one service at one origin: a run that was once accepted at
// another address of that service is not shown it. Made before anything else is started: the
// variable is taken out of the environment, so no child process and no report of the environment can hold it. Cannot be
// written.
class EnvironmentKeyStore final : public KeyStore
{
public:
    explicit EnvironmentKeyStore(KeyName name);
    EnvironmentKeyStore(KeyName name, QByteArray key);

    // Reads the variable and removes it; empty if there is none.
    [[nodiscard]] static QByteArray takeFromEnvironment();

    [[nodiscard]] bool isEmpty() const { return m_key.isEmpty(); }

    void read(const KeyName &name, QObject *context, ReadDone done) override;
    void write(const KeyName &name, const QByteArray &key, QObject *context, WriteDone done) override;
    void erase(const KeyName &name, QObject *context, WriteDone done) override;

private:
    KeyName m_name;
    QByteArray m_key;
};

} // namespace pentimento
