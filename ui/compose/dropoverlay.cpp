// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/dropoverlay.h"

#include "ui/compose/dropareas.h"
#include "ui/shared/calmpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QPainter>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal veilShare = 0.92;
constexpr qreal areaShare = 0.6;
constexpr qreal iconEdge = 28;
constexpr int textSize = 15;
constexpr qreal inset = 12;

void paintArea(QPainter &painter, const QRectF &area, const QString &words, bool isHot, const Tokens &tokens)
{
    QColor fill = isHot ? tokens.selected : tokens.panel;
    fill.setAlphaF(areaShare);
    drawSurface(painter, area,
                {.fill = fill,
                 .line = isHot ? tokens.accent : tokens.line,
                 .radius = Measure::cardRadius,
                 .lineWidth = isHot ? 2.0 : 1.0});
    QFont font = painter.font();
    font.setPixelSize(textSize);
    font.setWeight(isHot ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    const QColor ink = isHot ? tokens.accent : tokens.mutedText;
    const QRectF box(area.center().x() - iconEdge / 2, area.center().y() - iconEdge, iconEdge, iconEdge);
    paintIcon(painter, "image-plus"_L1, onPixels(painter, box), ink);
    painter.setPen(isHot ? tokens.text : tokens.mutedText);
    const QRectF room(area.left() + inset, box.bottom() + inset, area.width() - 2 * inset,
                      area.bottom() - box.bottom() - 2 * inset);
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, words);
}

} // namespace

DropOverlay::DropOverlay(QWidget *window)
    : QWidget(window)
{
    setObjectName(u"dropOverlay"_s);
    setAcceptDrops(true);
    hide();
}

void DropOverlay::setTargets(const QList<WellTarget> &targets)
{
    m_targets = targets;
    update();
}

void DropOverlay::pointAt(const QPointF &point)
{
    m_point = point;
    update();
}

WellTarget DropOverlay::pointedAt() const
{
    const int index = dropAreaAt(dropAreas(size(), int(m_targets.size())), m_point);
    return index < 0 ? WellTarget() : m_targets.at(index);
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(Look::Dark);
    QPainter painter(this);
    QColor veil = tokens.canvas;
    veil.setAlphaF(veilShare);
    painter.fillRect(rect(), veil);
    const QList<QRectF> areas = dropAreas(size(), std::max(1, int(m_targets.size())));
    if (m_targets.isEmpty())
        return paintArea(painter, areas.first(), tr("This model takes no picture."), false, tokens);
    const int hot = dropAreaAt(areas, m_point);
    for (int i = 0; i < areas.size(); ++i)
        paintArea(painter, areas.at(i), m_targets.at(i).words, i == hot, tokens);
}

} // namespace pentimento
