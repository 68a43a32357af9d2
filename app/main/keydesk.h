// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/currentcatalog.h"
#include "app/jobs/keycheck.h"
#include "app/secrets/keystore.h"

#include <QHash>

#include <functional>
#include <optional>

namespace pentimento {

// Between the key stores and the window: what is known of each service's key, and the four things that a person does
// with one. It never shows a key and keeps none itself.
//
// Reading a keychain may make the system ask for a password, so nothing is read until somebody wants to know: call
// lookUp() for the service of a run, of an open key dialog, or of a list of services that has been opened; never for
// all of them when the program starts. A key for the session wins over the one in the keychain until either is given
// anew; a later order wins over an earlier one that a slow keychain has not ended yet.
class KeyDesk final : public QObject
{
    Q_OBJECT

public:
    struct Stores
    {
        KeyStore &all; // as requests read it
        KeyStore &session;
        KeyStore &keychain;
    };
    using Check = std::function<void(const Service &service, const QByteArray &key, QObject *context,
                                     std::function<void(const KeyCheck &)> done)>;

    // Catalogue and stores must outlive this.
    KeyDesk(const CurrentCatalog &catalog, const Stores &stores, Check check, QObject *parent = nullptr);

    [[nodiscard]] KeyState state(const ServiceId &id) const;

    void lookUp(const ServiceId &id);
    void save(const ServiceId &id, const QByteArray &key, Keep where);
    void forget(const ServiceId &id); // everywhere
    void check(const ServiceId &id, const QByteArray &key);
    void checkKept(const ServiceId &id);

Q_SIGNALS:
    void stateChanged(const pentimento::ServiceId &id, pentimento::KeyState state);
    // Each order has one answer, but for those that a later order for the same service has made pointless.
    void saved(const pentimento::ServiceId &id, const pentimento::Result<pentimento::Keep> &result);
    void forgotten(const pentimento::ServiceId &id, const pentimento::Result<pentimento::Done> &result);
    void checked(const pentimento::ServiceId &id, const pentimento::KeyCheck &check);

private:
    struct Entry
    {
        KeyState state = KeyState::NotAsked;
        bool isAsked = false;     // a read is under way
        int order = 0;            // the last of saving and forgetting
        std::optional<Keep> kept; // where that one puts it; nothing: nowhere
        int check = 0;            // the last of checking
    };

    void followCatalog();
    void set(const ServiceId &id, KeyState state);
    void saveForSession(const KeyName &name, const QByteArray &key);
    void saveInKeychain(const KeyName &name, const QByteArray &key);
    void takeLateKey(const KeyName &name);
    void answerCheck(const ServiceId &id, int number, const KeyCheck &check);
    [[nodiscard]] std::optional<KeyName> nameOf(const ServiceId &id) const;

    const CurrentCatalog &m_catalog;
    Stores m_stores;
    Check m_check;
    QHash<ServiceId, Entry> m_entries;
    QHash<ServiceId, KeyName> m_names; // as they were when the catalogue last changed
};

} // namespace pentimento
