// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/keycheck.h"
#include "app/secrets/keystore.h"
#include "app/settings/appsettings.h"

#include <QDialog>

class QStackedWidget;

namespace pentimento {

class ChoiceBar;
class GeneralPage;
class ServicesPage;

// The settings, beside the window and not in its way: what is changed holds at once, there is nothing to confirm.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Page { General, Services };

    explicit PreferencesDialog(QWidget *parent = nullptr);

    void showPage(Page page);

    [[nodiscard]] ServicesPage &services() { return *m_services; }

    void setSettings(const AppSettings &settings);
    void setResultFolder(const QString &folder);
    void setKeyState(const ServiceId &service, KeyState state);
    void showKeyCheck(const ServiceId &service, const KeyCheck &check);

Q_SIGNALS:
    void settingsChanged(const pentimento::AppSettings &settings);
    void folderRequested(const QString &folder);
    void keyRequested(const pentimento::ServiceId &service);
    void keyForgetRequested(const pentimento::ServiceId &service);
    void keyCheckRequested(const pentimento::ServiceId &service);
    void servicesShown(); // somebody looks at the list: now the keys may be looked up

protected:
    void showEvent(QShowEvent *event) override;

private:
    void tellWhenServicesAreShown();

    ChoiceBar *m_pages;
    QStackedWidget *m_stack;
    GeneralPage *m_general;
    ServicesPage *m_services;
};

} // namespace pentimento
