// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strip/carddelegate.h"

#include "ui/shared/icons.h"
#include "ui/shared/thumbnailcache.h"
#include "ui/shared/tokens.h"
#include "ui/strip/picturepainting.h"

#include <QPainter>
#include <QStyle>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

using State = StripCard::State;

constexpr qreal radius = 8;
constexpr int halfGap = 4;   // between cards
constexpr int endMargin = 8; // more before the first and after the last
constexpr qreal editEdge = 24;

QRectF editPlace(const QRectF &place)
{
    return {place.right() - editEdge - 6, place.top() + 6, editEdge, editEdge};
}

QLatin1StringView iconOf(State state)
{
    switch (state) {
    case State::Held:
        return "pause"_L1;
    case State::Unknown:
        return "circle-help"_L1;
    case State::Parked:
        return "clock"_L1;
    case State::Owed:
        return "download"_L1;
    case State::Cancelled:
        return "x"_L1;
    case State::Foreign:
        return "info"_L1;
    default:
        return "circle-alert"_L1;
    }
}

QColor colourOf(State state, const Tokens &tokens)
{
    switch (state) {
    case State::Failed:
    case State::Refused:
        return tokens.bad;
    case State::Owed:
    case State::Unknown:
        return tokens.accent;
    case State::Held:
    case State::Parked:
        return tokens.text;
    default:
        return tokens.mutedText;
    }
}

void paintLines(QPainter &painter, const PlacedText &text, const QColor &colour)
{
    if (text.lines.isEmpty())
        return;
    painter.setFont(text.font);
    painter.setPen(colour);
    QRectF line = text.rect;
    line.setHeight(text.rect.height() / qreal(text.lines.size()));
    for (const QString &words : text.lines) {
        painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine, words);
        line.translate(0, line.height());
    }
}

void paintFrame(QPainter &painter, const QRectF &place, const QColor &colour, qreal width)
{
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius - width / 2,
                            radius - width / 2);
}

} // namespace

