// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strip/cardlayout.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct CardLayoutWords
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::CardLayout)
};

constexpr qreal margin = 7;     // above and below words …
constexpr qreal sideMargin = 4; // … and beside them
constexpr qreal iconEdge = 18;
constexpr qreal gap = 4;
constexpr qreal chipMargin = 8;
constexpr qreal chipPadding = 5;
constexpr qsizetype mostLinks = 3;
const QSizeF barSize(100, 4);

QFont sized(QFont font, int pixels)
{
    font.setPixelSize(pixels);
    return font;
}

PlacedText placed(const QString &text, const QFont &font, qreal width, int mostLines)
{
    PlacedText placed{font, wrapped(text, font, width, mostLines), {}};
    placed.rect.setHeight(std::ceil(QFontMetricsF(font).height()) * qreal(placed.lines.size()));
    return placed;
}

QList<CardAction> linksOf(const StripCard &card)
{
    QList<CardAction> links;
    for (const CardAction action : card.actions) {
        if (action != CardAction::Explain && action != CardAction::EditThis && links.size() < mostLinks)
            links.append(action);
    }
    return links;
}

// One row of links after the other, each row in the middle.
class LinkRows
{
public:
    LinkRows(const QList<CardAction> &actions, const QFont &font, qreal width)
        : m_metrics(font)
        , m_width(width)
    {
        for (const CardAction action : actions)
            add(action);
    }

    [[nodiscard]] qreal height() const { return rowHeight() * qreal(m_rows.size()); }

    [[nodiscard]] QList<PlacedLink> at(const QPointF &topLeft) const
    {
        QList<PlacedLink> links;
        qreal y = topLeft.y();
        for (const auto &row : m_rows) {
            qreal x = topLeft.x() + (m_width - widthOf(row)) / 2;
            for (const PlacedLink &inRow : row) {
                PlacedLink link = inRow;
                link.rect.moveTopLeft({x, y});
                x += link.rect.width() + separation();
                links.append(link);
            }
            y += rowHeight();
        }
        return links;
    }

private:
    void add(CardAction action)
    {
        const QString text = m_metrics.elidedText(actionText(action), Qt::ElideRight, m_width);
        const PlacedLink link{action, text, {0, 0, std::ceil(m_metrics.horizontalAdvance(text)), rowHeight()}};
        if (m_rows.isEmpty() || widthOf(m_rows.last()) + separation() + link.rect.width() > m_width)
            m_rows.append(QList<PlacedLink>());
        m_rows.last().append(link);
    }

    [[nodiscard]] qreal widthOf(const QList<PlacedLink> &row) const
    {
        qreal width = separation() * qreal(row.size() - 1);
        for (const PlacedLink &link : row)
            width += link.rect.width();
        return width;
    }

    [[nodiscard]] qreal rowHeight() const { return std::ceil(m_metrics.height()) + 2; }
    [[nodiscard]] qreal separation() const { return std::ceil(m_metrics.horizontalAdvance(u" · "_s)); }

    QFontMetricsF m_metrics;
    qreal m_width;
    QList<QList<PlacedLink>> m_rows;
};

bool hasIcon(StripCard::State state)
{
    switch (state) {
    case StripCard::State::Running:
    case StripCard::State::Waiting:
        return false;
    default:
        return true;
    }
}

CardLayout pictureLayout(const StripCard &card, const QRectF &place, const QFont &font)
{
    CardLayout layout;
    if (card.hasBar)
        layout.bar = {place.left() + chipMargin, place.bottom() - 9, place.width() - 2 * chipMargin, barSize.height()};
    const QFont small = sized(font, 11);
    const QFontMetricsF metrics(small);
    const qreal height = std::ceil(metrics.height()) + 2;
    qreal x = place.left() + chipMargin;
    if (card.state == StripCard::State::Kept) {
        layout.mark = {x, place.top() + chipMargin, height + 2, height};
        x += height + 2 + gap;
    }
    if (card.isNew) {
        const qreal width = std::ceil(metrics.horizontalAdvance(CardLayoutWords::tr("New"))) + 2 * chipPadding;
        layout.badge = {x, place.top() + chipMargin, width, height};
    }
    if (card.caption.isEmpty())
        return layout;
    const qreal most = place.width() - 2 * chipMargin - 2 * chipPadding;
    layout.caption = {small, {metrics.elidedText(card.caption, Qt::ElideRight, most)}, {}};
    const qreal width = std::ceil(metrics.horizontalAdvance(layout.caption.lines.first())) + 2 * chipPadding;
    const qreal bottom = card.hasBar ? layout.bar.top() - gap : place.bottom() - 7;
    layout.caption.rect = {place.left() + chipMargin, bottom - height, width, height};
    return layout;
}

// From top to bottom in the middle of the card. Where it is too high, the icon goes first, then the second line: the
// tool tip has it all.
CardLayout stackedLayout(const StripCard &card, const QRectF &place, const QFont &font)
{
    const QRectF inside = place.adjusted(sideMargin, margin, -sideMargin, -margin);
    const LinkRows links(linksOf(card), sized(font, 12), inside.width());
    CardLayout layout;
    layout.caption = placed(card.caption, sized(font, 12), inside.width(), 2);
    layout.line = placed(card.line, sized(font, 11), inside.width(), 1);
    qreal iconHeight = hasIcon(card.state) ? iconEdge + gap : 0;
    const qreal barHeight = card.hasBar ? barSize.height() + 2 * gap : 0;
    const qreal linksHeight = links.height() > 0 ? links.height() + gap : 0;
    const auto height = [&] {
        return barHeight + iconHeight + layout.caption.rect.height() + layout.line.rect.height() + linksHeight;
    };
    if (height() > inside.height())
        iconHeight = 0;
    if (height() > inside.height())
        layout.line = {};
    qreal y = inside.top() + std::max(0.0, std::floor((inside.height() - height()) / 2));
    const auto take = [&y, &inside](qreal height) {
        const QRectF rect(inside.left(), y, inside.width(), height);
        y += height;
        return rect;
    };
    if (barHeight > 0) {
        layout.bar = QRectF({}, barSize);
        layout.bar.moveCenter({inside.center().x(), take(barHeight).top() + barSize.height() / 2});
    }
    if (iconHeight > 0)
        layout.icon = {inside.center().x() - iconEdge / 2, take(iconHeight).top(), iconEdge, iconEdge};
    layout.caption.rect = take(layout.caption.rect.height());
    layout.line.rect = take(layout.line.rect.height());
    layout.links = links.at({inside.left(), y + gap});
    return layout;
}

} // namespace

CardLayout layoutOf(const StripCard &card, const QRectF &place, const QFont &font)
{
    return card.version.isEmpty() ? stackedLayout(card, place, font) : pictureLayout(card, place, font);
}

QStringList wrapped(const QString &text, const QFont &font, qreal width, int mostLines)
{
    if (text.isEmpty())
        return {};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    const QFontMetricsF metrics(font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == mostLines) {
            lines.append(metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace pentimento
