// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>
#include <QRegion>

class QStyleOption;
class QStyleOptionMenuItem;
class QStyleOptionViewItem;
class QWidget;

namespace pentimento {

// What lists things to choose from: menus, the rows of views, and the small panels that float above the window.
// CalmStyle calls them.
void drawFloatingPanel(QPainter &painter, const QStyleOption &option);
void drawToolTip(QPainter &painter, const QStyleOption &option);
// Which pixels of a floating panel are its own; a display without transparency would show square corners.
[[nodiscard]] QRegion roundedRegion(const QRect &rect, int radius);

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option);

void drawViewRow(QPainter &painter, const QStyleOptionViewItem &option);
void drawPopupRow(QPainter &painter, const QStyleOptionViewItem &option); // of a combo box, like a menu's
void drawBranch(QPainter &painter, const QStyleOption &option);

} // namespace pentimento
