// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strip/stripmodel.h"

#include <QSet>

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

QString toolTip(const StripCard &card)
{
    // As rich text so that it wraps, and escaped so that a prompt stays what it is.
    return u"<qt>"_s + card.sentence.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

} // namespace

void StripModel::setCards(const QList<StripCard> &cards)
{
    removeOthers(cards);
    for (int row = 0; row < cards.size(); ++row) {
        const StripCard &wanted = cards.at(row);
        if (row < m_cards.size() && m_cards.at(row).key == wanted.key) {
            setCard(row, wanted);
            continue;
        }
        if (const QModelIndex known = indexOf(wanted.key); known.isValid()) {
            beginMoveRows({}, known.row(), known.row(), {}, row);
            m_cards.move(known.row(), row);
            endMoveRows();
            setCard(row, wanted);
        } else {
            insert(row, wanted);
        }
    }
}

void StripModel::removeOthers(const QList<StripCard> &wanted)
{
    QSet<CardKey> keys;
    for (const StripCard &card : wanted)
        keys.insert(card.key);
    for (int row = int(m_cards.size()) - 1; row >= 0; --row) {
        if (keys.contains(m_cards.at(row).key))
            continue;
        beginRemoveRows({}, row, row);
        m_cards.removeAt(row);
        endRemoveRows();
    }
}

void StripModel::insert(int row, const StripCard &card)
{
    beginInsertRows({}, row, row);
    m_cards.insert(row, card);
    endInsertRows();
}

void StripModel::setCard(int row, const StripCard &card)
{
    if (m_cards.at(row) == card)
        return;
    m_cards[row] = card;
    Q_EMIT dataChanged(index(row), index(row));
}

QModelIndex StripModel::indexOf(const CardKey &key) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&key](const StripCard &card) { return card.key == key; });
    return found == m_cards.end() ? QModelIndex() : index(int(found - m_cards.begin()));
}

QModelIndex StripModel::indexOf(const VersionId &version) const
{
    if (version.isEmpty())
        return {};
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [&version](const StripCard &card) { return card.version == version; });
    return found == m_cards.end() ? QModelIndex() : index(int(found - m_cards.begin()));
}

int StripModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant StripModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StripCard &card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.caption;
    case Qt::ToolTipRole:
        return toolTip(card);
    case Qt::AccessibleTextRole:
        return card.isNew ? tr("New: %1").arg(card.spoken) : card.spoken;
    default:
        return {};
    }
}

} // namespace pentimento
