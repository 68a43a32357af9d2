// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QKeySequence>
#include <QPainter>

namespace pentimento {

// A shortcut as people read it, its keys apart: "Ctrl K", "Ctrl ↵", "B".
[[nodiscard]] QString keyText(const QKeySequence &keys);

// The small box with a key in it, beside the name of what the key does.
[[nodiscard]] QSize keyChipSize(const QFont &font, const QString &keys);
void drawKeyChip(QPainter &painter, const QRect &where, const QString &keys, const QColor &text, const QColor &line);

} // namespace pentimento
