// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/ratioeditor.h"

#include "app/params/jsonnumbers.h"
#include "ui/form/numbertext.h"
#include "ui/form/ratiobutton.h"
#include "ui/form/ratiochoices.h"
#include "ui/form/ratiogrid.h"
#include "ui/form/wrappinglabel.h"
#include "ui/shared/icons.h"

#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxWidth = 36;
constexpr int boxHeight = 44;
constexpr int gap = 6;

} // namespace

RatioEditor::RatioEditor(const ParameterSpec &spec, const QList<QSize> &sizes, QWidget *parent)
    : ParameterEditor(spec, Place::Below, parent)
    , m_sizes(sizes)
    , m_result(new WrappingLabel({}, this))
{
    m_result->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const QJsonValue &choice : arrangedRatios(spec.choices)) {
        auto *button = new RatioButton(choice, this);
        button->setObjectName(spec.name + u'.' + valueText(choice));
        connect(button, &RatioButton::clicked, this, [this, choice] { pick(choice); });
        connect(button, &RatioButton::moved, this,
                [this, button](int across, int down) { step(button, across + down); });
        m_buttons.append(button);
    }
    m_more = new QToolButton(this);
    m_more->setIcon(icon("ellipsis"_L1, Tint::Muted));
    m_more->setObjectName(spec.name + u".more"_s);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setAccessibleName(tr("All shapes"));
    m_more->setToolTip(tr("All shapes"));
    connect(m_more, &QToolButton::clicked, this, &RatioEditor::openGrid);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    showValue();
}

void RatioEditor::setInputSize(const QSize &size)
{
    m_input = size;
    for (RatioButton *button : std::as_const(m_buttons)) {
        if (matchesInput(button->choice()))
            button->setInputShape(inputShape());
    }
    showValue();
}

QWidget *RatioEditor::headline() const
{
    return m_result;
}

QSize RatioEditor::sizeHint() const
{
    const int boxes = std::clamp(int(m_buttons.size()), 1, 7);
    return {boxes * (boxWidth + gap) - gap, boxHeight};
}

QSize RatioEditor::minimumSizeHint() const
{
    const int boxes = std::clamp(int(m_buttons.size()), 1, 3);
    return {boxes * (boxWidth + gap) - gap, boxHeight};
}

void RatioEditor::showValue()
{
    const QJsonValue shown = standing();
    for (RatioButton *button : std::as_const(m_buttons))
        button->setChecked(isSameValue(button->choice(), shown));
    const QSize size = resultSize(shown, m_sizes, m_input);
    if (!size.isEmpty())
        m_result->setText(tr("%1 × %2", "a size in pixels").arg(size.width()).arg(size.height()));
    else if (shown.isUndefined() || shown.isNull())
        m_result->setText(tr("not set", "the aspect ratio"));
    else
        m_result->setText(matchesInput(shown) ? tr("Match input image") : valueText(shown).replace(u'_', u' '));
    arrange();
}

void RatioEditor::resizeEvent(QResizeEvent *event)
{
    ParameterEditor::resizeEvent(event);
    arrange();
}

QList<RatioButton *> RatioEditor::available() const
{
    QList<RatioButton *> buttons;
    std::copy_if(m_buttons.begin(), m_buttons.end(), std::back_inserter(buttons),
                 [this](const RatioButton *button) { return holds(constraint().choices, button->choice()); });
    return buttons;
}

std::optional<double> RatioEditor::inputShape() const
{
    return m_input.isEmpty() ? std::nullopt : std::optional(double(m_input.width()) / m_input.height());
}

// As many as fit; where that is not all of them, the last place opens the grid, and the chosen one is always there.
// The tabulator stops once.
void RatioEditor::arrange()
{
    QList<RatioButton *> row = available();
    const auto chosen = std::find_if(row.begin(), row.end(), [](const auto *button) { return button->isChecked(); });
    RatioButton *stop = chosen != row.end() ? *chosen : row.value(0);
    const int places = std::max(2, (width() + gap) / (boxWidth + gap));
    const bool isTooMany = row.size() > places;
    if (isTooMany) {
        if (chosen != row.end() && chosen - row.begin() >= places - 1)
            std::swap(row[places - 2], *chosen);
        row.resize(places - 1);
    }
    const double box = std::max(1.0, double(width() - gap * (places - 1)) / places);
    const auto place = [&](int index) {
        const int left = int(std::lround(index * (box + gap)));
        const QRect where(left, 0, int(std::lround(index * (box + gap) + box)) - left, boxHeight);
        return isRightToLeft() ? QRect(width() - where.right() - 1, 0, where.width(), boxHeight) : where;
    };
    for (RatioButton *button : std::as_const(m_buttons)) {
        const qsizetype index = row.indexOf(button);
        if (index >= 0)
            button->setGeometry(place(int(index)));
        button->setVisible(index >= 0);
        button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_more->setVisible(isTooMany);
    m_more->setGeometry(place(places - 1));
    setFocusProxy(stop);
}

void RatioEditor::step(const RatioButton *from, int by)
{
    const QList<RatioButton *> row = available();
    const qsizetype to = row.indexOf(from) + by;
    if (to < 0 || to >= row.size())
        return;
    pick(row.at(to)->choice());
    row.at(to)->setFocus(Qt::TabFocusReason);
}

void RatioEditor::pick(const QJsonValue &choice)
{
    if (!isSameValue(value(), choice))
        take(choice);
    showValue();
}

void RatioEditor::openGrid()
{
    QList<QJsonValue> choices;
    for (const RatioButton *button : available())
        choices.append(button->choice());
    auto *grid = new RatioGrid(choices, standing(), inputShape(), m_more);
    grid->setObjectName(spec().name + u".grid"_s);
    connect(grid, &RatioGrid::picked, this, &RatioEditor::pick);
    grid->popUp();
}

} // namespace pentimento
