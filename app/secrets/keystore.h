// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace pentimento {

// Which key: a service's, for one origin. Changing a service's base to another origin asks for the key again.
struct KeyName
{
    ServiceId service;
    QString origin; // as originOf() writes it

    friend bool operator==(const KeyName &, const KeyName &) = default;
    friend size_t qHash(const KeyName &name, size_t seed = 0) { return qHashMulti(seed, name.service, name.origin); }
};

// Error::code where a store fails.
namespace KeyProblem {
inline constexpr QLatin1StringView none{"no-key"};          // KeyMissing: the store is there and has none
inline constexpr QLatin1StringView noStore{"no-key-store"}; // KeyMissing: this computer has no key store that answers
inline constexpr QLatin1StringView denied{"denied"};        // KeyStoreLocked: the person or the store said no
inline constexpr QLatin1StringView silent{"silent"};        // KeyStoreLocked: no answer within the time limit
} // namespace KeyProblem

// What is known of a key without showing it, for the list of services and the key field.
enum class KeyState {
    NotNeeded, // the service takes none
    NotAsked,  // nobody has looked yet
    Present,
    Absent,  // the store is there and has none
    Locked,  // there may be one, but the store does not give it: locked, refused, or silent for too long
    NoStore, // this computer has no key store: a key can be kept for this session only
};

// Where a person wants a key to be kept.
enum class Keep {
    Keychain,
    Session, // in memory, until the program ends
};

// Where keys are kept. Asynchronous, because a keychain may ask a person to unlock it: `done` is called once, never
// before control has returned to the event loop, and never after `context` has died. A key is never logged, never put
// into a message.
class KeyStore
{
public:
    using ReadDone = std::function<void(const Result<QByteArray> &)>;
    using WriteDone = std::function<void(const Result<Done> &)>;

    KeyStore() = default;
    KeyStore(const KeyStore &) = delete;
    KeyStore &operator=(const KeyStore &) = delete;
    virtual ~KeyStore() = default;

    virtual void read(const KeyName &name, QObject *context, ReadDone done) = 0;
    virtual void write(const KeyName &name, const QByteArray &key, QObject *context, WriteDone done) = 0;
    virtual void erase(const KeyName &name, QObject *context, WriteDone done) = 0;
};

// What a store answers that has no key: nothing was sent, nothing charged.
[[nodiscard]] Error noKey(const KeyName &name);

// What the answer of a store says of a key.
[[nodiscard]] KeyState keyStateOf(const Result<QByteArray> &answer);

// A key as people paste it: without spaces, quotes, line ends, a leading "Authorization: Bearer ". Empty if nothing
// sensible is left.
[[nodiscard]] QByteArray cleanedKey(const QString &text);

} // namespace pentimento
