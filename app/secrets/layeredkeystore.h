// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/secrets/keystore.h"

#include <optional>

namespace pentimento {

// Asks its stores one after another until one has the key; writes into the last. Where none has it, the error told is the
// first that says more than "no key here": a locked keychain is what a person can do something about.
class LayeredKeyStore final : public KeyStore
{
public:
    // The stores must outlive this one.
    explicit LayeredKeyStore(QList<KeyStore *> stores);

    void read(const KeyName &name, QObject *context, ReadDone done) override;
    void write(const KeyName &name, const QByteArray &key, QObject *context, WriteDone done) override;
    void erase(const KeyName &name, QObject *context, WriteDone done) override;

private:
    void readFrom(qsizetype layer, const KeyName &name, QObject *context, const std::optional<Error> &telling, ReadDone done);

    QList<KeyStore *> m_stores;
};

} // namespace pentimento
