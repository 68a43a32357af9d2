// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/offerdelegate.h"

#include "ui/shared/calmpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int headingHeight = 28;
constexpr int rowHeight = 48;
constexpr int margin = 12;
constexpr int gap = 8;
constexpr int badgeIcon = 12;
constexpr int starEdge = 14;
constexpr int secondarySize = 12;
constexpr int chipSize = 11;

QFont sized(QFont font, int pixels)
{
    font.setPixelSize(pixels);
    return font;
}

QString badgeWords(KeyState key)
{
    if (key == KeyState::Absent || key == KeyState::NoStore)
        return OfferDelegate::tr("needs a key");
    return key == KeyState::Locked ? OfferDelegate::tr("key locked") : QString();
}

// Where the parts of a line stand; painting and hitting the badge share it.
struct Parts
{
    QRect title;
    QRect service;
    QRect badge; // empty: there is none
    QRect price;
    QRect purpose;
    QRect inputs;
};

Parts partsOf(const QRect &line, const QFont &font, const OfferRow &offer, KeyState key)
{
    const QFontMetrics body(font);
    const QFontMetrics small(sized(font, secondarySize));
    const QRect inner = line.adjusted(margin + starEdge + gap, 6, -margin, -6);
    const int half = inner.height() / 2;
    const QRect upper(inner.left(), inner.top(), inner.width(), half);
    const QRect lower(inner.left(), inner.top() + half, inner.width(), inner.height() - half);

    Parts parts;
    const int priceWidth = std::min(small.horizontalAdvance(offer.price) + 3, upper.width() / 3);
    parts.price = QRect(upper.right() + 1 - priceWidth, upper.top(), priceWidth, half);
    const int inputsWidth = std::min(small.horizontalAdvance(offer.inputs) + 3, lower.width() / 3);
    parts.inputs = QRect(lower.right() + 1 - inputsWidth, lower.top(), inputsWidth, lower.height());
    parts.purpose = QRect(lower.left(), lower.top(), parts.inputs.left() - gap - lower.left(), lower.height());

    const bool hasBadge = key != KeyState::NotNeeded && key != KeyState::NotAsked;
    const QString words = badgeWords(key);
    const int wordsWidth = words.isEmpty() ? 0 : QFontMetrics(sized(font, chipSize)).horizontalAdvance(words) + 7;
    const int badgeWidth = hasBadge ? badgeIcon + wordsWidth : 0;
    int room = parts.price.left() - gap - upper.left() - (hasBadge ? badgeWidth + gap : 0);
    const int titleWidth = std::min(body.horizontalAdvance(offer.title) + 1, room);
    parts.title = QRect(upper.left(), upper.top(), titleWidth, half);
    room -= titleWidth;
    const QString service = OfferDelegate::tr("· %1").arg(offer.serviceTitle);
    const int serviceWidth = std::max(0, std::min(small.horizontalAdvance(service) + 1, room - 6));
    parts.service = QRect(parts.title.right() + 7, upper.top(), serviceWidth, half);
    if (hasBadge)
        parts.badge = QRect(parts.service.right() + gap, upper.top(), badgeWidth, half);
    return parts;
}

void drawLine(QPainter &painter, const QRect &where, const QFont &font, const QColor &colour, const QString &text,
              Qt::Alignment side = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(where, int(Qt::AlignVCenter | side) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &heading)
{
    const Tokens tokens = tokensOf(option.palette);
    const QRect inner = option.rect.adjusted(margin, 6, -margin, 0);
    drawLine(painter, inner, sized(option.font, secondarySize), tokens.mutedText, heading);
}

void paintBadge(QPainter &painter, const QRect &where, const QFont &font, KeyState key, const Tokens &tokens)
{
    if (where.isEmpty())
        return;
    const QString words = badgeWords(key);
    const QColor colour = words.isEmpty() ? tokens.good : tokens.accent;
    const QRectF box(where.left(), where.center().y() + 0.5 - badgeIcon / 2.0, badgeIcon, badgeIcon);
    paintIcon(painter, "key-round"_L1, onPixels(painter, box), colour);
    drawLine(painter, where.adjusted(badgeIcon + 4, 0, 0, 0), sized(font, chipSize), colour, words);
}

// Full where the offer is a favourite; else an outline, and only where the eye or the keyboard is.
void paintStar(QPainter &painter, const QRect &where, bool isFull, const Tokens &tokens)
{
    const QRectF box = onPixels(painter, QRectF(where));
    if (!isFull) {
        paintIcon(painter, "star"_L1, box, tokens.mutedText);
        return;
    }
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double angle = (i * 36.0 - 90.0) * std::numbers::pi / 180.0;
        const double radius = box.width() * (i % 2 == 0 ? 0.5 : 0.23);
        star.append(box.center() + QPointF(std::cos(angle), std::sin(angle)) * radius);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(tokens.accent);
    painter.drawPolygon(star);
}

} // namespace

OfferDelegate::OfferDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QRect OfferDelegate::keyBadge(const QRect &line, const QFont &font, const OfferRow &offer, KeyState key)
{
    return badgeWords(key).isEmpty() ? QRect() : partsOf(line, font, offer, key).badge;
}

QRect OfferDelegate::star(const QRect &line)
{
    const int half = (line.height() - 12) / 2;
    return {line.left() + margin, line.top() + 6 + (half - starEdge) / 2, starEdge, starEdge};
}

void OfferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PainterState state(*painter);
    const auto entry = index.data(OfferListModel::EntryRole).value<OfferEntry>();
    if (entry.isHeading())
        return paintHeading(*painter, option, entry.heading);
    const Tokens tokens = tokensOf(option.palette);
    const OfferRow &offer = entry.offer;
    const auto key = index.data(OfferListModel::KeyRole).value<KeyState>();
    const QRect line = option.rect.adjusted(4, 1, -4, -1);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (isSelected)
        drawSurface(*painter, line, {.fill = tokens.selected, .line = tokens.accent});
    else if (isHovered)
        drawSurface(*painter, line, {.fill = tokens.raised, .line = {}});
    const bool isFavourite = index.data(OfferListModel::FavouriteRole).toBool();
    if (isFavourite || isSelected || isHovered)
        paintStar(*painter, star(option.rect), isFavourite, tokens);
    const Parts parts = partsOf(option.rect, option.font, offer, key);
    const bool isCurrent = OfferId(offer.model, offer.service) == m_current;
    const QFont small = sized(option.font, secondarySize);
    drawLine(*painter, parts.title, option.font, isCurrent ? tokens.accent : tokens.text, offer.title);
    drawLine(*painter, parts.service, small, tokens.mutedText, tr("· %1").arg(offer.serviceTitle));
    paintBadge(*painter, parts.badge, option.font, key, tokens);
    drawLine(*painter, parts.price, small, tokens.text, offer.price, Qt::AlignRight);
    drawLine(*painter, parts.purpose, small, tokens.mutedText, offer.purpose);
    drawLine(*painter, parts.inputs, small, tokens.mutedText, offer.inputs, Qt::AlignRight);
}

QSize OfferDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = !index.flags().testFlag(Qt::ItemIsSelectable);
    return {option.rect.width(), isHeading ? headingHeight : rowHeight};
}

} // namespace pentimento
