// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPainter>

class QWidget;

namespace pentimento {

// What stands on a button: an icon, a name, the keys that do the same, a chevron where a menu opens. Laid out in one
// row (or the name under the icon), centred, the name elided where there is no room for all of it.
struct ButtonContent
{
    QIcon icon;
    QSize iconSize;
    QString text; // may hold a mnemonic
    QString keys;
    bool opensMenu = false;
    bool isStacked = false;
};

struct ContentPaint
{
    QColor text;
    QColor keys; // bare in this colour; where it is not valid, in a box of `line`
    QColor line;
    QIcon::Mode mode = QIcon::Normal;
    QIcon::State state = QIcon::Off;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Qt::Alignment alignment = Qt::AlignHCenter;
};

inline constexpr int menuPartWidth = 20;

[[nodiscard]] QSize sizeOf(const ButtonContent &content, const QFont &font);
void drawContent(QPainter &painter, const QRect &where, const ButtonContent &content, const ContentPaint &paint);
void drawChevron(QPainter &painter, const QRect &where, const QColor &colour);

// AlignLeft where the widget's property "textAlign" says "left" (a button that names a choice).
[[nodiscard]] Qt::Alignment buttonAlignment(const QWidget *widget);

} // namespace pentimento
