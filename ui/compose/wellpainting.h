// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/tokens.h"

#include <QImage>
#include <QPainter>

namespace pentimento {

// What a well looks like, apart from its behaviour.
struct WellLook
{
    QRectF where;
    Tokens tokens;
    QImage picture;   // null: not there, or not yet
    QString words;    // in an empty well
    QString iconName; // above the words
    QString badge;    // "2"
    QString chip;     // "coffee.png · 600 × 400"
    bool isFilled = false;
    bool isHot = false; // under the pointer, or where what is dragged would go
    bool hasFocus = false;
};

void paintWell(QPainter &painter, const WellLook &look);

// The part of a picture that fills a place of this shape, from its middle.
[[nodiscard]] QRectF croppedToFill(const QSizeF &picture, const QSizeF &place);

// How long the longer edge of a picture has to be so that its crop fills the place, in device pixels.
[[nodiscard]] int edgeToFill(const QSize &picture, const QSizeF &place, qreal devicePixelRatio);

} // namespace pentimento
