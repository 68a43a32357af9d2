// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/calmfields.h"

#include "ui/shared/buttoncontent.h"
#include "ui/shared/calmbuttons.h"
#include "ui/shared/calmpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QFrame>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepIconEdge = 12;

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

// One of the two steps of a spin box; brighter under the pointer.
void drawStep(QPainter &painter, const QStyleOptionSpinBox &option, QStyle::SubControl part,
              QAbstractSpinBox::StepEnabledFlag step, const QWidget *widget)
{
    const QRect where = widget->style()->subControlRect(QStyle::CC_SpinBox, &option, part, widget);
    const Tokens tokens = tokensOf(option.palette);
    const bool canStep = isEnabled(option) && option.stepEnabled.testFlag(step);
    const bool isUnderPointer = option.activeSubControls == part && option.state.testFlag(QStyle::State_MouseOver);
    QRectF box(0, 0, stepIconEdge, stepIconEdge);
    box.moveCenter(QRectF(where).center());
    const PainterState state(painter);
    painter.setOpacity(canStep ? 1.0 : 0.35);
    paintIcon(painter, part == QStyle::SC_SpinBoxUp ? "chevron-up"_L1 : "chevron-down"_L1, box,
              isUnderPointer && canStep ? tokens.text : tokens.mutedText);
}

} // namespace

void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens tokens = tokensOf(option.palette);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus) && isEnabled(option);
    const bool isWrong = widget && widget->property("problem").toBool();
    QColor line = tokens.line;
    if (isWrong)
        line = tokens.bad;
    else if (hasFocus)
        line = tokens.accent;
    else if (isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver))
        line = mixed(tokens.line, tokens.text, 0.15);
    drawSurface(painter, option.rect,
                {.fill = isEnabled(option) ? tokens.well : mixed(tokens.well, tokens.panel, 0.6),
                 .line = line,
                 .radius = Measure::controlRadius,
                 .lineWidth = showsFocus(option) ? 2.0 : 1.0});
}

void drawCard(QPainter &painter, const QStyleOption &option)
{
    const Tokens tokens = tokensOf(option.palette);
    drawSurface(painter, option.rect, {.fill = tokens.panel, .line = tokens.line, .radius = Measure::cardRadius});
}

void drawRule(QPainter &painter, const QStyleOptionFrame &option)
{
    const qreal width = lineOnPixels(painter, 1);
    QRectF line(option.rect);
    if (option.frameShape == QFrame::HLine)
        line = {line.left(), line.top() + (line.height() - 1) / 2, line.width(), width};
    else
        line = {line.left() + (line.width() - 1) / 2, line.top(), width, line.height()};
    painter.fillRect(onPixels(painter, line), tokensOf(option.palette).line);
}

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    const Tokens tokens = tokensOf(option.palette);
    if (option.editable)
        drawField(painter, option, widget);
    else if (option.frame)
        drawButtonBody(painter, option, widget);
    if (!option.subControls.testFlag(QStyle::SC_ComboBoxArrow))
        return;
    const QRect arrow =
        widget ? widget->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget)
               : option.rect;
    const PainterState state(painter);
    painter.setOpacity(isEnabled(option) ? 1.0 : 0.5);
    drawChevron(painter, arrow, tokens.mutedText);
}

void drawComboLabel(QPainter &painter, const QStyleOptionComboBox &option, const QRect &where)
{
    if (option.editable)
        return;
    const Tokens tokens = tokensOf(option.palette);
    const ButtonContent content{.icon = option.currentIcon,
                                .iconSize = option.iconSize,
                                // What stands in a choice is no name of a control: its "&" is itself.
                                .text = QString(option.currentText).replace(u'&', u"&&"_s),
                                .keys = {},
                                .opensMenu = false,
                                .isStacked = false};
    drawContent(painter, where, content,
                {.text = isEnabled(option) ? tokens.text : tokens.mutedText,
                 .keys = {},
                 .line = tokens.line,
                 .mode = isEnabled(option) ? QIcon::Normal : QIcon::Disabled,
                 .state = QIcon::Off,
                 .direction = option.direction,
                 .alignment = Qt::AlignLeft});
}

void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget)
{
    if (option.frame)
        drawField(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons || !widget)
        return;
    drawStep(painter, option, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, widget);
    drawStep(painter, option, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, widget);
}

} // namespace pentimento
