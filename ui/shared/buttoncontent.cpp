// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/buttoncontent.h"

#include "ui/shared/calmpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/keychip.h"

#include <QFontMetrics>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8;
constexpr int stackGap = 4;
constexpr int chevronEdge = 14;

int textWidth(const QFontMetrics &metrics, const QString &text)
{
    return text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, text).width();
}

// The parts from the left with a gap between them; what is not there takes no room.
struct Row
{
    int icon = 0;
    int text = 0;
    int keys = 0;
    int chevron = 0;

    [[nodiscard]] int width() const
    {
        int sum = 0;
        for (const int part : {icon, text, keys, chevron})
            sum += part > 0 ? part + (sum > 0 ? gap : 0) : 0;
        return sum;
    }
};

Row rowOf(const ButtonContent &content, const QFont &font)
{
    return {.icon = content.icon.isNull() ? 0 : content.iconSize.width(),
            .text = textWidth(QFontMetrics(font), content.text),
            .keys = content.keys.isEmpty() ? 0 : keyChipSize(font, content.keys).width(),
            .chevron = content.opensMenu ? chevronEdge : 0};
}

void drawText(QPainter &painter, const QRect &where, const QString &text, const QColor &colour)
{
    painter.setPen(colour);
    const QString shown =
        painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width() + 1, Qt::TextShowMnemonic);
    painter.drawText(where, Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, shown);
}

void drawKeys(QPainter &painter, const QRect &where, const QString &keys, const ContentPaint &paint)
{
    if (!paint.keys.isValid()) {
        const QSize size = keyChipSize(painter.font(), keys);
        drawKeyChip(painter, QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, where), keys, paint.text,
                    paint.line);
        return;
    }
    const PainterState state(painter);
    QFont font = painter.font();
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.setPen(paint.keys);
    painter.drawText(where, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, keys);
}

void drawRow(QPainter &painter, const QRect &where, const ButtonContent &content, const ContentPaint &paint)
{
    Row row = rowOf(content, painter.font());
    row.text = std::max(0, row.text - std::max(0, row.width() - where.width()));
    int x = where.left();
    if (!paint.alignment.testFlag(Qt::AlignLeft))
        x += std::max(0, (where.width() - row.width()) / 2);
    const auto next = [&](int width) {
        const QRect part(x, where.top(), width, where.height());
        x += width + gap;
        return QStyle::visualRect(paint.direction, where, part);
    };
    if (row.icon > 0) {
        const QRect part = next(row.icon);
        content.icon.paint(&painter, QStyle::alignedRect(paint.direction, Qt::AlignCenter, content.iconSize, part),
                           Qt::AlignCenter, paint.mode, paint.state);
    }
    if (row.text > 0)
        drawText(painter, next(row.text), content.text, paint.text);
    if (row.keys > 0)
        drawKeys(painter, next(row.keys), content.keys, paint);
    if (row.chevron > 0) {
        if (paint.alignment.testFlag(Qt::AlignLeft))
            x = where.right() + 1 - row.chevron;
        drawChevron(painter, next(row.chevron), paint.text);
    }
}

void drawStack(QPainter &painter, const QRect &where, const ButtonContent &content, const ContentPaint &paint)
{
    const int textHeight = content.text.isEmpty() ? 0 : painter.fontMetrics().height();
    const int iconHeight = content.icon.isNull() ? 0 : content.iconSize.height();
    const int between = textHeight > 0 && iconHeight > 0 ? stackGap : 0;
    const int top = where.top() + (where.height() - iconHeight - between - textHeight) / 2;
    if (iconHeight > 0)
        content.icon.paint(&painter, QRect(where.left(), top, where.width(), iconHeight), Qt::AlignCenter, paint.mode,
                           paint.state);
    if (textHeight > 0)
        drawText(painter, QRect(where.left(), top + iconHeight + between, where.width(), textHeight), content.text,
                 paint.text);
}

} // namespace

QSize sizeOf(const ButtonContent &content, const QFont &font)
{
    const QFontMetrics metrics(font);
    const Row row = rowOf(content, font);
    const int iconHeight = content.icon.isNull() ? 0 : content.iconSize.height();
    const int textHeight = content.text.isEmpty() ? 0 : metrics.height();
    if (content.isStacked)
        return {std::max(row.icon, row.text), iconHeight + stackGap + textHeight};
    return {row.width(), std::max(iconHeight, textHeight)};
}

void drawContent(QPainter &painter, const QRect &where, const ButtonContent &content, const ContentPaint &paint)
{
    const PainterState state(painter);
    if (content.isStacked)
        drawStack(painter, where, content, paint);
    else
        drawRow(painter, where, content, paint);
}

void drawChevron(QPainter &painter, const QRect &where, const QColor &colour)
{
    QRectF box(0, 0, chevronEdge, chevronEdge);
    box.moveCenter(QRectF(where).center());
    paintIcon(painter, "chevron-down"_L1, onPixels(painter, box), colour);
}

Qt::Alignment buttonAlignment(const QWidget *widget)
{
    const bool isLeft = widget && widget->property("textAlign").toString() == "left"_L1;
    return isLeft ? Qt::AlignLeft : Qt::AlignHCenter;
}

} // namespace pentimento
