// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/keydesk.h"

#include "app/base/webaddress.h"

#include <utility>

namespace pentimento {

namespace {

Error unknownService(const ServiceId &id)
{
    Error error = noKey({id, {}});
    error.kind = ErrorKind::NotFound;
    return error;
}

} // namespace

KeyDesk::KeyDesk(const CurrentCatalog &catalog, const Stores &stores, Check check, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_stores(stores)
    , m_check(std::move(check))
{
    connect(&m_catalog, &CurrentCatalog::changed, this, &KeyDesk::followCatalog);
    followCatalog();
}

// A key belongs to a service at one origin: what is known of it does not hold where the service has moved.
void KeyDesk::followCatalog()
{
    QHash<ServiceId, KeyName> names;
    for (const Service &service : m_catalog.value().services()) {
        if (const auto name = nameOf(service.id))
            names.insert(service.id, *name);
    }
    const QHash<ServiceId, KeyName> before = std::exchange(m_names, names);
    const QList<ServiceId> known = m_entries.keys(); // whoever hears of one may ask for another
    for (const ServiceId &id : known) {
        if (before.value(id) == names.value(id))
            continue;
        Entry &entry = m_entries[id];
        ++entry.order;
        ++entry.check;
        entry.isAsked = false;
        set(id, KeyState::NotAsked);
    }
}

KeyState KeyDesk::state(const ServiceId &id) const
{
    const Service *service = m_catalog.value().service(id);
    if (service != nullptr && service->authentication == Authentication::None)
        return KeyState::NotNeeded;
    return m_entries.value(id).state;
}

void KeyDesk::lookUp(const ServiceId &id)
{
    const auto name = nameOf(id);
    Entry &entry = m_entries[id];
    if (!name || entry.isAsked)
        return;
    entry.isAsked = true;
    m_stores.all.read(*name, this, [this, id, order = entry.order](const Result<QByteArray> &key) {
        m_entries[id].isAsked = false;
        if (m_entries[id].order == order) // else what was saved or removed meanwhile is newer
            set(id, keyStateOf(key));
    });
}

void KeyDesk::save(const ServiceId &id, const QByteArray &key, Keep where)
{
    const auto name = nameOf(id);
    const QByteArray cleaned = cleanedKey(QString::fromUtf8(key));
    if (!name || cleaned.isEmpty()) {
        const Error error = name ? noKey(*name) : unknownService(id);
        QMetaObject::invokeMethod(
            this, [this, id, error] { Q_EMIT saved(id, error); }, Qt::QueuedConnection);
        return;
    }
    Entry &entry = m_entries[id];
    ++entry.order;
    entry.kept = where;
    if (where == Keep::Session)
        saveForSession(*name, cleaned);
    else
        saveInKeychain(*name, cleaned);
}

void KeyDesk::saveForSession(const KeyName &name, const QByteArray &key)
{
    const auto done = [this, id = name.service, order = m_entries[name.service].order](const Result<Done> &result) {
        if (m_entries[id].order != order)
            return;
        if (result)
            set(id, KeyState::Present);
        Q_EMIT saved(id, result ? Result<Keep>(Keep::Session) : Result<Keep>(result.error()));
    };
    m_stores.session.write(name, key, this, done);
}

void KeyDesk::saveInKeychain(const KeyName &name, const QByteArray &key)
{
    const auto done = [this, name, order = m_entries[name.service].order](const Result<Done> &result) {
        const ServiceId &id = name.service;
        if (m_entries[id].order != order) {
            if (result)
                takeLateKey(name);
            return;
        }
        if (result) {
            // An older key of this session would win over the new one.
            m_stores.session.erase(name, this, [](const Result<Done> &) {});
            set(id, KeyState::Present);
            Q_EMIT saved(id, Keep::Keychain);
            return;
        }
        if (m_entries[id].state != KeyState::Present) // the older key still serves
            set(id, keyStateOf(result.error()));
        Q_EMIT saved(id, result.error());
    };
    m_stores.keychain.write(name, key, this, done);
}

// A keychain that was silent for long has taken a key after all, when the person had already said "for this session
// only", or "remove it".
void KeyDesk::takeLateKey(const KeyName &name)
{
    if (m_entries[name.service].kept != Keep::Keychain)
        m_stores.keychain.erase(name, this, [](const Result<Done> &) {});
}

void KeyDesk::forget(const ServiceId &id)
{
    const auto name = nameOf(id);
    if (!name) {
        QMetaObject::invokeMethod(
            this, [this, id] { Q_EMIT forgotten(id, unknownService(id)); }, Qt::QueuedConnection);
        return;
    }
    Entry &entry = m_entries[id];
    const int order = ++entry.order;
    entry.kept.reset();
    m_stores.session.erase(*name, this, [](const Result<Done> &) {});
    m_stores.keychain.erase(*name, this, [this, id, order](const Result<Done> &result) {
        if (m_entries[id].order != order)
            return;
        const bool isGone = result || result.error().code == KeyProblem::noStore;
        set(id, result ? KeyState::Absent : keyStateOf(result.error()));
        Q_EMIT forgotten(id, isGone ? Result<Done>(Done{}) : result);
    });
}

void KeyDesk::check(const ServiceId &id, const QByteArray &key)
{
    const int number = ++m_entries[id].check;
    const Service *service = m_catalog.value().service(id);
    if (service == nullptr) {
        QMetaObject::invokeMethod(
            this,
            [this, id, number] {
                answerCheck(id, number, {KeyCheck::Verdict::NotPossible, {}, unknownService(id)});
            },
            Qt::QueuedConnection);
        return;
    }
    m_check(*service, cleanedKey(QString::fromUtf8(key)), this,
            [this, id, number](const KeyCheck &check) { answerCheck(id, number, check); });
}

void KeyDesk::checkKept(const ServiceId &id)
{
    const auto name = nameOf(id);
    if (!name) {
        check(id, {});
        return;
    }
    const int number = ++m_entries[id].check;
    m_stores.all.read(*name, this, [this, id, number](const Result<QByteArray> &key) {
        if (m_entries[id].check != number)
            return;
        set(id, keyStateOf(key));
        if (key)
            check(id, *key);
        else
            answerCheck(id, number, {KeyCheck::Verdict::OtherProblem, {}, key.error()});
    });
}

void KeyDesk::answerCheck(const ServiceId &id, int number, const KeyCheck &check)
{
    if (m_entries[id].check == number)
        Q_EMIT checked(id, check);
}

void KeyDesk::set(const ServiceId &id, KeyState state)
{
    if (std::exchange(m_entries[id].state, state) != state)
        Q_EMIT stateChanged(id, state);
}

// Nothing where there is no key to speak of.
std::optional<KeyName> KeyDesk::nameOf(const ServiceId &id) const
{
    const Service *service = m_catalog.value().service(id);
    if (service == nullptr || service->authentication == Authentication::None)
        return std::nullopt;
    return KeyName{id, originOf(service->base)};
}

} // namespace pentimento
