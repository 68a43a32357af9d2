// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/keychainlock.h"

#include "app/secrets/later.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 3000; // ms: it has just answered QtKeychain

using Answer = std::function<void(const QDBusMessage &)>;

void ask(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
         QObject *context, Answer answer)
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    question.setArguments(arguments);
    question.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, limit), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answer = std::move(answer)](QDBusPendingCallWatcher *ended) {
                         ended->deleteLater();
                         answer(ended->reply());
                     });
}

// KWallet says by itself that it is closed, and may be asked beside a Secret Service that is somebody else's.
bool isKWalletAsked()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"KDE"_s);
}

} // namespace

void askWhetherLocked(QObject *context, std::function<void(bool)> done)
{
    if (isKWalletAsked() || !QDBusConnection::sessionBus().isConnected()) {
        answerLater(context, std::move(done), false);
        return;
    }
    const auto takeLocked = [done](const QDBusMessage &answer) {
        const QVariant value = answer.arguments().value(0);
        done(answer.type() == QDBusMessage::ReplyMessage && value.value<QDBusVariant>().variant().toBool());
    };
    const auto takeCollection = [context, done, takeLocked](const QDBusMessage &answer) {
        const QString path = answer.arguments().value(0).value<QDBusObjectPath>().path();
        if (answer.type() != QDBusMessage::ReplyMessage || path.size() <= 1) { // "/": there is none yet
            done(false);
            return;
        }
        ask(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s},
            context, takeLocked);
    };
    ask(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s}, context,
        takeCollection);
}

} // namespace pentimento
