// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/servicefinding.h"
#include "ui/preferences/servicelist.h"

#include <QJsonObject>
#include <QSet>
#include <QStackedWidget>

namespace pentimento {

class ExaminationView;
class ServiceEditor;

// The services: their list, and in its place, while one is at it, the form of one of them or what a look at it has
// shown. It decides nothing and writes nothing.
class ServicesPage final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ServicesPage(QWidget *parent = nullptr);

    [[nodiscard]] ServiceList &list() { return *m_list; }

    void edit(const QJsonObject &object, const QSet<ServiceId> &taken);
    void showSaved(const ServiceId &service);
    void showNotSaved(const Error &error);

    void beginExamination(const Service &service);
    void showFindings(const ServiceId &service, const ServiceReport &soFar);
    void endExamination(const ServiceId &service, const ServiceReport &report);
    void showExaminationKept(const ServiceId &service, const QDate &day);

Q_SIGNALS:
    void saveRequested(const QJsonObject &object);
    void examinationRequested(const pentimento::ServiceId &service);
    void examinationStopped();

private:
    void showList();

    ServiceList *m_list;
    ServiceEditor *m_editor;
    ExaminationView *m_examination;
    ServiceId m_edited; // where the list is taken up again
};

} // namespace pentimento
