// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/servicelist.h"

#include "app/catalog/serviceformat.h"
#include "ui/preferences/servicerow.h"
#include "ui/preferences/servicewords.h"
#include "ui/preferences/statusline.h"
#include "ui/shared/icons.h"

#include <QDragEnterEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

QFrame *lineIn(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

QString serviceFileIn(const QMimeData *mime)
{
    const QList<QUrl> urls = mime->urls();
    const bool isOne = urls.size() == 1 && urls.first().isLocalFile();
    const QString path = isOne ? urls.first().toLocalFile() : QString();
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) ? path : QString();
}

} // namespace

ServiceList::ServiceList(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_told(new StatusLine(this))
    , m_undo(new QPushButton(tr("Undo"), this))
{
    setAcceptDrops(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setAutoDefault(false);
    m_undo->hide();
    connect(m_undo, &QPushButton::clicked, this, [this] {
        tell({}, false);
        Q_EMIT undoRequested();
    });
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(addButton(), 0, Qt::AlignTop);
    below->addWidget(m_told, 1);
    below->addWidget(m_undo, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_area, 1);
    layout->addLayout(below);
}

QPushButton *ServiceList::addButton()
{
    auto *button = new QPushButton(tr("Add a service"), this);
    button->setObjectName(u"addService"_s);
    button->setIcon(icon("plus"_L1));
    button->setAutoDefault(false);
    auto *menu = new QMenu(button);
    menu->setObjectName(u"addServiceMenu"_s);
    for (const QString &family : serviceFormat().families) {
        QAction *action = menu->addAction(familyTitle(family), this, [this, family] { Q_EMIT addRequested(family); });
        action->setObjectName(family);
    }
    menu->addSeparator();
    menu->addAction(icon("file-json"_L1), tr("From a file…"), this, &ServiceList::openRequested)
        ->setObjectName(u"openFile"_s);
    button->setMenu(menu);
    return button;
}

// Made anew as a whole, which nobody is to notice: the rows keep their keys' states, their place and the focus.
void ServiceList::setServices(const QList<ListedService> &services)
{
    if (std::exchange(m_services, services) == services)
        return;
    const ServiceId focused = m_wanted.isEmpty() ? focusedRow() : m_wanted;
    const int place = m_area->verticalScrollBar()->value();
    auto *list = new QWidget(m_area);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(0);
    m_rows.clear();
    for (const ListedService &listed : services)
        addRow(listed, rows);
    rows->addStretch();
    list->setAutoFillBackground(false);
    m_area->setWidget(list); // the one before is gone with this
    list->layout()->activate();
    m_area->verticalScrollBar()->setValue(place);
    if (!focused.isEmpty())
        focusRow(focused);
    list->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
}

ServiceId ServiceList::focusedRow() const
{
    const QWidget *focus = focusWidget(); // within this, whoever has the window's
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        if (focus != nullptr && row.value()->isAncestorOf(focus))
            return row.key();
    }
    return {};
}

void ServiceList::addRow(const ListedService &listed, QVBoxLayout *rows)
{
    QWidget *list = rows->parentWidget();
    if (!m_rows.isEmpty())
        rows->addWidget(lineIn(list));
    const ServiceId id = listed.service.id;
    auto *row = new ServiceRow(listed, list);
    connect(row, &ServiceRow::keyRequested, this, &ServiceList::keyRequested);
    connect(row, &ServiceRow::keyForgetRequested, this, &ServiceList::keyForgetRequested);
    connect(row, &ServiceRow::keyCheckRequested, this, &ServiceList::keyCheckRequested);
    connect(row, &ServiceRow::wished, this, &ServiceList::wished);
    if (m_states.contains(id))
        row->setKeyState(m_states.value(id));
    rows->addWidget(row);
    m_rows.insert(id, row);
}

void ServiceList::setKeyState(const ServiceId &service, KeyState state)
{
    m_states.insert(service, state);
    if (ServiceRow *row = m_rows.value(service))
        row->setKeyState(state);
}

void ServiceList::showKeyCheck(const ServiceId &service, const KeyCheck &check)
{
    if (ServiceRow *row = m_rows.value(service))
        row->showCheck(check);
}

void ServiceList::tell(const QString &sentence, bool isBad)
{
    m_undo->hide();
    m_told->tell(isBad ? StatusLine::Tone::Bad : StatusLine::Tone::Quiet, sentence);
}

void ServiceList::offerUndo(const QString &sentence)
{
    tell(sentence, false);
    m_undo->show();
}

void ServiceList::focusRow(const ServiceId &service)
{
    ServiceRow *row = m_rows.value(service);
    m_wanted = row == nullptr ? service : ServiceId();
    if (row == nullptr)
        return;
    m_area->ensureWidgetVisible(row);
    row->focusMenu();
}

void ServiceList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!serviceFileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ServiceList::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT fileDropped(serviceFileIn(event->mimeData()));
}

} // namespace pentimento
