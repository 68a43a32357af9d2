// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/service.h"
#include "app/jobs/keycheck.h"
#include "app/secrets/keystore.h"

#include <QWidget>

class QPushButton;

namespace pentimento {

class StatusLine;

// One service in the list: who it is, whether its key is there, and what can be done with the key.
class ServiceRow final : public QWidget
{
    Q_OBJECT

public:
    ServiceRow(const Service &service, QWidget *parent);

    void setKeyState(KeyState state);
    void showCheck(const KeyCheck &check);

Q_SIGNALS:
    void keyRequested(const pentimento::ServiceId &service);
    void keyForgetRequested(const pentimento::ServiceId &service);
    void keyCheckRequested(const pentimento::ServiceId &service);

private:
    [[nodiscard]] QLayout *names();
    [[nodiscard]] QPushButton *button(const QString &name, const QString &text);

    Service m_service;
    KeyState m_state = KeyState::NotAsked;
    StatusLine *m_status;
    QPushButton *m_check;
    QPushButton *m_remove;
    QPushButton *m_change;
};

} // namespace pentimento
