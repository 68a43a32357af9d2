// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/strip/cardlayout.h"
#include "ui/strip/stripmodel.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace pentimento {

class ThumbnailCache;
struct Tokens;

// Paints the cards of the strip, and says where on a card something is. Holds what the mouse and the clock do to them.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CardDelegate(ThumbnailCache &thumbnails, const StripModel &model, QObject *parent);

    void setShown(const VersionId &version) { m_shown = version; }
    void setBarPhase(qreal phase) { m_barPhase = phase; } // 0…1, of bars whose end is not known
    void setHot(const QModelIndex &index, std::optional<CardAction> action);
    [[nodiscard]] QModelIndex hotCard() const { return m_hotCard; }
    [[nodiscard]] std::optional<CardAction> hotAction() const { return m_hotAction; }

    // The card within its cell, and what of it is at a point.
    [[nodiscard]] QRect cardPlace(const QRect &cell, const QModelIndex &index, Qt::LayoutDirection direction) const;
    [[nodiscard]] std::optional<CardAction> actionAt(const QPointF &point, const QRect &place, const QModelIndex &index,
                                                     const QFont &font) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPictureCard(QPainter &painter, const StripCard &card, const QRectF &place, const QFont &font,
                          const Tokens &tokens, bool isHot) const;
    void paintWordCard(QPainter &painter, const StripCard &card, const QRectF &place, const QFont &font,
                       const Tokens &tokens, bool isHot) const;
    void paintBar(QPainter &painter, const QRectF &bar, std::optional<double> progress, const Tokens &tokens) const;

    ThumbnailCache &m_thumbnails;
    const StripModel &m_model;
    VersionId m_shown;
    QPersistentModelIndex m_hotCard;
    std::optional<CardAction> m_hotAction;
    qreal m_barPhase = 0;
};

} // namespace pentimento
