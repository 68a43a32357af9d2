// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commandrow.h"

#include "ui/shared/calmpaint.h"
#include "ui/shared/keychip.h"
#include "ui/shared/tokens.h"

#include <QApplication>
#include <QPainter>

namespace pentimento {

namespace {

constexpr int side = 10;
constexpr int gap = 10;
constexpr int rowHeight = 32;

} // namespace

void CommandRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PainterState state(*painter);
    const Tokens tokens = tokensOf(option.palette);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen)
        drawSurface(*painter, option.rect, {.fill = tokens.selected, .line = tokens.accent});
    const auto placed = [&option](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    QRect rest = option.rect.adjusted(side, 0, -side, 0);
    const QRect mark(rest.left(), rest.top() + (rest.height() - Measure::iconEdge) / 2, Measure::iconEdge,
                     Measure::iconEdge);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, placed(mark), Qt::AlignCenter, isChosen ? QIcon::Normal : QIcon::Disabled,
               isChosen ? QIcon::On : QIcon::Off);
    rest.setLeft(mark.right() + 1 + gap);
    painter->setFont(option.font);
    if (const QString keys = index.data(keysRole).toString(); !keys.isEmpty()) {
        const QSize size = keyChipSize(option.font, keys);
        const QRect chip(rest.right() + 1 - size.width(), rest.top() + (rest.height() - size.height()) / 2,
                         size.width(), size.height());
        drawKeyChip(*painter, placed(chip), keys, tokens.mutedText, tokens.line);
        rest.setRight(chip.left() - gap);
    }
    painter->setPen(tokens.text);
    const QString name =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, std::max(0, rest.width()));
    painter->drawText(placed(rest), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                      name);
}

QSize CommandRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(rowHeight, option.fontMetrics.height() + 12)};
}

} // namespace pentimento
