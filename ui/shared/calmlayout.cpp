// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/calmlayout.h"

#include "ui/shared/calmbuttons.h"
#include "ui/shared/calmfields.h"
#include "ui/shared/calmlists.h"
#include "ui/shared/calmmarks.h"
#include "ui/shared/calmpaint.h"
#include "ui/shared/calmsliders.h"
#include "ui/shared/widgetkind.h"

#include <QAbstractScrollArea>
#include <QStyleOption>

namespace pentimento {

namespace {

constexpr int comboIconGap = 8;
constexpr int toolTipPadding = 5;
constexpr int popupPadding = 4;

int fieldHeight(const QStyleOption &option)
{
    return std::max(Measure::controlHeight, option.fontMetrics.height() + 8);
}

QSize comboSize(const QStyleOptionComboBox &option, const QSize &contents)
{
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + comboIconGap;
    return {contents.width() + icon + 2 * FieldMeasure::sidePadding + FieldMeasure::arrowWidth, fieldHeight(option)};
}

QSize spinSize(const QStyleOptionSpinBox &option, const QSize &contents)
{
    const bool hasArrows = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int arrows = hasArrows ? FieldMeasure::arrowWidth - FieldMeasure::sidePadding : 0;
    return {contents.width() + 2 * FieldMeasure::sidePadding + arrows, fieldHeight(option)};
}

int frameWidth(const QWidget *widget)
{
    if (isComboPopup(widget))
        return popupPadding;
    return qobject_cast<const QAbstractScrollArea *>(widget) && !isWithinComboPopup(widget) ? FieldMeasure::textFrame
                                                                                            : 1;
}

} // namespace

std::optional<int> calmMetric(QStyle::PixelMetric metric, const QWidget *widget)
{
    switch (metric) {
    case QStyle::PM_DefaultFrameWidth:
        return frameWidth(widget);
    case QStyle::PM_ButtonDefaultIndicator:
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_MenuPanelWidth:
    case QStyle::PM_SpinBoxFrameWidth:
    case QStyle::PM_ScrollView_ScrollBarSpacing:
        return 0;
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ListViewIconSize:
        return Measure::iconEdge;
    case QStyle::PM_MenuHMargin:
    case QStyle::PM_MenuVMargin:
        return popupPadding;
    case QStyle::PM_MenuButtonIndicator:
        return FieldMeasure::arrowWidth;
    case QStyle::PM_ToolTipLabelFrameWidth:
        return toolTipPadding;
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorWidth:
        return markSize(widget).width();
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorHeight:
        return markSize(widget).height();
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
        return 8;
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderControlThickness:
        return SliderMeasure::thickness;
    case QStyle::PM_SliderLength:
        return SliderMeasure::handle;
    case QStyle::PM_ScrollBarExtent:
        return SliderMeasure::scrollExtent;
    case QStyle::PM_ScrollBarSliderMin:
        return SliderMeasure::scrollLeast;
    case QStyle::PM_SplitterWidth:
        return 1;
    case QStyle::PM_FocusFrameHMargin:
        return 4; // beside the icon and the text of a row
    case QStyle::PM_TreeViewIndentation:
        return 16;
    default:
        return std::nullopt;
    }
}

std::optional<QSize> calmSize(QStyle::ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget)
{
    switch (type) {
    case QStyle::CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return pushButtonSize(*button, widget);
        break;
    case QStyle::CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return toolButtonSize(*button, widget);
        break;
    case QStyle::CT_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return comboSize(*box, contents);
        break;
    case QStyle::CT_SpinBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return spinSize(*box, contents);
        break;
    case QStyle::CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return QSize(contents.width() + 2 * (FieldMeasure::sidePadding + 1), fieldHeight(*option));
        break;
    case QStyle::CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item);
        break;
    case QStyle::CT_ProgressBar:
        return QSize(contents.width(), SliderMeasure::groove);
    default:
        break;
    }
    return std::nullopt;
}

QRect fieldTextRect(const QStyleOptionFrame &option)
{
    return option.rect.adjusted(FieldMeasure::sidePadding, 1, -FieldMeasure::sidePadding, -1);
}

QRect comboTextRect(const QStyleOptionComboBox &option)
{
    return comboPart(option, QStyle::SC_ComboBoxEditField);
}

QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect box = option.rect;
    QRect found = box;
    if (part == QStyle::SC_ComboBoxEditField) {
        const int before = FieldMeasure::sidePadding + (option.editable ? 0 : 2);
        found = box.adjusted(before, 1, -FieldMeasure::arrowWidth - 2, -1);
    } else if (part == QStyle::SC_ComboBoxArrow) {
        found =
            QRect(box.right() + 1 - FieldMeasure::arrowWidth - 2, box.top(), FieldMeasure::arrowWidth, box.height());
    } else if (part == QStyle::SC_ComboBoxListBoxPopup) {
        return box;
    }
    return QStyle::visualRect(option.direction, box, found);
}

QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect box = option.rect;
    const bool hasArrows = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int arrows = hasArrows ? FieldMeasure::arrowWidth : 0;
    const int x = box.right() + 1 - arrows;
    const int middle = box.top() + box.height() / 2;
    QRect found;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        found = hasArrows ? QRect(x, box.top() + 2, arrows, middle - box.top() - 2) : QRect();
        break;
    case QStyle::SC_SpinBoxDown:
        found = hasArrows ? QRect(x, middle, arrows, box.bottom() - 1 - middle) : QRect();
        break;
    case QStyle::SC_SpinBoxEditField:
        found = box.adjusted(FieldMeasure::sidePadding, 1, hasArrows ? -arrows : -FieldMeasure::sidePadding, -1);
        break;
    default:
        found = box;
        break;
    }
    return QStyle::visualRect(option.direction, box, found);
}

QRect sliderPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    if (part == QStyle::SC_SliderHandle)
        return sliderHandle(option);
    return part == QStyle::SC_SliderGroove ? sliderGroove(option) : option.rect;
}

QRect scrollPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect thumb = scrollThumb(option);
    const QRect bar = option.rect;
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    if (option.upsideDown && part == QStyle::SC_ScrollBarSubPage)
        part = QStyle::SC_ScrollBarAddPage;
    else if (option.upsideDown && part == QStyle::SC_ScrollBarAddPage)
        part = QStyle::SC_ScrollBarSubPage;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return thumb;
    case QStyle::SC_ScrollBarGroove:
        return bar;
    case QStyle::SC_ScrollBarSubPage:
        return isHorizontal ? QRect(bar.topLeft(), QPoint(thumb.left() - 1, bar.bottom()))
                            : QRect(bar.topLeft(), QPoint(bar.right(), thumb.top() - 1));
    case QStyle::SC_ScrollBarAddPage:
        return isHorizontal ? QRect(QPoint(thumb.right() + 1, bar.top()), bar.bottomRight())
                            : QRect(QPoint(bar.left(), thumb.bottom() + 1), bar.bottomRight());
    default:
        return {}; // no buttons at the ends
    }
}

} // namespace pentimento
