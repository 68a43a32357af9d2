// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/calmstyle.h"

#include "ui/shared/calmbuttons.h"
#include "ui/shared/calmfields.h"
#include "ui/shared/calmlayout.h"
#include "ui/shared/calmlists.h"
#include "ui/shared/calmmarks.h"
#include "ui/shared/calmpaint.h"
#include "ui/shared/calmsliders.h"
#include "ui/shared/calmwidgets.h"
#include "ui/shared/tokens.h"
#include "ui/shared/widgetkind.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyledItemDelegate>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// Qt would draw a chosen row's text in the colour that stands on the accent; ours stands on the selected fill.
QStyleOptionViewItem readable(QStyleOptionViewItem row)
{
    const Tokens tokens = tokensOf(row.palette);
    row.palette.setColor(QPalette::HighlightedText, tokens.text);
    return row;
}

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(QStyleFactory::create(u"fusion"_s))
{
}

void CalmStyle::drawProgressBar(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (bar) // painted as const, painted again as itself
        drawProgress(painter, *bar, isEndUnknown(*bar) ? m_pulse.phase(const_cast<QWidget *>(widget)) : 0);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return drawButtonBody(*painter, *option, widget);
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawField(*painter, *option, widget);
        return;
    }
    case PE_Frame:
        if (isComboPopup(widget))
            return drawFloatingPanel(*painter, *option);
        return isFieldFrame(*option, widget) ? drawField(*painter, *option, widget) : drawCard(*painter, *option);
    case PE_FrameFocusRect:
        if (showsFocus(*option) && !showsItsFocus(widget))
            drawFocusRing(*painter, option->rect, tokensOf(option->palette).accent, Measure::chipRadius);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckMark(*painter, *option, widget);
    case PE_IndicatorRadioButton:
        return drawRadioMark(*painter, *option);
    case PE_PanelMenu:
        return drawFloatingPanel(*painter, *option);
    case PE_PanelTipLabel:
        return drawToolTip(*painter, *option);
    case PE_PanelItemViewItem:
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            isWithinComboPopup(widget) ? drawPopupRow(*painter, *row) : drawViewRow(*painter, *row);
        return;
    case PE_IndicatorBranch:
        return drawBranch(*painter, *option);
    case PE_FrameMenu:
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_PanelItemViewRow:
    case PE_PanelScrollAreaCorner:
    case PE_IndicatorArrowDown: // of a tool button with a menu: the chevron is part of its label
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return drawButtonBody(*painter, *option, widget);
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButtonLabel(*painter, *button, widget);
        break;
    case CE_PushButton:
        // Body and label know the focus; Qt would draw a second ring.
        drawControl(CE_PushButtonBevel, option, painter, widget);
        return drawControl(CE_PushButtonLabel, option, painter, widget);
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboLabel(*painter, *box, comboTextRect(*box));
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(*painter, *item);
        break;
    case CE_ItemViewItem:
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const QStyleOptionViewItem ours = readable(*row);
            return QProxyStyle::drawControl(element, &ours, painter, widget);
        }
        break;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && isRule(*frame))
            return drawRule(*painter, *frame);
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, tokensOf(option->palette).line);
        return;
    case CE_ProgressBarContents:
        return drawProgressBar(*option, *painter, widget);
    case CE_MenuEmptyArea:
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
        return drawToolButton(*painter, *button, widget);
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
        return drawComboBox(*painter, *box, widget);
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
        return drawSpinBox(*painter, *box, widget);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (slider && control == CC_Slider)
        return drawSlider(*painter, *slider);
    if (slider && control == CC_ScrollBar)
        return drawScrollBar(*painter, *slider);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option))
            return frame->lineWidth > 0 ? fieldTextRect(*frame) : frame->rect;
        break;
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove:
        return option->rect;
    case SE_PushButtonFocusRect:
    case SE_PushButtonContents:
        return option->rect;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
        return comboPart(*box, part);
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
        return spinPart(*box, part);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (slider && control == CC_Slider)
        return sliderPart(*slider, part);
    if (slider && control == CC_ScrollBar)
        return scrollPart(*slider, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    if (const auto size = calmSize(type, option, contents, widget))
        return *size;
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_ItemViewItem ? size.expandedTo({0, Measure::controlHeight}) : size;
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (const auto length = calmMetric(metric, widget))
        return *length;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_ComboBox_PopupFrameStyle:
        return int(QFrame::StyledPanel) | int(QFrame::Plain);
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(answer)) {
            mask->region =
                roundedRegion(option->rect, int(hint == SH_Menu_Mask ? Measure::cardRadius : Measure::controlRadius));
            return 1;
        }
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (floats(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    else if (turnsWithTheWheel(widget))
        keepWheelCalm(widget);
    // What lists a combo box's choices is not drawn by the style, unless its delegate is one that asks the style.
    if (isComboPopup(widget)) {
        if (auto *view = widget->findChild<QAbstractItemView *>();
            view && view->itemDelegate()->inherits("QComboBoxDelegate")) {
            view->setItemDelegate(new QStyledItemDelegate(view));
            view->viewport()->setBackgroundRole(QPalette::AlternateBase);
        }
    }
}

void CalmStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void CalmStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

// Qt remembers that the focus was moved by a key until its window is hidden. Whoever takes the mouse again needs no
// ring.
bool CalmStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        QWidget *window = static_cast<QWidget *>(watched)->window();
        if (window->testAttribute(Qt::WA_KeyboardFocusChange)) {
            window->setAttribute(Qt::WA_KeyboardFocusChange, false);
            if (QWidget *focused = window->focusWidget())
                focused->update();
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace pentimento
