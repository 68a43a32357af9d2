// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/examinationview.h"

#include "ui/preferences/findingtext.h"
#include "ui/preferences/statusline.h"
#include "ui/shared/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

ExaminationView::ExaminationView(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_lines(nullptr)
    , m_state(new StatusLine(this))
    , m_again(new QPushButton(tr("Check again"), this))
    , m_back(new QPushButton(this))
{
    QFont large = m_heading->font();
    large.setPixelSize(16);
    large.setWeight(QFont::DemiBold);
    m_heading->setFont(large);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *list = new QWidget(this);
    m_lines = new QVBoxLayout(list);
    m_lines->setContentsMargins(0, 0, 8, 0);
    m_lines->setSpacing(12);
    m_lines->addStretch();
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(list);
    area->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    m_again->setObjectName(u"checkAgain"_s);
    m_again->setIcon(icon("refresh-cw"_L1));
    m_back->setObjectName(u"backToServices"_s);
    for (QPushButton *button : {m_again, m_back})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_state, 1);
    row->addWidget(m_again);
    row->addWidget(m_back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_heading);
    layout->addWidget(area, 1);
    layout->addLayout(row);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againRequested(m_service.id); });
    connect(m_back, &QPushButton::clicked, this, &ExaminationView::left);
}

void ExaminationView::begin(const Service &service)
{
    m_service = service;
    m_heading->setText(tr("A look at %1").arg(service.title));
    m_heading->setToolTip(service.base.toString());
    showFindings({});
    m_state->tell(StatusLine::Tone::Waiting,
                  tr("Asking %1. Nothing is made there, and nothing costs.").arg(service.title));
    setUnderWay(true);
    m_back->setFocus();
}

void ExaminationView::showFindings(const ServiceReport &report)
{
    while (m_findings.size() > report.findings.size())
        delete m_findings.takeLast();
    while (m_findings.size() < report.findings.size()) {
        m_findings.append(new StatusLine(this));
        m_lines->insertWidget(m_lines->count() - 1, m_findings.last());
    }
    for (qsizetype i = 0; i < m_findings.size(); ++i)
        m_findings.at(i)->tell(toneOf(report.findings.at(i)), findingText(report.findings.at(i), m_service.title));
}

void ExaminationView::end(const ServiceReport &report)
{
    showFindings(report);
    setUnderWay(false);
    m_state->tell(StatusLine::Tone::Quiet,
                  report.wasReached ? tr("Whether runs can be waited for and cancelled is shown by an edit only.")
                                    : QString());
}

void ExaminationView::showKept(const QDate &day)
{
    m_state->tell(StatusLine::Tone::Quiet,
                  tr("What it can do stands in its file now, as of %1. Whether runs can be waited for and cancelled is "
                     "shown by an edit only.")
                      .arg(QLocale().toString(day, QLocale::LongFormat)));
}

void ExaminationView::setUnderWay(bool isUnderWay)
{
    m_again->setEnabled(!isUnderWay);
    m_back->setText(isUnderWay ? tr("Stop") : tr("Back"));
}

} // namespace pentimento
