// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>

class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace pentimento {

// What moves along a line: sliders, scroll bars, progress; CalmStyle calls them. A slider and a scroll bar are laid out
// here as well, since Qt's own layout knows line buttons that we do not have.
namespace SliderMeasure {
inline constexpr int groove = 4;
inline constexpr int handle = 12;
inline constexpr int thickness = 18; // room for the ring of the focus
inline constexpr int scrollExtent = 10;
inline constexpr int scrollThumb = 6;
inline constexpr int scrollLeast = 28;
} // namespace SliderMeasure

[[nodiscard]] QRect sliderHandle(const QStyleOptionSlider &option);
[[nodiscard]] QRect sliderGroove(const QStyleOptionSlider &option);
void drawSlider(QPainter &painter, const QStyleOptionSlider &option);

[[nodiscard]] QRect scrollThumb(const QStyleOptionSlider &option);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option);

// `pulse` runs from 0 to 1 and round again; it matters only where the end is not known.
void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option, qreal pulse);
[[nodiscard]] bool isEndUnknown(const QStyleOptionProgressBar &option);

} // namespace pentimento
