// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>

class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionSpinBox;
class QWidget;

namespace pentimento {

// What fields look like, as functions of their option; CalmStyle calls them. A property "problem" that is true draws a
// field's line in the colour of what is wrong.
namespace FieldMeasure {
inline constexpr int sidePadding = 9; // a line edit adds 2 of its own
inline constexpr int textFrame = 3;   // keeps a square viewport within the round corners
inline constexpr int arrowWidth = 22;
} // namespace FieldMeasure

void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void drawCard(QPainter &painter, const QStyleOption &option);
void drawRule(QPainter &painter, const QStyleOptionFrame &option); // a line between groups

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
void drawComboLabel(QPainter &painter, const QStyleOptionComboBox &option, const QRect &where);
void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget);

} // namespace pentimento
