// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparebar.h"

#include "ui/compare/canvaschips.h"
#include "ui/compare/zoomsteps.h"
#include "ui/shared/calmpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 4;
constexpr int blendSteps = 100;
constexpr int blendWidth = 96;
constexpr int compactBlendWidth = 64;

// The line between two groups of buttons.
class BarLine final : public QWidget
{
public:
    explicit BarLine(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(2 * padding + 1, Measure::controlHeight);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter(this).fillRect(padding, padding, 1, height() - 2 * padding, tokensOf(palette()).line);
    }
};

} // namespace

CompareBar::CompareBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(u"compareBar"_s);
    m_layout->setContentsMargins(padding, padding, padding, padding);
    m_layout->setSpacing(padding);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    setCursor(Qt::ArrowCursor);
    setActions({});
}

void CompareBar::setActions(const CompareActions &actions)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Entry &entry : std::as_const(m_entries))
        disconnect(entry.action, nullptr, this, nullptr);
    m_entries.clear();
    m_actions = actions;
    addEntry(actions.slider, u"slider"_s, CompareMode::Slider, true);
    addEntry(actions.sideBySide, u"sideBySide"_s, CompareMode::SideBySide, true);
    addEntry(actions.fade, u"fade"_s, CompareMode::Fade, true);
    addEntry(actions.difference, u"difference"_s, CompareMode::Difference, true);
    addEntry(actions.flip, u"flip"_s, CompareMode::Flip, true, QKeySequence(Qt::Key_B).toString());
    addKnobs();
    addLine();
    addEntry(actions.fit, u"fit"_s, {}, false);
    addEntry(actions.actualSize, u"actualSize"_s, {}, false);
    addEntry(actions.swap, u"swap"_s, {}, true, QKeySequence(Qt::Key_S).toString());
    retranslate();
    syncAll();
}

QToolButton *CompareBar::makeButton(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setProperty("look", u"quiet"_s);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the canvas
    button->setMinimumHeight(Measure::controlHeight);
    button->setIconSize({Measure::iconEdge, Measure::iconEdge});
    m_layout->addWidget(button);
    return button;
}

void CompareBar::addEntry(QAction *action, const QString &name, std::optional<CompareMode> mode, bool needsPair,
                          const QString &keyHint)
{
    if (!action)
        return;
    QToolButton *button = makeButton(name);
    button->setCheckable(mode.has_value());
    const Entry entry{action, button, mode, needsPair, keyHint};
    m_entries.append(entry);
    connect(button, &QToolButton::clicked, action, [this, entry] {
        entry.action->trigger();
        sync(entry); // the click checked it, the mode says whether it is
    });
    connect(action, &QAction::changed, this, [this, entry] { sync(entry); });
}

void CompareBar::addLine()
{
    m_layout->addWidget(new BarLine(this));
}

void CompareBar::addKnobs()
{
    m_dividing = makeButton(u"dividing"_s);
    m_dividing->setIcon(icon("square-split-vertical"_L1));
    m_dividing->setCheckable(true);
    connect(m_dividing, &QToolButton::clicked, this,
            [this](bool checked) { Q_EMIT dividingChanged(checked ? Qt::Vertical : Qt::Horizontal); });
    m_blend = new QSlider(Qt::Horizontal, this);
    m_blend->setObjectName(u"blend"_s);
    m_blend->setRange(0, blendSteps);
    m_blend->setPageStep(blendSteps / 10);
    m_blend->setValue(blendSteps / 2);
    m_layout->addWidget(m_blend);
    connect(m_blend, &QSlider::valueChanged, this,
            [this](int value) { Q_EMIT blendChanged(double(value) / blendSteps); });
}

void CompareBar::retranslate()
{
    setAccessibleName(tr("Comparing"));
    m_dividing->setAccessibleName(tr("Divide above and below"));
    m_dividing->setToolTip(tr("Divide above and below instead of left and right (H)"));
    m_blend->setAccessibleName(tr("How much of the second picture is seen"));
    m_blend->setToolTip(m_blend->accessibleName());
}

void CompareBar::setMode(CompareMode mode)
{
    m_mode = mode;
    syncAll();
}

