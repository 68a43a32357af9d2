// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferencesdialog.h"

#include "ui/preferences/choicebar.h"
#include "ui/preferences/generalpage.h"
#include "ui/preferences/servicespage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

const QString general = u"general"_s;
const QString services = u"services"_s;

} // namespace

PreferencesDialog::PreferencesDialog(const Catalog &catalog, QWidget *parent)
    : QDialog(parent)
    , m_pages(
          new ChoiceBar({{general, tr("General"), "settings"_L1}, {services, tr("Services"), "key-round"_L1}}, this))
    , m_stack(new QStackedWidget(this))
    , m_general(new GeneralPage(this))
    , m_services(new ServicesPage(catalog, this))
{
    setObjectName(u"preferences"_s);
    setWindowTitle(tr("Settings"));
    m_pages->setAccessibleName(tr("Pages"));
    m_stack->addWidget(m_general);
    m_stack->addWidget(m_services);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(24);
    layout->addWidget(m_pages);
    layout->addWidget(m_stack, 1);
    resize(640, 460);
    m_pages->setWord(general);
    connect(m_pages, &ChoiceBar::chosen, this,
            [this](const QString &word) { showPage(word == services ? Page::Services : Page::General); });
    connect(m_general, &GeneralPage::settingsChanged, this, &PreferencesDialog::settingsChanged);
    connect(m_general, &GeneralPage::folderRequested, this, &PreferencesDialog::folderRequested);
    connect(m_services, &ServicesPage::keyRequested, this, &PreferencesDialog::keyRequested);
    connect(m_services, &ServicesPage::keyForgetRequested, this, &PreferencesDialog::keyForgetRequested);
    connect(m_services, &ServicesPage::keyCheckRequested, this, &PreferencesDialog::keyCheckRequested);
}

void PreferencesDialog::showPage(Page page)
{
    m_pages->setWord(page == Page::Services ? services : general);
    m_stack->setCurrentWidget(page == Page::Services ? static_cast<QWidget *>(m_services) : m_general);
    tellWhenServicesAreShown();
}

void PreferencesDialog::setSettings(const AppSettings &settings)
{
    m_general->setSettings(settings);
}

void PreferencesDialog::setResultFolder(const QString &folder)
{
    m_general->setResultFolder(folder);
}

void PreferencesDialog::setKeyState(const ServiceId &service, KeyState state)
{
    m_services->setKeyState(service, state);
}

void PreferencesDialog::showKeyCheck(const ServiceId &service, const KeyCheck &check)
{
    m_services->showKeyCheck(service, check);
}

void PreferencesDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    tellWhenServicesAreShown();
}

void PreferencesDialog::tellWhenServicesAreShown()
{
    if (isVisible() && m_stack->currentWidget() == m_services)
        Q_EMIT servicesShown();
}

} // namespace pentimento
