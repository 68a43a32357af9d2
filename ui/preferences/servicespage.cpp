// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/servicespage.h"

#include "ui/preferences/servicerow.h"

#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pentimento {

namespace {

QFrame *lineIn(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

ServicesPage::ServicesPage(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
{
    auto *list = new QWidget(this);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(0);
    for (const Service &service : catalog.services()) {
        if (!m_rows.isEmpty())
            rows->addWidget(lineIn(list));
        auto *row = new ServiceRow(service, list);
        connect(row, &ServiceRow::keyRequested, this, &ServicesPage::keyRequested);
        connect(row, &ServiceRow::keyForgetRequested, this, &ServicesPage::keyForgetRequested);
        connect(row, &ServiceRow::keyCheckRequested, this, &ServicesPage::keyCheckRequested);
        rows->addWidget(row);
        m_rows.insert(service.id, row);
    }
    rows->addStretch();
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(list);
    area->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void ServicesPage::setKeyState(const ServiceId &service, KeyState state)
{
    if (ServiceRow *row = m_rows.value(service))
        row->setKeyState(state);
}

void ServicesPage::showKeyCheck(const ServiceId &service, const KeyCheck &check)
{
    if (ServiceRow *row = m_rows.value(service))
        row->showCheck(check);
}

} // namespace pentimento
