// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/calmbuttons.h"

#include "ui/shared/buttoncontent.h"
#include "ui/shared/calmpaint.h"
#include "ui/shared/tokens.h"

#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>
#include <QVariant>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipTextSize = 11;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isHovered(const QStyleOption &option)
{
    return has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
}

// A tool button is "on" while its menu is open; a push button's default state is no state of ours.
bool isChecked(const QStyleOption &option)
{
    return has(option, QStyle::State_On);
}

QColor touched(const QColor &ground, const QColor &over, const QStyleOption &option)
{
    if (!has(option, QStyle::State_Enabled))
        return ground;
    if (has(option, QStyle::State_Sunken))
        return mixed(ground, over, Touch::pressed);
    return isHovered(option) ? mixed(ground, over, Touch::hovered) : ground;
}

Surface surfaceOf(const QStyleOption &option, ButtonLook look, const Tokens &tokens)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const qreal radius = look == ButtonLook::Chip ? Measure::chipRadius : Measure::controlRadius;
    if (look == ButtonLook::Main) {
        if (!enabled)
            return {.fill = tokens.raised, .line = {}, .radius = Measure::cardRadius};
        return {.fill = touched(tokens.accent, tokens.onAccent, option), .line = {}, .radius = Measure::cardRadius};
    }
    if (isChecked(option))
        return {.fill = touched(tokens.selected, tokens.panel, option),
                .line = enabled ? tokens.accent : tokens.line,
                .radius = radius};
    if (look == ButtonLook::Link)
        return {.fill = {}, .line = {}, .radius = radius};
    if (look == ButtonLook::Quiet) {
        if (has(option, QStyle::State_Sunken) && enabled)
            return {.fill = mixed(tokens.raised, tokens.text, Touch::hovered), .line = {}, .radius = radius};
        return {.fill = isHovered(option) ? tokens.raised : QColor(), .line = {}, .radius = radius};
    }
    return {.fill = enabled ? touched(tokens.raised, tokens.text, option) : QColor(),
            .line = tokens.line,
            .radius = radius};
}

QColor textColour(const QStyleOption &option, ButtonLook look, const Tokens &tokens)
{
    if (!has(option, QStyle::State_Enabled))
        return tokens.mutedText;
    if (look == ButtonLook::Main)
        return tokens.onAccent;
    if (isChecked(option) || look == ButtonLook::Link)
        return tokens.accent;
    const bool isTouched = isHovered(option) || has(option, QStyle::State_Sunken);
    return look == ButtonLook::Quiet && !isTouched ? tokens.mutedText : tokens.text;
}

QFont fontOf(QFont font, const QStyleOption &option, ButtonLook look)
{
    if (look == ButtonLook::Main)
        font.setWeight(QFont::DemiBold);
    if (look == ButtonLook::Chip)
        font.setPixelSize(chipTextSize);
    if (look == ButtonLook::Link && isHovered(option))
        font.setUnderline(true);
    return font;
}

QFont fontOf(const QStyleOption &option, ButtonLook look, const QWidget *widget)
{
    return fontOf(widget ? widget->font() : QFont(), option, look);
}

QString keyHint(const QWidget *widget)
{
    return widget ? widget->property("keyHint").toString() : QString();
}

ButtonContent contentOf(const QStyleOptionButton &option, const QWidget *widget)
{
    const bool opensMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    return {.icon = option.icon,
            .iconSize = option.iconSize,
            .text = option.text,
            .keys = keyHint(widget),
            .opensMenu = opensMenu && !option.text.isEmpty(),
            .isStacked = false};
}

ButtonContent contentOf(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const bool showsText = option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull();
    const bool showsIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly;
    const bool opensMenu = option.features.testFlag(QStyleOptionToolButton::HasMenu)
                           && !option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    return {.icon = showsIcon ? option.icon : QIcon(),
            .iconSize = option.iconSize,
            .text = showsText ? option.text : QString(),
            .keys = showsText ? keyHint(widget) : QString(),
            .opensMenu = opensMenu && showsText && !option.text.isEmpty(),
            .isStacked = option.toolButtonStyle == Qt::ToolButtonTextUnderIcon};
}

int paddingOf(ButtonLook look)
{
    switch (look) {
    case ButtonLook::Main:
        return 16;
    case ButtonLook::Raised:
        return 12;
    case ButtonLook::Quiet:
        return 8;
    case ButtonLook::Chip:
        return 6;
    case ButtonLook::Link:
        return 4;
    }
    return 12;
}

