// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/systemlook.h"

#include "app/base/whendone.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QtConcurrent>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

const auto portalService = "org.freedesktop.portal.Desktop"_L1;
const auto portalPath = "/org/freedesktop/portal/desktop"_L1;
const auto settingsInterface = "org.freedesktop.portal.Settings"_L1;
const auto appearance = "org.freedesktop.appearance"_L1;
const auto colourScheme = "color-scheme"_L1;

// Read() wraps the value in a variant of its own, SettingChanged does not.
std::optional<Look> lookOf(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    switch (value.toUInt()) {
    case 1:
        return Look::Dark;
    case 2:
        return Look::Light;
    default:
        return std::nullopt;
    }
}

} // namespace

SystemLook::~SystemLook()
{
    if (!m_connection.isEmpty())
        QDBusConnection::disconnectFromBus(m_connection);
}

void SystemLook::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    // A connection of our own: the shared one may be held by others who wait for it.
    const QString name = u"pentimento-look-%1"_s.arg(quintptr(this), 0, 16);
    const auto connectIt = [name] {
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name).isConnected();
    };
    whenDone(QtConcurrent::run(connectIt), this, [this, name](bool isConnected) {
        m_connection = name;
        if (isConnected)
            listen();
    });
}

void SystemLook::listen()
{
    QDBusConnection bus(m_connection);
    // Without the service's name, since Qt would ask for its owner and wait for the answer.
    // A signature without spaces needs no tidying at run time.
    // clang-format off
    const char *slot = SLOT(settingChanged(QString,QString,QDBusVariant));
    // clang-format on
    bus.connect(QString(), portalPath, settingsInterface, u"SettingChanged"_s, this, slot);
    QDBusMessage question = QDBusMessage::createMethodCall(portalService, portalPath, settingsInterface, u"Read"_s);
    question.setArguments({QString(appearance), QString(colourScheme)});
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        readAnswer(*call);
    });
}

void SystemLook::readAnswer(const QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<QDBusVariant> answer = call;
    if (answer.isValid())
        Q_EMIT wished(lookOf(answer.value().variant()));
}

void SystemLook::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colourScheme)
        Q_EMIT wished(lookOf(value.variant()));
}

} // namespace pentimento
