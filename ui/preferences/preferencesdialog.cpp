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

const QString generalWord = u"general"_s;
const QString servicesWord = u"services"_s;

} // namespace

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent)
    , m_pages(new ChoiceBar(
          {{generalWord, tr("General"), "settings"_L1}, {servicesWord, tr("Services"), "key-round"_L1}}, this))
    , m_stack(new QStackedWidget(this))
    , m_general(new GeneralPage(this))
    , m_services(new ServicesPage(this))
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
    resize(720, 600);
    m_pages->setWord(generalWord);
    connect(m_pages, &ChoiceBar::chosen, this,
            [this](const QString &word) { showPage(word == servicesWord ? Page::Services : Page::General); });
    connect(m_general, &GeneralPage::settingsChanged, this, &PreferencesDialog::settingsChanged);
    connect(m_general, &GeneralPage::folderRequested, this, &PreferencesDialog::folderRequested);
    connect(&m_services->list(), &ServiceList::keyRequested, this, &PreferencesDialog::keyRequested);
    connect(&m_services->list(), &ServiceList::keyForgetRequested, this, &PreferencesDialog::keyForgetRequested);
    connect(&m_services->list(), &ServiceList::keyCheckRequested, this, &PreferencesDialog::keyCheckRequested);
}

void PreferencesDialog::showPage(Page page)
{
    m_pages->setWord(page == Page::Services ? servicesWord : generalWord);
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
    m_services->list().setKeyState(service, state);
}

void PreferencesDialog::showKeyCheck(const ServiceId &service, const KeyCheck &check)
{
    m_services->list().showKeyCheck(service, check);
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
