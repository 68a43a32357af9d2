// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/ratiobutton.h"

#include "ui/form/numbertext.h"
#include "ui/form/ratiochoices.h"
#include "ui/shared/calmpaint.h"
#include "ui/shared/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>

#include <cmath>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize box(36, 44);
constexpr qreal meanSide = 14; // every shape has about the same area
constexpr qreal longestSide = 20;
constexpr qreal gap = 4;
constexpr int textSize = 11;

} // namespace

RatioButton::RatioButton(const QJsonValue &choice, QWidget *parent)
    : QRadioButton(parent)
    , m_choice(choice)
    , m_ratio(ratioOf(choice))
{
    setAutoExclusive(false); // the editor decides, and what is unset has no choice at all
    const QString name = valueText(choice).replace(u'_', u' ');
    setText(matchesInput(choice) ? tr("Input", "the shape of the input image") : name);
    setAccessibleName(matchesInput(choice) ? tr("Match input image") : name);
    QFont small = font();
    small.setPixelSize(textSize);
    setFont(small);
    setAttribute(Qt::WA_Hover);
}

void RatioButton::setInputShape(const std::optional<double> &ratio)
{
    m_ratio = ratio;
    update();
}

QSize RatioButton::sizeHint() const
{
    return box;
}

QRectF RatioButton::shape() const
{
    const double root = std::sqrt(std::clamp(m_ratio.value_or(matchesInput(m_choice) ? 4.0 / 3 : 1), 0.1, 10.0));
    QSizeF size(meanSide * root, meanSide / root);
    const qreal longest = std::max(size.width(), size.height());
    if (longest > longestSide)
        size *= longestSide / longest;
    size = size.expandedTo({4, 4});
    return {QPointF(-size.width() / 2, 0), size};
}

void RatioButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter);
    const Tokens tokens = tokensOf(palette());
    const QColor ink = isChecked() && isEnabled() ? tokens.accent : tokens.mutedText;
    const int line = fontMetrics().height();
    QRectF outline = shape();
    outline.translate(width() / 2.0, (height() - outline.height() - gap - line) / 2 + 0.5);
    const bool isVague = !m_ratio && !matchesInput(m_choice);
    painter.setPen(QPen(ink, 1.25, isVague ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(outline, 2, 2);
    painter.setPen(ink);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2);
    painter.drawText(QRectF(0, outline.bottom() + gap, width(), line), Qt::AlignCenter, shown);
}

void RatioButton::drawBox(QPainter &painter) const
{
    const Tokens tokens = tokensOf(palette());
    QStyleOption option;
    option.initFrom(this);
    QRectF where = rect();
    if (showsFocus(option)) {
        drawFocusRing(painter, where, tokens.accent);
        where = withinFocusRing(where);
    }
    const bool isOn = isChecked() && isEnabled();
    const bool isHovered = underMouse() && isEnabled();
    drawSurface(painter, where,
                {.fill = isOn        ? tokens.selected
                         : isHovered ? mixed(tokens.raised, tokens.text, 0.08)
                                     : tokens.raised,
                 .line = isOn ? tokens.accent : tokens.line});
}

void RatioButton::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QRadioButton::keyPressEvent(event);
    const int along = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return Q_EMIT moved(-along, 0);
    case Qt::Key_Right:
        return Q_EMIT moved(along, 0);
    case Qt::Key_Up:
        return Q_EMIT moved(0, -1);
    case Qt::Key_Down:
        return Q_EMIT moved(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    default:
        QRadioButton::keyPressEvent(event);
    }
}

// The whole name where it may be cut.
bool RatioButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), accessibleName().toHtmlEscaped(), this);
        return true;
    }
    return QRadioButton::event(event);
}

} // namespace pentimento
