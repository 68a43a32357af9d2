// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/calmlists.h"

#include "ui/shared/calmpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/keychip.h"
#include "ui/shared/tokens.h"

#include <QStyle>
#include <QStyleOption>

#include <cmath>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 8;
constexpr int gap = 8;
constexpr int shortcutGap = 32;
constexpr int separatorHeight = 9;
constexpr int branchEdge = 14;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

// What stands left and right of the tab.
std::pair<QString, QString> nameAndKeys(const QString &text)
{
    const qsizetype tab = text.indexOf(u'\t');
    return tab < 0 ? std::pair(text, QString()) : std::pair(text.left(tab), text.mid(tab + 1));
}

bool isChoice(const QStyleOptionMenuItem &option)
{
    return option.menuHasCheckableItems || option.checkType != QStyleOptionMenuItem::NotCheckable;
}

// From the left: a tick where any row has one, an icon where any row has one, then the name.
int nameOffset(const QStyleOptionMenuItem &option)
{
    int offset = side;
    if (isChoice(option))
        offset += Measure::iconEdge + gap;
    if (option.maxIconWidth > 0)
        offset += Measure::iconEdge + gap;
    return offset;
}

// The row of a menu under the pointer: only touched, not yet chosen.
void drawPointedAt(QPainter &painter, const QRect &row, const Tokens &tokens)
{
    drawSurface(painter, row,
                {.fill = mixed(tokens.panel, tokens.text, Touch::row), .line = {}, .radius = Measure::chipRadius});
}

void drawMenuMarks(QPainter &painter, const QStyleOptionMenuItem &option, const Tokens &tokens)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const auto place = [&option](int x) {
        const QRect row = option.rect;
        const QRect part(row.left() + x, row.top() + (row.height() - Measure::iconEdge) / 2, Measure::iconEdge,
                         Measure::iconEdge);
        return QStyle::visualRect(option.direction, row, part);
    };
    int x = side;
    if (isChoice(option)) {
        if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
            paintIcon(painter, "check"_L1, place(x), enabled ? tokens.accent : tokens.mutedText);
        x += Measure::iconEdge + gap;
    }
    if (!option.icon.isNull())
        option.icon.paint(&painter, place(x), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, option.direction == Qt::RightToLeft ? "chevron-left"_L1 : "chevron-right"_L1,
                  place(option.rect.width() - side - Measure::iconEdge), tokens.mutedText);
}

void drawMenuText(QPainter &painter, const QStyleOptionMenuItem &option, const Tokens &tokens)
{
    const auto [name, keys] = nameAndKeys(option.text);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRect row = option.rect;
    const QRect text = QStyle::visualRect(option.direction, row, row.adjusted(nameOffset(option), 0, -side, 0));
    painter.setFont(option.font);
    if (!enabled)
        painter.setOpacity(0.6);
    painter.setPen(enabled ? tokens.text : tokens.mutedText);
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter.drawText(text, int(start | Qt::AlignVCenter) | Qt::TextHideMnemonic | Qt::TextSingleLine, name);
    painter.setPen(tokens.mutedText);
    const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    painter.drawText(text, int(end | Qt::AlignVCenter) | Qt::TextSingleLine,
                     keyText(QKeySequence(keys, QKeySequence::NativeText)));
}

} // namespace

void drawFloatingPanel(QPainter &painter, const QStyleOption &option)
{
    const Tokens tokens = tokensOf(option.palette);
    drawSurface(painter, option.rect, {.fill = tokens.panel, .line = tokens.line, .radius = Measure::cardRadius});
}

void drawToolTip(QPainter &painter, const QStyleOption &option)
{
    const Tokens tokens = tokensOf(option.palette);
    drawSurface(painter, option.rect, {.fill = tokens.raised, .line = tokens.line, .radius = Measure::controlRadius});
}

QRegion roundedRegion(const QRect &rect, int radius)
{
    // Row by row, those pixels whose middle lies within the corner's circle; a polygon would round right and bottom
    // otherwise than left and top.
    QRegion region = rect.adjusted(0, radius, 0, -radius);
    for (int row = 0; row < radius; ++row) {
        const double up = radius - row - 0.5;
        const int inset = qRound(radius - std::sqrt(radius * radius - up * up));
        region += QRect(rect.left() + inset, rect.top() + row, rect.width() - 2 * inset, 1);
        region += QRect(rect.left() + inset, rect.bottom() - row, rect.width() - 2 * inset, 1);
    }
    return region;
}

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const PainterState state(painter);
    const Tokens tokens = tokensOf(option.palette);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const qreal line = lineOnPixels(painter, 1);
        const QRectF row(option.rect);
        painter.fillRect(onPixels(painter, {row.left() - 4, row.center().y(), row.width() + 8, line}), tokens.line);
        return;
    }
    if (has(option, QStyle::State_Selected) && has(option, QStyle::State_Enabled))
        drawPointedAt(painter, option.rect, tokens);
    drawMenuMarks(painter, option, tokens);
    drawMenuText(painter, option, tokens);
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {2 * side, separatorHeight};
    const auto [name, keys] = nameAndKeys(option.text);
    const QFontMetrics metrics(option.font);
    int width = nameOffset(option) + metrics.size(Qt::TextShowMnemonic, name).width() + side;
    if (!keys.isEmpty())
        width += shortcutGap; // the menu itself adds the widest keys of all its rows
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += gap + Measure::iconEdge;
    return {width, std::max(Measure::controlHeight, metrics.height() + 8)};
}

void drawViewRow(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Tokens tokens = tokensOf(option.palette);
    if (has(option, QStyle::State_Selected))
        drawSurface(painter, option.rect, {.fill = tokens.selected, .line = tokens.accent});
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        drawSurface(painter, option.rect, {.fill = mixed(tokens.panel, tokens.text, Touch::row), .line = {}});
}

void drawPopupRow(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (has(option, QStyle::State_Selected))
        drawPointedAt(painter, option.rect, tokensOf(option.palette));
}

void drawBranch(QPainter &painter, const QStyleOption &option)
{
    if (!has(option, QStyle::State_Children))
        return;
    const Tokens tokens = tokensOf(option.palette);
    QRectF box(0, 0, branchEdge, branchEdge);
    box.moveCenter(QRectF(option.rect).center());
    paintIcon(painter, has(option, QStyle::State_Open) ? "chevron-down"_L1 : "chevron-right"_L1, onPixels(painter, box),
              tokens.mutedText);
}

} // namespace pentimento
