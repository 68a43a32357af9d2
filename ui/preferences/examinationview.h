// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/service.h"
#include "app/jobs/servicefinding.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pentimento {

class StatusLine;

// What a free look at a service has shown, a sentence each, as the answers come.
class ExaminationView final : public QWidget
{
    Q_OBJECT

public:
    explicit ExaminationView(QWidget *parent);

    void begin(const Service &service);
    void showFindings(const ServiceReport &report);
    void end(const ServiceReport &report);
    void showKept(const QDate &day); // it stands in the service's file

    [[nodiscard]] const ServiceId &service() const { return m_service.id; }

Q_SIGNALS:
    void againRequested(const pentimento::ServiceId &service);
    void left(); // what is under way is not wanted any more

private:
    void setUnderWay(bool isUnderWay);

    Service m_service;
    QLabel *m_heading;
    QVBoxLayout *m_lines;
    QList<StatusLine *> m_findings;
    StatusLine *m_state;
    QPushButton *m_again;
    QPushButton *m_back;
};

} // namespace pentimento
