// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/tokens.h"

#include <QPainter>

class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

namespace pentimento {

// What buttons look like, as functions of their option; CalmStyle calls them. Which of the looks a button has is said
// by its property "look"; a tool button that raises itself is quiet without one. A property "keyHint" (text) is shown
// beside the name: in a box, on the main button bare.
enum class ButtonLook { Raised, Main, Quiet, Link, Chip };
[[nodiscard]] ButtonLook buttonLook(const QStyleOption &option, const QWidget *widget);

// Keys on the main button.
[[nodiscard]] QColor mainKeyColour(const Tokens &tokens);

void drawButtonBody(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);

void drawToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget);

} // namespace pentimento
