// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strip/picturepainting.h"

#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QPainterPath>

#include <cmath>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestThumbnail = 1024;
constexpr qreal chipRadius = 4;

} // namespace

int thumbnailEdge(const QSize &picture, const QSizeF &place, qreal devicePixelRatio)
{
    const QSizeF size = picture.isEmpty() ? QSizeF(3, 2) : QSizeF(picture);
    const QSizeF filled = size.scaled(place, Qt::KeepAspectRatioByExpanding);
    return std::min(largestThumbnail, int(std::ceil(std::max(filled.width(), filled.height()) * devicePixelRatio)));
}

QRectF croppedTo(const QSizeF &picture, const QSizeF &place)
{
    if (picture.isEmpty() || place.isEmpty())
        return {};
    const QSizeF part = place.scaled(picture, Qt::KeepAspectRatio);
    return {QPointF((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2), part};
}

void paintPicture(QPainter &painter, const QRectF &place, qreal radius, const QImage &picture, bool isUnreadable,
                  const Tokens &tokens)
{
    QPainterPath shape;
    shape.addRoundedRect(place, radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.well);
    painter.drawPath(shape);
    if (!picture.isNull()) {
        painter.save();
        painter.setClipPath(shape, Qt::IntersectClip);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, picture, croppedTo(picture.size(), place.size()));
        painter.restore();
    } else if (isUnreadable) {
        const qreal edge = std::min({place.width() / 2, place.height() / 2, 20.0});
        QRectF sign({}, QSizeF(edge, edge));
        sign.moveCenter(place.center());
        paintIcon(painter, "image-off"_L1, sign, tokens.mutedText);
    }
}

void paintChip(QPainter &painter, const QRectF &place, const QString &text, const QFont &font)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(chipColour());
    painter.drawRoundedRect(place, chipRadius, chipRadius);
    painter.setPen(Qt::white);
    painter.setFont(font);
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, text);
}

QColor chipColour()
{
    return QColor::fromRgbF(0, 0, 0, 0.7F);
}

} // namespace pentimento
