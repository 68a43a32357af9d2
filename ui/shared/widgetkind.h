// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QStyleOption;
class QStyleOptionFrame;
class QWidget;

namespace pentimento {

// What a widget is to the style, where its class does not say it plainly.

// Fields are what lets one type or choose within; a frame around anything else is a card.
[[nodiscard]] bool isFieldFrame(const QStyleOption &option, const QWidget *widget);
[[nodiscard]] bool isRule(const QStyleOptionFrame &option); // a line between groups

// The list that a combo box opens looks like a menu.
[[nodiscard]] bool isComboPopup(const QWidget *widget);
[[nodiscard]] bool isWithinComboPopup(const QWidget *view);

[[nodiscard]] bool floats(const QWidget *widget); // above the window, with round corners
[[nodiscard]] bool turnsWithTheWheel(const QWidget *widget);

// They draw a ring around their mark, or show where they are by other means.
[[nodiscard]] bool showsItsFocus(const QWidget *widget);

} // namespace pentimento