int heightOf(ButtonLook look)
{
    if (look == ButtonLook::Main)
        return Measure::mainHeight;
    return look == ButtonLook::Chip ? Measure::chipHeight : Measure::controlHeight;
}

QSize sizeOf(const ButtonContent &content, const QFont &font, ButtonLook look)
{
    const QSize inner = sizeOf(content, font);
    const int height = std::max(heightOf(look), inner.height() + (content.isStacked ? 12 : 6));
    if (content.text.isEmpty())
        return {std::max(height, inner.width() + 2 * 6), height};
    return {inner.width() + 2 * paddingOf(look), height};
}

void drawLabel(QPainter &painter, const QRect &where, const ButtonContent &content, const QStyleOption &option,
               const QWidget *widget)
{
    const PainterState state(painter);
    const ButtonLook look = buttonLook(option, widget);
    const Tokens tokens = tokensOf(option.palette);
    painter.setFont(fontOf(option, look, widget));
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool isQuiet = look == ButtonLook::Quiet && !isHovered(option) && !has(option, QStyle::State_Sunken);
    // Between a quiet button and a disabled one only the strength can tell.
    if (!enabled && (look == ButtonLook::Quiet || look == ButtonLook::Link))
        painter.setOpacity(0.5);
    const QIcon::Mode mode = enabled && (!isQuiet || isChecked(option)) ? QIcon::Normal : QIcon::Disabled;
    const QColor colour = textColour(option, look, tokens);
    QColor keys; // in a box, but on the main button
    if (look == ButtonLook::Main)
        keys = enabled ? mainKeyColour(tokens) : tokens.mutedText;
    drawContent(painter, where.adjusted(4, 0, -4, 0), content,
                {.text = colour,
                 .keys = keys,
                 .line = tokens.line,
                 .mode = mode,
                 .state = isChecked(option) ? QIcon::On : QIcon::Off,
                 .direction = option.direction,
                 .alignment = buttonAlignment(widget)});
}

} // namespace

QColor mainKeyColour(const Tokens &tokens)
{
    // Weaker than the name, but read on the button's fill in each of its states.
    const QColor pressed = mixed(tokens.accent, tokens.onAccent, Touch::pressed);
    return readableOn(pressed, mixed(tokens.accent, tokens.onAccent, 0.75));
}

ButtonLook buttonLook(const QStyleOption &option, const QWidget *widget)
{
    const QString look = widget ? widget->property("look").toString() : QString();
    if (look == "main"_L1)
        return ButtonLook::Main;
    if (look == "quiet"_L1)
        return ButtonLook::Quiet;
    if (look == "link"_L1)
        return ButtonLook::Link;
    if (look == "chip"_L1)
        return ButtonLook::Chip;
    const auto *push = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isFlat = push && push->features.testFlag(QStyleOptionButton::Flat);
    return isFlat || has(option, QStyle::State_AutoRaise) ? ButtonLook::Quiet : ButtonLook::Raised;
}

void drawButtonBody(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens tokens = tokensOf(option.palette);
    const Surface surface = surfaceOf(option, buttonLook(option, widget), tokens);
    if (!showsFocus(option)) {
        drawSurface(painter, option.rect, surface);
        return;
    }
    drawFocusRing(painter, option.rect, tokens.accent, surface.radius);
    Surface inner = surface;
    inner.radius = std::max(1.0, surface.radius - 3);
    drawSurface(painter, withinFocusRing(option.rect), inner);
}

void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    drawLabel(painter, option.rect, contentOf(option, widget), option, widget);
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonLook look = buttonLook(option, widget);
    return sizeOf(contentOf(option, widget), fontOf(option, look, widget), look);
}

void drawToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget)
{
    drawButtonBody(painter, option, widget);
    const bool isSplit = option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    QRect label = option.rect;
    if (isSplit && widget) {
        const QStyle *style = widget->style();
        label = style->subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButton, widget);
        const QRect menu = style->subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButtonMenu, widget);
        drawChevron(painter, menu, textColour(option, buttonLook(option, widget), tokensOf(option.palette)));
    }
    drawLabel(painter, label, contentOf(option, widget), option, widget);
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const ButtonLook look = buttonLook(option, widget);
    QSize size = sizeOf(contentOf(option, widget), fontOf(option, look, widget), look);
    if (option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup))
        size.rwidth() += menuPartWidth;
    return size;
}

} // namespace pentimento
