// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/servicespage.h"

#include "ui/preferences/examinationview.h"
#include "ui/preferences/serviceeditor.h"

namespace pentimento {

ServicesPage::ServicesPage(QWidget *parent)
    : QStackedWidget(parent)
    , m_list(new ServiceList(this))
    , m_editor(new ServiceEditor(this))
    , m_examination(new ExaminationView(this))
{
    addWidget(m_list);
    addWidget(m_editor);
    addWidget(m_examination);
    connect(m_editor, &ServiceEditor::saveRequested, this, &ServicesPage::saveRequested);
    connect(m_editor, &ServiceEditor::cancelled, this, &ServicesPage::showList);
    connect(m_examination, &ExaminationView::againRequested, this, &ServicesPage::examinationRequested);
    connect(m_examination, &ExaminationView::left, this, [this] {
        Q_EMIT examinationStopped();
        showList();
    });
}

void ServicesPage::showList()
{
    setCurrentWidget(m_list);
    m_list->focusRow(m_edited);
}

void ServicesPage::edit(const QJsonObject &object, const QSet<ServiceId> &taken)
{
    m_edited = ServiceId(object.value(QLatin1StringView("id")).toString());
    m_list->tell({}, false);
    setCurrentWidget(m_editor);
    m_editor->edit(object, taken);
}

void ServicesPage::showSaved(const ServiceId &service)
{
    m_edited = service;
    if (currentWidget() == m_editor)
        showList();
}

void ServicesPage::showNotSaved(const Error &error)
{
    m_editor->showFailure(error);
}

void ServicesPage::beginExamination(const Service &service)
{
    m_edited = service.id;
    m_list->tell({}, false);
    setCurrentWidget(m_examination);
    m_examination->begin(service);
}

void ServicesPage::showFindings(const ServiceId &service, const ServiceReport &soFar)
{
    if (m_examination->service() == service)
        m_examination->showFindings(soFar);
}

void ServicesPage::endExamination(const ServiceId &service, const ServiceReport &report)
{
    if (m_examination->service() == service)
        m_examination->end(report);
}

void ServicesPage::showExaminationKept(const ServiceId &service, const QDate &day)
{
    if (m_examination->service() == service)
        m_examination->showKept(day);
}

} // namespace pentimento
