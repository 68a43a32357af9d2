// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace pentimento {

// In which colour of the palette an icon is drawn. Disabled icons are muted whatever their tint.
enum class Tint { Text, Muted, Accent, OnAccent, Good, Bad };

// A Lucide icon by its own name ("folder-open"), drawn as vectors at the size and scale of where it is painted and
// tinted from the application's palette at that moment, so that it follows a change of look. Checked actions get the
// accent. A name that is not in resources/icons draws nothing: a test holds every name in the code against the folder.
[[nodiscard]] QIcon icon(QLatin1StringView name, Tint tint = Tint::Text);

// The same on its own, for painting within a widget. `stroke` is in the icon's own 24 units: a large picture of an
// empty place wants a thinner line than its size would give it.
inline constexpr qreal iconStroke = 1.75;
void paintIcon(QPainter &painter, QLatin1StringView name, const QRectF &where, const QColor &colour,
               qreal stroke = iconStroke);

} // namespace pentimento
