// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/keytext.h"

#include "app/base/webaddress.h"
#include "ui/shared/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace pentimento {

namespace {

struct KeyText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::KeyText)
};

QString advice(const Error &error, const QString &service)
{
    const Explanation explanation = explain(error, {service, {}});
    return explanation.next.isEmpty() ? explanation.what : explanation.what + u' ' + explanation.next;
}

QString lockedText()
{
    return KeyText::tr("Your keychain is locked or did not allow it. Unlock it and try again, or use the key for this "
                       "session only.");
}

} // namespace

QString keyStateText(KeyState state)
{
    switch (state) {
    case KeyState::NotNeeded:
        return KeyText::tr("Needs no key");
    case KeyState::NotAsked:
        return KeyText::tr("Not looked up yet");
    case KeyState::Present:
        return KeyText::tr("Key is there");
    case KeyState::Absent:
        return KeyText::tr("No key yet");
    case KeyState::Locked:
        return KeyText::tr("Keychain is locked");
    case KeyState::NoStore:
        return KeyText::tr("No key, and no keychain here");
    }
    return {};
}

QString keyPlaceText(KeyState state)
{
    switch (state) {
    case KeyState::NotNeeded:
        return KeyText::tr("This service needs no key.");
    case KeyState::Present:
        return KeyText::tr("There is a key already; a new one takes its place. It is kept in your system's keychain.");
    case KeyState::Locked:
        return lockedText();
    case KeyState::NoStore:
        return KeyText::tr("This computer has no keychain that answers: the key is kept until Pentimento is closed.");
    case KeyState::NotAsked:
    case KeyState::Absent:
        break;
    }
    return KeyText::tr("The key is kept in your system's keychain.");
}

bool isSessionOnly(KeyState state)
{
    return state == KeyState::NoStore;
}

QString keyHostText(const Service &service)
{
    QStringList hosts;
    for (const QString &origin : service.origins) {
        const bool isWide = isWildcardOrigin(origin); // "*.example.org"
        const QString host = isWide ? origin.section(u'/', 2) : QUrl(origin).host();
        if (!hosts.contains(host))
            hosts.append(host);
    }
    if (hosts.isEmpty())
        hosts.append(service.base.host());
    return KeyText::tr("It is sent only to %1.").arg(QLocale().createSeparatedList(hosts));
}

QString keyCheckText(const KeyCheck &check, const QString &service)
{
    switch (check.verdict) {
    case KeyCheck::Verdict::Accepted:
        return check.account.isEmpty()
                   ? KeyText::tr("%1 accepts the key.").arg(service)
                   : KeyText::tr("%1 accepts the key. It belongs to “%2”.").arg(service, check.account);
    case KeyCheck::Verdict::Refused:
        return KeyText::tr("%1 did not accept the key. Look whether it was copied in full, or make a new one there.")
            .arg(service);
    case KeyCheck::Verdict::NotPossible:
        return KeyText::tr("%1 has no free way to check a key; the first edit will show whether it works.")
            .arg(service);
    case KeyCheck::Verdict::NoAnswer:
        return KeyText::tr("The key was not checked. %1").arg(advice(check.error, service));
    case KeyCheck::Verdict::OtherProblem:
        break;
    }
    return KeyText::tr("Whether the key works is not known. %1").arg(advice(check.error, service));
}

QString keyNotSavedText(const Error &error)
{
    if (error.code == KeyProblem::noStore)
        return keyPlaceText(KeyState::NoStore);
    if (error.code == KeyProblem::silent)
        return KeyText::tr("Your keychain does not answer. Unlock it and try again, or use the key for this session "
                           "only.");
    if (error.kind == ErrorKind::KeyStoreLocked)
        return lockedText();
    return KeyText::tr("The key could not be saved. Try again, or use it for this session only.");
}

QString keyNotRemovedText(const Error &error)
{
    if (error.kind == ErrorKind::KeyStoreLocked)
        return KeyText::tr("The key could not be removed: your keychain is locked or does not answer. Unlock it and "
                           "try again.");
    return KeyText::tr("The key could not be removed. Try again.");
}

} // namespace pentimento
