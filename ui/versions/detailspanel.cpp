// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/detailspanel.h"

#include "ui/shared/calmwidgets.h"
#include "ui/shared/icons.h"
#include "ui/strip/jobwords.h"
#include "ui/versions/foldedtext.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 24;

QToolButton *wideButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void adopt(QToolButton *button, QAction *action)
{
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
}

// One value of a row: text that can be cut, or a link to a folder.
QWidget *valueOf(const DetailRow &row, DetailsPanel *panel)
{
    if (row.path.isEmpty()) {
        auto *value = new ElidedLabel(row.value, panel);
        value->setCopyable(true);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return value;
    }
    auto *link = new QPushButton(panel);
    link->setObjectName(u"openFolder"_s);
    link->setProperty("look", u"link"_s);
    link->setText(link->fontMetrics().elidedText(row.value, Qt::ElideLeft, 150));
    link->setToolTip(DetailsPanel::tr("Open the folder of %1").arg(row.path));
    link->setAccessibleName(DetailsPanel::tr("Open the folder of the picture"));
    QObject::connect(link, &QPushButton::clicked, panel, [panel, path = row.path] { Q_EMIT panel->folderRequested(path); });
    return link;
}

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_copy(new QToolButton(this))
    , m_content(new QWidget(this))
    , m_grid(new QGridLayout)
    , m_prompt(new QLabel(m_content))
    , m_request(new FoldedText(tr("Request"), u"request"_s, m_content))
    , m_log(new FoldedText(tr("Log"), u"log"_s, m_content))
    , m_saveAs(wideButton(u"saveAsButton"_s, this))
    , m_editThis(wideButton(u"editThisButton"_s, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *title = new QLabel(tr("Details"), this);
    title->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_copy);
    buildCopyMenu();

    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    m_prompt->setWordWrap(true);
    m_prompt->setTextFormat(Qt::PlainText);
    m_prompt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_prompt->setAccessibleName(tr("What was asked"));
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->setSpacing(8);
    content->addLayout(m_grid);
    content->addWidget(m_prompt);
    content->addWidget(m_request);
    content->addWidget(m_log);
    content->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_content->setBackgroundRole(QPalette::AlternateBase);
    scroll->setWidget(m_content);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_saveAs);
    buttons->addWidget(m_editThis);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    showNothing();
}

void DetailsPanel::buildCopyMenu()
{
    m_copy->setObjectName(u"copyRequest"_s);
    m_copy->setIcon(icon("copy"_L1, Tint::Muted));
    m_copy->setProperty("look", u"quiet"_s);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setFocusPolicy(Qt::TabFocus);
    m_copy->setToolTip(tr("Copy the request"));
    m_copy->setAccessibleName(tr("Copy the request"));
    auto *menu = new QMenu(m_copy);
    menu->addAction(tr("Copy as JSON"), this, &DetailsPanel::copyJsonRequested);
    menu->addAction(tr("Copy as cURL"), this, &DetailsPanel::copyCurlRequested);
    m_copy->setMenu(menu);
}

void DetailsPanel::setNames(std::function<QString(const ServiceId &)> service,
                            std::function<QString(const ModelId &)> model)
{
    m_names = {std::move(service), std::move(model)};
}

void DetailsPanel::setActions(QAction *saveAs, QAction *editThis)
{
    adopt(m_saveAs, saveAs);
    adopt(m_editThis, editThis);
}

void DetailsPanel::showNothing()
{
    showRows({});
    showWords({}, {});
    setRequestTexts({}, {});
}

void DetailsPanel::showVersion(const Version &version, const std::optional<JobRecord> &job, const QSize &size)
{
    showRows(detailRows(version, job ? &*job : nullptr, size, m_names));
    showWords(job ? promptOf(job->request) : QString(), job ? job->report.logs : QString());
}

void DetailsPanel::showJob(const JobRecord &job)
{
    showRows(detailRows(job, m_names));
    showWords(promptOf(job.request), job.report.logs);
}

void DetailsPanel::setRequestTexts(const QString &json, const QString &curl)
{
    m_request->setText(json);
    m_copy->setEnabled(!json.isEmpty() || !curl.isEmpty());
}

void DetailsPanel::showRows(const QList<DetailRow> &rows)
{
    if (rows == m_rows)
        return; // what somebody is selecting stays selected
    m_rows = rows;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (int i = 0; i < rows.size(); ++i) {
        auto *label = new QLabel(rows.at(i).label, m_content);
        label->setForegroundRole(QPalette::PlaceholderText);
        QWidget *value = valueOf(rows.at(i), this);
        value->setParent(m_content);
        m_grid->addWidget(label, i, 0);
        m_grid->addWidget(value, i, 1, rows.at(i).path.isEmpty() ? Qt::Alignment() : Qt::AlignRight);
        m_grid->setRowMinimumHeight(i, rowHeight);
        value->show();
        label->show();
    }
}

void DetailsPanel::showWords(const QString &prompt, const QString &log)
{
    m_prompt->setText(prompt);
    m_prompt->setVisible(!prompt.isEmpty());
    m_log->setText(log);
}

} // namespace pentimento
