// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyle>

#include <optional>

class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

namespace pentimento {

// How large controls are and where their parts lie; CalmStyle asks. Nothing where Fusion's answer is good.
[[nodiscard]] std::optional<int> calmMetric(QStyle::PixelMetric metric, const QWidget *widget);
[[nodiscard]] std::optional<QSize> calmSize(QStyle::ContentsType type, const QStyleOption *option,
                                            const QSize &contents, const QWidget *widget);

[[nodiscard]] QRect fieldTextRect(const QStyleOptionFrame &option);
[[nodiscard]] QRect comboTextRect(const QStyleOptionComboBox &option);
[[nodiscard]] QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part);
[[nodiscard]] QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);
[[nodiscard]] QRect sliderPart(const QStyleOptionSlider &option, QStyle::SubControl part);
[[nodiscard]] QRect scrollPart(const QStyleOptionSlider &option, QStyle::SubControl part);

} // namespace pentimento
