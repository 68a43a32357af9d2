// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/strip/stripcard.h"

#include <QAbstractListModel>

namespace pentimento {

// The cards as a list that views can watch. Cards are told apart by their keys: what is shown keeps its row, and with
// it its place, focus and selection. Knows nothing of jobs.
class StripModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCards(const QList<StripCard> &cards); // only what differs is told
    void setCard(int row, const StripCard &card); // of the same key

    [[nodiscard]] const QList<StripCard> &cards() const { return m_cards; }
    [[nodiscard]] const StripCard &card(const QModelIndex &index) const { return m_cards.at(index.row()); }
    [[nodiscard]] QModelIndex indexOf(const CardKey &key) const;
    [[nodiscard]] QModelIndex indexOf(const VersionId &version) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void removeOthers(const QList<StripCard> &wanted);
    void insert(int row, const StripCard &card);

    QList<StripCard> m_cards;
};

} // namespace pentimento
