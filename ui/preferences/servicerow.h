// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/servicelist.h"

class QMenu;
class QPushButton;
class QToolButton;

namespace pentimento {

class StatusLine;

// One service in the list: who it is, whether its key is there, what can be done with the key, and with itself.
class ServiceRow final : public QWidget
{
    Q_OBJECT

public:
    ServiceRow(const ListedService &listed, QWidget *parent);

    void setKeyState(KeyState state);
    void showCheck(const KeyCheck &check);
    void focusMenu();

Q_SIGNALS:
    void keyRequested(const pentimento::ServiceId &service);
    void keyForgetRequested(const pentimento::ServiceId &service);
    void keyCheckRequested(const pentimento::ServiceId &service);
    void wished(const pentimento::ServiceId &service, pentimento::ServiceWish wish);

private:
    [[nodiscard]] QLayout *names();
    [[nodiscard]] QString placeText() const;
    [[nodiscard]] QToolButton *menuButton();
    [[nodiscard]] QPushButton *button(const QString &name, const QString &text);

    Service m_service;
    ServiceOrigin m_origin;
    KeyState m_state = KeyState::NotAsked;
    StatusLine *m_status;
    QPushButton *m_check;
    QPushButton *m_remove;
    QPushButton *m_change;
    QToolButton *m_menu;
};

} // namespace pentimento
