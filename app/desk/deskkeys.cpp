// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys and preferences: between the key desk, the settings and their dialogs.

#include "app/desk/desk.h"

#include "app/main/engine.h"
#include "app/settings/settings.h"
#include "ui/compare/comparepanel.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/modelbutton.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/picturehandoff.h"
#include "ui/preferences/keydialog.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/servicespage.h"
#include "ui/shared/theme.h"

#include <QDesktopServices>

namespace pentimento {

void Desk::wireKeys()
{
    connect(&keys(), &KeyDesk::stateChanged, this, &Desk::keyStateChanged);
    connect(&m_parts.catalog, &CurrentCatalog::changed, this, &Desk::followServices);
    connect(&m_services, &ServicesDesk::keyNeeded, this, &Desk::openKeyDialog);
    connect(&m_parts.settings, &Settings::changed, this, &Desk::applySettings);
    connect(&m_parts.window.modelButton(), &ModelButton::pressed, this, &Desk::showKeyStates);
    showKeyStates();
}

void Desk::keyStateChanged(const ServiceId &service, KeyState state)
{
    if (m_parts.window.compose().draft().request.service == service)
        m_parts.window.compose().setKeyState(state);
    if (m_preferences)
        m_preferences->setKeyState(service, state);
    if (m_keyDialog && m_keyDialog->service() == service)
        m_keyDialog->setState(state);
    showKeyStates();
}

void Desk::showKeyStates()
{
    QHash<ServiceId, KeyState> states;
    for (const Service &service : m_parts.engine.catalog().services())
        states.insert(service.id, keys().state(service.id));
    m_parts.window.modelButton().setKeyStates(states);
}

void Desk::openKeyDialog(const ServiceId &id)
{
    const Service *service = m_parts.engine.catalog().service(id);
    if (service == nullptr || m_keyDialog)
        return;
    m_keyDialog = new KeyDialog(*service, keys().state(id), &m_parts.window);
    m_keyDialog->setAttribute(Qt::WA_DeleteOnClose);
    KeyDialog *dialog = m_keyDialog;
    KeyDesk *desk = &keys();
    connect(dialog, &KeyDialog::checkRequested, desk, [desk, id](const QByteArray &key) { desk->check(id, key); });
    connect(dialog, &KeyDialog::saveRequested, desk,
            [desk, id](const QByteArray &key, Keep where) { desk->save(id, key, where); });
    connect(dialog, &KeyDialog::forgetRequested, desk, [desk, id] { desk->forget(id); });
    connect(dialog, &KeyDialog::keyPageRequested, this, [](const QUrl &page) { QDesktopServices::openUrl(page); });
    connect(desk, &KeyDesk::checked, dialog, [dialog, id](const ServiceId &of, const KeyCheck &check) {
        if (of == id)
            dialog->showCheck(check);
    });
    connect(desk, &KeyDesk::saved, dialog, [dialog, id](const ServiceId &of, const Result<Keep> &result) {
        if (of == id)
            dialog->showSaved(result);
    });
    connect(desk, &KeyDesk::forgotten, dialog, [dialog, id](const ServiceId &of, const Result<Done> &result) {
        if (of == id)
            dialog->showForgotten(result);
    });
    dialog->open();
    desk->lookUp(id);
}

PreferencesDialog &Desk::openPreferences()
{
    if (!m_preferences) {
        m_preferences = new PreferencesDialog(&m_parts.window);
        PreferencesDialog *dialog = m_preferences;
        KeyDesk *desk = &keys();
        connect(dialog, &PreferencesDialog::settingsChanged, this, [this](const AppSettings &wished) {
            m_parts.settings.change([&wished](AppSettings &settings) { settings = wished; });
        });
        connect(dialog, &PreferencesDialog::folderRequested, this, [](const QString &folder) { openFolder(folder); });
        connect(dialog, &PreferencesDialog::keyRequested, this, &Desk::openKeyDialog);
        connect(dialog, &PreferencesDialog::keyForgetRequested, desk, &KeyDesk::forget);
        connect(dialog, &PreferencesDialog::keyCheckRequested, desk, &KeyDesk::checkKept);
        connect(desk, &KeyDesk::checked, dialog, &PreferencesDialog::showKeyCheck);
        connect(dialog, &PreferencesDialog::servicesShown, this, &Desk::lookUpKeys);
        dialog->setResultFolder(m_parts.engine.paths().results);
        for (const Service &service : m_parts.engine.catalog().services())
            dialog->setKeyState(service.id, keys().state(service.id));
        m_services.attend(dialog->services());
    }
    m_preferences->setSettings(m_parts.settings.value());
    m_preferences->show();
    m_preferences->raise();
    m_preferences->activateWindow();
    return *m_preferences;
}

void Desk::lookUpKeys()
{
    for (const Service &service : m_parts.engine.catalog().services())
        keys().lookUp(service.id);
}

// Also of services that are new, or have moved to where nothing is known of their key.
void Desk::followServices()
{
    showKeyStates();
    if (!m_preferences)
        return;
    for (const Service &service : m_parts.engine.catalog().services())
        m_preferences->setKeyState(service.id, keys().state(service.id));
    if (m_preferences->services().isVisible())
        lookUpKeys();
}

void Desk::openServices()
{
    openPreferences();
    m_preferences->showPage(PreferencesDialog::Page::Services);
}

void Desk::applySettings(const AppSettings &settings)
{
    m_parts.theme.setWish(themeWishFromWord(settings.theme));
    m_parts.window.compare().setBackground(canvasBackgroundFromWord(settings.canvas));
    m_parts.window.compare().setMode(compareModeFromWord(settings.compare));
    if (m_preferences)
        m_preferences->setSettings(settings);
}

} // namespace pentimento