CardDelegate::CardDelegate(ThumbnailCache &thumbnails, const StripModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
    , m_model(model)
{
}

void CardDelegate::setHot(const QModelIndex &index, std::optional<CardAction> action)
{
    m_hotCard = index;
    m_hotAction = action;
}

QRect CardDelegate::cardPlace(const QRect &cell, const QModelIndex &index, Qt::LayoutDirection direction) const
{
    const int before = halfGap + (index.row() == 0 ? endMargin : 0);
    const QRect place(QPoint(cell.left() + before, cell.top()), cardSize.toSize());
    return QStyle::visualRect(direction, cell, place);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int ends = (index.row() == 0 ? endMargin : 0) + (index.row() == m_model.rowCount() - 1 ? endMargin : 0);
    return cardSize.toSize() + QSize(2 * halfGap + ends, 0);
}

std::optional<CardAction> CardDelegate::actionAt(const QPointF &point, const QRect &place, const QModelIndex &index,
                                                 const QFont &font) const
{
    const StripCard &card = m_model.card(index);
    if (!card.version.isEmpty())
        return editPlace(place).contains(point) ? std::optional(CardAction::EditThis) : std::nullopt;
    const CardLayout layout = layoutOf(card, place, font);
    for (const PlacedLink &link : layout.links) {
        if (link.rect.adjusted(-3, 0, 3, 0).contains(point))
            return link.action;
    }
    return std::nullopt;
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const StripCard &card = m_model.card(index);
    const Tokens tokens = tokensOf(option.palette);
    const QRectF place = cardPlace(option.rect, index, option.direction);
    const bool isHot = index == m_hotCard;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (card.version.isEmpty())
        paintWordCard(*painter, card, place, option.font, tokens, isHot);
    else
        paintPictureCard(*painter, card, place, option.font, tokens, isHot);
    const bool isShown = !card.version.isEmpty() && card.version == m_shown;
    paintFrame(*painter, place, isShown ? tokens.accent : tokens.line, isShown ? 2 : 1);
    // The shown card has a frame already: with the mouse at work a second one would say nothing.
    const bool byKeyboard = option.state & QStyle::State_KeyboardFocusChange;
    if ((option.state & QStyle::State_HasFocus) && (!isShown || byKeyboard))
        paintFrame(*painter, isShown ? place.adjusted(3, 3, -3, -3) : place, isShown ? Qt::white : tokens.text, 2);
    painter->restore();
}

void CardDelegate::paintPictureCard(QPainter &painter, const StripCard &card, const QRectF &place, const QFont &font,
                                    const Tokens &tokens, bool isHot) const
{
    const int edge = thumbnailEdge(card.size, cardSize, painter.device()->devicePixelRatioF());
    const QImage picture = card.isReadable ? m_thumbnails.thumbnail(card.image, card.path, edge) : QImage();
    const bool isUnreadable = !card.isReadable || m_thumbnails.isUnreadable(card.image);
    paintPicture(painter, place, radius, picture, isUnreadable, tokens);
    const CardLayout layout = layoutOf(card, place, font);
    if (!layout.bar.isEmpty())
        paintBar(painter, layout.bar, card.progress, tokens);
    if (!layout.caption.lines.isEmpty())
        paintChip(painter, layout.caption.rect, layout.caption.lines.first(), layout.caption.font);
    if (!layout.mark.isEmpty()) {
        paintChip(painter, layout.mark, {}, font);
        paintIcon(painter, "triangle-alert"_L1, layout.mark.adjusted(3, 2, -3, -2), Qt::white);
    }
    if (!layout.badge.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(layout.badge, 4, 4);
        painter.setPen(tokens.onAccent);
        painter.setFont(layout.caption.font);
        painter.drawText(layout.badge, Qt::AlignCenter, tr("New"));
    }
    if (isHot) {
        const QRectF edit = editPlace(place);
        paintChip(painter, edit, {}, font);
        const bool isUnderMouse = m_hotAction == CardAction::EditThis;
        paintIcon(painter, "corner-down-left"_L1, edit.adjusted(5, 5, -5, -5),
                  isUnderMouse ? tokensFor(Look::Dark).accent : QColor(Qt::white));
    }
}

void CardDelegate::paintWordCard(QPainter &painter, const StripCard &card, const QRectF &place, const QFont &font,
                                 const Tokens &tokens, bool isHot) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.well);
    painter.drawRoundedRect(place, radius, radius);
    const CardLayout layout = layoutOf(card, place, font);
    if (!layout.icon.isEmpty())
        paintIcon(painter, iconOf(card.state), layout.icon, colourOf(card.state, tokens));
    if (!layout.bar.isEmpty())
        paintBar(painter, layout.bar, card.progress, tokens);
    paintLines(painter, layout.caption, colourOf(card.state, tokens));
    paintLines(painter, layout.line, tokens.mutedText);
    const PlacedLink *before = nullptr;
    for (const PlacedLink &link : layout.links) {
        const bool isUnderMouse = isHot && m_hotAction == link.action;
        QFont linkFont = font;
        linkFont.setPixelSize(12);
        painter.setPen(tokens.mutedText);
        painter.setFont(linkFont);
        if (before != nullptr && qFuzzyCompare(before->rect.top(), link.rect.top()))
            painter.drawText(QRectF(before->rect.topRight(), link.rect.bottomLeft()), Qt::AlignCenter, u"·"_s);
        linkFont.setUnderline(isUnderMouse);
        painter.setFont(linkFont);
        painter.setPen(isUnderMouse ? tokens.text : tokens.mutedText);
        painter.drawText(link.rect, Qt::AlignCenter | Qt::TextSingleLine, link.text);
        before = &link;
    }
}

// A bar whose end is not known has a piece that wanders; where it would stand still, it stands as in the middle.
void CardDelegate::paintBar(QPainter &painter, const QRectF &bar, std::optional<double> progress,
                            const Tokens &tokens) const
{
    const qreal roundness = bar.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(bar, roundness, roundness);
    QRectF part = bar;
    if (progress) {
        part.setWidth(std::max(bar.height(), bar.width() * std::clamp(*progress, 0.0, 1.0)));
    } else {
        part.setWidth(bar.width() * 0.35);
        const qreal there = m_barPhase < 0.5 ? 2 * m_barPhase : 2 - 2 * m_barPhase;
        part.moveLeft(bar.left() + (bar.width() - part.width()) * there * there * (3 - 2 * there));
    }
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(part, roundness, roundness);
}

} // namespace pentimento
