// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/choicepopup.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 10;
constexpr int narrowest = 200;
constexpr int widest = 420;
constexpr qsizetype measured = 200; // entries; the others wrap nothing, they are elided

int widthFor(const QStringList &entries, const QFontMetrics &metrics)
{
    int wanted = narrowest;
    for (const QString &entry : entries.first(std::min(entries.size(), measured)))
        wanted = std::max(wanted, metrics.horizontalAdvance(entry) + 56);
    return std::min(wanted, widest);
}

} // namespace

ChoicePopup::ChoicePopup(const QStringList &entries, int chosen, QWidget *anchor)
    : Popover(anchor)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_found(new QSortFilterProxyModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Type to search"));
    m_search->setAccessibleName(tr("Search the list"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_found->setSourceModel(new QStringListModel(entries, this));
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_found);
    m_list->setObjectName(u"entries"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys go through the search field
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * std::clamp(int(entries.size()), 1, mostRows)
                           + 2 * m_list->frameWidth());
    setFixedWidth(std::max(widthFor(entries, fontMetrics()), anchor->width()));
    m_list->setCurrentIndex(m_found->index(chosen, 0));
    connect(m_search, &QLineEdit::textChanged, this, &ChoicePopup::filter);
    connect(m_list, &QListView::clicked, this, &ChoicePopup::pick);
    m_search->setFocus();
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void ChoicePopup::search(const QString &text)
{
    m_search->setText(text);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Popover::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        // Straight to the list's own handling; it takes no focus.
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

void ChoicePopup::filter(const QString &text)
{
    m_found->setFilterFixedString(text.trimmed());
    m_list->setCurrentIndex(m_found->index(0, 0));
}

void ChoicePopup::pick()
{
    const QModelIndex found = m_found->mapToSource(m_list->currentIndex());
    if (!found.isValid())
        return;
    close();
    Q_EMIT picked(found.row());
}

} // namespace pentimento
