// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>
#include <QSize>

class QStyleOption;
class QWidget;

namespace pentimento {

// What is on or off: the box of a check box, the dot of a radio button, and the switch that a check box becomes with
// the property "look" = "switch". CalmStyle calls them.
[[nodiscard]] bool isSwitch(const QWidget *widget);
[[nodiscard]] QSize markSize(const QWidget *widget);

void drawCheckMark(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void drawRadioMark(QPainter &painter, const QStyleOption &option);

} // namespace pentimento
