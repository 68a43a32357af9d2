// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/keychip.h"

#include "ui/shared/calmpaint.h"

#include <QFontMetrics>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipTextSize = 11;
constexpr int padding = 5;
constexpr int height = 18;

QFont chipFont(QFont font)
{
    font.setPixelSize(chipTextSize);
    font.setWeight(QFont::Normal);
    return font;
}

} // namespace

QString keyText(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    // A plus between the keys becomes a space; a plus that is the key stays.
    QString text = keys.toString(QKeySequence::NativeText);
    const bool endsInPlus = text.endsWith(u'+');
    if (endsInPlus)
        text.chop(1);
    text.replace(u'+', u' ');
    if (endsInPlus)
        text += u'+';
    const QKeyCombination last = keys[0];
    if (last.key() == Qt::Key_Return || last.key() == Qt::Key_Enter)
        text = text.left(text.lastIndexOf(u' ') + 1) + u'↵';
    return text;
}

QSize keyChipSize(const QFont &font, const QString &keys)
{
    const QFontMetrics metrics(chipFont(font));
    const int width = metrics.horizontalAdvance(keys) + 2 * padding;
    const int tall = std::max(height, metrics.height() + 2);
    return {std::max(width, tall), tall};
}

void drawKeyChip(QPainter &painter, const QRect &where, const QString &keys, const QColor &text, const QColor &line)
{
    drawSurface(painter, where, {.fill = {}, .line = line, .radius = Measure::chipRadius});
    const PainterState state(painter);
    painter.setFont(chipFont(painter.font()));
    painter.setPen(text);
    painter.drawText(where, Qt::AlignCenter, keys);
}

} // namespace pentimento
