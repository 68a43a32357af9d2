// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/tokens.h"

#include <QObject>

#include <optional>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace pentimento {

// What the desktop wishes: dark, light, or nothing in particular. Asks the desktop portal over the session bus and
// listens to it; where there is no bus or no portal it stays silent. Never waits for anybody: the connection is made in
// the pool, since a bus that does not answer holds whoever connects.
class SystemLook final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~SystemLook() override;
    Q_DISABLE_COPY_MOVE(SystemLook)

    void start();

Q_SIGNALS:
    void wished(std::optional<pentimento::Look> look);

private Q_SLOTS:
    // By name, as QtDBus connects signals of the bus.
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void listen();
    void readAnswer(const QDBusPendingCallWatcher &call);

    bool m_isStarted = false;
    QString m_connection; // its name; empty until there is one
};

} // namespace pentimento
