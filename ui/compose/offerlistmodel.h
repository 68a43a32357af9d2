// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compose/offerrows.h"

#include <QAbstractListModel>

namespace pentimento {

// The entries of the model list for a view. Headings cannot be chosen.
class OfferListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole, KeyRole, FavouriteRole };

    explicit OfferListModel(QObject *parent = nullptr);

    void setRows(const QList<OfferRow> &rows);
    void setFavourites(const QList<OfferId> &favourites);
    void setRecent(const QList<OfferId> &recent);
    void setKeyStates(const QHash<ServiceId, KeyState> &states);
    void setSearch(const QString &search);

    [[nodiscard]] const OfferEntry &entry(int row) const { return m_entries.at(row); }
    [[nodiscard]] bool isFavourite(const OfferRow &offer) const;
    [[nodiscard]] KeyState keyState(const OfferRow &offer) const;
    [[nodiscard]] int rowOf(const OfferId &offer) const;  // -1: not in the list
    [[nodiscard]] int nextOffer(int row, int step) const; // past headings; `row` where there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();
    [[nodiscard]] static QString tooltip(const OfferRow &offer);
    [[nodiscard]] QString spoken(const OfferEntry &entry) const;
    [[nodiscard]] QString spokenOffer(const OfferRow &offer) const;

    QList<OfferRow> m_rows;
    QList<OfferId> m_favourites;
    QList<OfferId> m_recent;
    QHash<ServiceId, KeyState> m_keys;
    QString m_search;
    QList<OfferEntry> m_entries;
};

} // namespace pentimento

Q_DECLARE_METATYPE(pentimento::OfferEntry)
