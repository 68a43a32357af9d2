// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/versiondelegate.h"

#include "ui/shared/thumbnailcache.h"
#include "ui/shared/tokens.h"
#include "ui/strip/picturepainting.h"

#include <QPainter>
#include <QStyle>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 50;
constexpr int fullStep = 28;
constexpr int fullSteps = 2;
constexpr int smallStep = 8;
constexpr int smallSteps = 3;
constexpr int lineOffset = 20; // of a line from the frame of the version that it begins at
constexpr int padding = 8;
constexpr qreal radius = 6;
constexpr QSize pictureSize(44, 34);

QFont sized(QFont font, int pixels)
{
    font.setPixelSize(pixels);
    return font;
}

// The model gives way, the cost stays.
QString secondLine(const VersionRow &row, const QFontMetrics &metrics, int width)
{
    if (row.cost.isEmpty())
        return metrics.elidedText(row.origin, Qt::ElideRight, width);
    const QString cost = u" · "_s + row.cost;
    return metrics.elidedText(row.origin, Qt::ElideRight, std::max(0, width - metrics.horizontalAdvance(cost))) + cost;
}

} // namespace

VersionDelegate::VersionDelegate(ThumbnailCache &thumbnails, const VersionsModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
    , m_model(model)
{
}

int VersionDelegate::indentOf(int depth)
{
    return std::min(depth, fullSteps) * fullStep + std::clamp(depth - fullSteps, 0, smallSteps) * smallStep;
}

QRect VersionDelegate::framePlace(const QRect &row, const QModelIndex &index, Qt::LayoutDirection direction) const
{
    const QRect place = row.adjusted(indentOf(m_model.depth(index)), 1, -m_trailing, -1);
    return QStyle::visualRect(direction, row, place);
}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {pictureSize.width() + 2 * padding, rowHeight};
}

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const VersionRow &row = m_model.row(index);
    const Tokens tokens = tokensOf(option.palette);
    const QRect frame = framePlace(option.rect, index, option.direction);
    const bool isShown = row.id == m_shown;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintLines(*painter, option, index);
    const bool isHot = option.state & QStyle::State_MouseOver;
    const bool byKeyboard = option.state & QStyle::State_KeyboardFocusChange;
    const bool hasFocus = (option.state & QStyle::State_HasFocus) && (!isShown || byKeyboard);
    if (isShown || isHot || hasFocus) {
        const QColor edge = hasFocus ? tokens.text : isShown ? tokens.accent : tokens.line;
        painter->setPen(QPen(edge, isShown || hasFocus ? 1.5 : 1.0));
        painter->setBrush(isShown ? QBrush(tokens.selected) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(QRectF(frame).adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
    }
    QRect picture({}, pictureSize);
    picture.moveTopLeft({frame.left() + padding, frame.center().y() - pictureSize.height() / 2 + 1});
    picture = QStyle::visualRect(option.direction, frame, picture);
    const int edge = thumbnailEdge(row.size, QSizeF(pictureSize), painter->device()->devicePixelRatioF());
    const QImage thumbnail = m_thumbnails.thumbnail(row.image, row.path, edge);
    paintPicture(*painter, picture, 4, thumbnail, m_thumbnails.isUnreadable(row.image), tokens);
    QRect words = frame.adjusted(2 * padding + pictureSize.width(), 0, -padding, 0);
    paintWords(*painter, option, row, QStyle::visualRect(option.direction, frame, words));
    painter->restore();
}

// One for each ancestor that leaves room for it.
void VersionDelegate::paintLines(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(option.palette).line);
    const int depth = m_model.depth(index);
    for (int ancestor = 0; ancestor < std::min(depth, fullSteps); ++ancestor) {
        const QRect line(option.rect.left() + indentOf(ancestor) + lineOffset, option.rect.top(), 1,
                         option.rect.height());
        painter.drawRect(QStyle::visualRect(option.direction, option.rect, line));
    }
}

void VersionDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, const VersionRow &row,
                                 QRect place) const
{
    const Tokens tokens = tokensOf(option.palette);
    const QFont small = sized(option.font, 12);
    const QFontMetrics smallMetrics(small);
    const QFontMetrics metrics(option.font);
    place.setTop(place.center().y() - (metrics.height() + smallMetrics.height()) / 2);
    const QRect first(place.topLeft(), QSize(place.width(), metrics.height()));
    const QRect second(place.left(), first.bottom() + 1, place.width(), smallMetrics.height());
    QRect title = first;
    if (row.id == m_against) {
        const QString before = tr("Before");
        const int width = smallMetrics.horizontalAdvance(before);
        painter.setFont(small);
        painter.setPen(tokens.mutedText);
        const int trailing = option.direction == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(first, trailing | Qt::AlignVCenter, before);
        title = QStyle::visualRect(option.direction, first, first.adjusted(0, 0, -width - padding, 0));
    }
    const int leading = option.direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight;
    painter.setFont(option.font);
    painter.setPen(row.id == m_shown ? tokens.accent : tokens.text);
    painter.drawText(title, leading | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(row.title, Qt::ElideRight, title.width()));
    painter.setFont(small);
    painter.setPen(tokens.mutedText);
    painter.drawText(second, leading | Qt::AlignVCenter | Qt::TextSingleLine,
                     secondLine(row, smallMetrics, second.width()));
}

} // namespace pentimento