void CompareBar::setKnobs(const CompareKnobs &knobs)
{
    m_dividing->setChecked(knobs.dividing == Qt::Vertical);
    m_blend->setValue(qRound(knobs.blend * blendSteps));
}

void CompareBar::setComparable(bool comparable)
{
    m_isComparable = comparable;
    syncAll();
}

void CompareBar::setZoom(double zoom)
{
    m_zoom = zoom;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.action == m_actions.actualSize)
            sync(entry);
    }
}

// In a bar there is room for one word; the menu may say more.
QString CompareBar::nameOf(const Entry &entry) const
{
    if (entry.action == m_actions.fit)
        return tr("Fit");
    if (entry.action == m_actions.swap)
        return tr("Swap");
    if (entry.action == m_actions.actualSize)
        //: How large the picture is shown, in percent: 100 is one pixel of the picture on one of the screen.
        return tr("%1%").arg(zoomPercent(m_zoom));
    return entry.action->iconText();
}

QString CompareBar::tipOf(const Entry &entry) const
{
    if (entry.needsPair && !m_isComparable)
        return tr("There is one picture only. To compare, select a version that was made from another.");
    if (entry.mode == CompareMode::Flip)
        //: %1 is "Flip (Alt 5)".
        return tr("%1. Hold B to see the before in any mode.").arg(entry.action->toolTip());
    return entry.action->toolTip();
}

// As in the pictures: modes with icon and name, fit and zoom with the name alone; where it is narrow, icons.
Qt::ToolButtonStyle CompareBar::styleOf(const Entry &entry) const
{
    const bool hasIcon = !entry.action->icon().isNull();
    if (entry.action == m_actions.actualSize || !hasIcon)
        return Qt::ToolButtonTextOnly;
    if (m_isCompact)
        return Qt::ToolButtonIconOnly;
    return entry.action == m_actions.fit ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon;
}

// The button as its action is; the action as the scene allows it.
void CompareBar::sync(const Entry &entry)
{
    QAction *action = entry.action;
    QToolButton *button = entry.button;
    if (entry.needsPair && action->isEnabled() != m_isComparable)
        action->setEnabled(m_isComparable); // comes back by its signal
    if (entry.mode && action->isCheckable())
        action->setChecked(*entry.mode == m_mode);
    button->setChecked(m_isComparable && entry.mode == m_mode);
    button->setEnabled(action->isEnabled());
    button->setIcon(action->icon());
    button->setText(nameOf(entry));
    button->setAccessibleName(action->iconText());
    button->setToolTip(tipOf(entry));
    button->setToolButtonStyle(styleOf(entry));
    const bool hasRoom = button->toolButtonStyle() != Qt::ToolButtonIconOnly;
    button->setProperty("keyHint", hasRoom ? entry.keyHint : QString());
    if (action == m_actions.actualSize) // as wide as its longest, or the bar would twitch
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance(tr("%1%").arg(u"1600"_s)) + 4 * padding);
}

void CompareBar::syncAll()
{
    for (const Entry &entry : std::as_const(m_entries))
        sync(entry);
    m_dividing->setVisible(m_isComparable && m_mode == CompareMode::Slider);
    m_blend->setVisible(m_isComparable && m_mode == CompareMode::Fade);
    Q_EMIT contentChanged();
}

void CompareBar::setCompact(bool compact)
{
    m_isCompact = compact;
    m_blend->setFixedWidth(compact ? compactBlendWidth : blendWidth);
    for (const Entry &entry : std::as_const(m_entries))
        sync(entry);
}

void CompareBar::fitInto(int width)
{
    setCompact(false);
    if (m_layout->sizeHint().width() > width)
        setCompact(true);
    resize(std::min(width, m_layout->sizeHint().width()), CanvasMeasure::barHeight);
}

void CompareBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        syncAll();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        Q_EMIT contentChanged();
    QWidget::changeEvent(event);
}

void CompareBar::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawSurface(painter, rect(), {.fill = tokens.panel, .line = tokens.line, .radius = Measure::cardRadius});
}

} // namespace pentimento
