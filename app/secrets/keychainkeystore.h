// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/secrets/keystore.h"

#include <chrono>

namespace pentimento {

// The system's keychain, by QtKeychain; never its insecure fallback. A keychain that is missing, locked, refuses or
// does not answer within the limit is an Error with its own code, so that a person is told the truth and offered a key
// for the session. Where there seems to be no such key, the keychain is asked whether it is locked (keychainlock.h).
class KeychainKeyStore final : public KeyStore
{
public:
    // A person may have to type a password to unlock it; beyond this nobody is there.
    explicit KeychainKeyStore(std::chrono::milliseconds limit = std::chrono::seconds(60));

    void read(const KeyName &name, QObject *context, ReadDone done) override;
    void write(const KeyName &name, const QByteArray &key, QObject *context, WriteDone done) override;
    void erase(const KeyName &name, QObject *context, WriteDone done) override;

private:
    std::chrono::milliseconds m_limit;
};

} // namespace pentimento
