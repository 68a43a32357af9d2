// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compose/offerlistmodel.h"

#include <QStyledItemDelegate>

namespace pentimento {

// Paints the lines of the model list. Where the badge of a service without its key stands is asked for: it is a way to
// give one. So is where the star stands.
class OfferDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OfferDelegate(QObject *parent = nullptr);

    void setCurrentOffer(const OfferId &offer) { m_current = offer; }
    [[nodiscard]] static QRect keyBadge(const QRect &line, const QFont &font, const OfferRow &offer, KeyState key);

    [[nodiscard]] static QRect star(const QRect &line);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    OfferId m_current;
};

} // namespace pentimento
