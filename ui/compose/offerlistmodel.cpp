// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/offerlistmodel.h"

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

OfferListModel::OfferListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void OfferListModel::setRows(const QList<OfferRow> &rows)
{
    m_rows = rows;
    rebuild();
}

void OfferListModel::setFavourites(const QList<OfferId> &favourites)
{
    if (m_favourites == favourites)
        return;
    m_favourites = favourites;
    rebuild();
}

bool OfferListModel::isFavourite(const OfferRow &offer) const
{
    return m_favourites.contains(OfferId(offer.model, offer.service));
}

void OfferListModel::setRecent(const QList<OfferId> &recent)
{
    m_recent = recent;
    rebuild();
}

void OfferListModel::setSearch(const QString &search)
{
    m_search = search;
    rebuild();
}

void OfferListModel::setKeyStates(const QHash<ServiceId, KeyState> &states)
{
    m_keys = states;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1));
}

void OfferListModel::rebuild()
{
    beginResetModel();
    m_entries = offerEntries(m_rows, m_favourites, m_recent, m_search);
    endResetModel();
}

KeyState OfferListModel::keyState(const OfferRow &offer) const
{
    return offer.needsKey ? m_keys.value(offer.service, KeyState::NotAsked) : KeyState::NotNeeded;
}

int OfferListModel::rowOf(const OfferId &offer) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const OfferEntry &entry) {
        return !entry.isHeading() && entry.offer.model == offer.first && entry.offer.service == offer.second;
    });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int OfferListModel::nextOffer(int row, int step) const
{
    const int direction = step < 0 ? -1 : 1;
    int reached = row;
    int left = std::abs(step);
    for (int i = row + direction; i >= 0 && i < m_entries.size() && left > 0; i += direction) {
        if (m_entries.at(i).isHeading())
            continue;
        reached = i;
        --left;
    }
    return reached;
}

int OfferListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant OfferListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OfferEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.isHeading() ? entry.heading : entry.offer.title;
    case Qt::AccessibleTextRole:
        return spoken(entry);
    case Qt::ToolTipRole:
        return entry.isHeading() ? QString() : tooltip(entry.offer);
    case EntryRole:
        return QVariant::fromValue(entry);
    case FavouriteRole:
        return isFavourite(entry.offer);
    case KeyRole:
        return QVariant::fromValue(keyState(entry.offer));
    default:
        return {};
    }
}

QString OfferListModel::tooltip(const OfferRow &offer)
{
    QString text = u"<p>%1</p>"_s.arg(offer.purpose.toHtmlEscaped());
    if (!offer.priceNote.isEmpty())
        text += u"<p>%1</p>"_s.arg(offer.priceNote.toHtmlEscaped());
    return text;
}

QString OfferListModel::spoken(const OfferEntry &entry) const
{
    if (entry.isHeading())
        return entry.heading;
    const QString words = spokenOffer(entry.offer);
    //: a line of the list of models that has a star, as a screen reader says it
    return isFavourite(entry.offer) ? tr("Favourite: %1").arg(words) : words;
}

QString OfferListModel::spokenOffer(const OfferRow &offer) const
{
    const KeyState key = keyState(offer);
    if (key == KeyState::Absent || key == KeyState::NoStore)
        //: title, service, price, what it takes, what it is for
        return tr("%1 at %2, needs a key, %3, %4. %5")
            .arg(offer.title, offer.serviceTitle, offer.price, offer.inputs, offer.purpose);
    //: title, service, price, what it takes, what it is for
    return tr("%1 at %2, %3, %4. %5").arg(offer.title, offer.serviceTitle, offer.price, offer.inputs, offer.purpose);
}

Qt::ItemFlags OfferListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_entries.at(index.row()).isHeading() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace pentimento
