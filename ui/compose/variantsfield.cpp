// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/variantsfield.h"

#include "ui/shared/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int controlHeight = 28;
constexpr int fieldWidth = 32;
constexpr int iconEdge = 12;

} // namespace

VariantsSpin::VariantsSpin(QWidget *parent)
    : QSpinBox(parent)
{
    setRange(1, mostTyped);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setFrame(false);
    setAlignment(Qt::AlignCenter);
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(true);
}

void VariantsSpin::stepBy(int steps)
{
    if (steps > 0)
        setValue(std::max(value(), std::min(value() + steps, mostBySteps)));
    else
        setValue(value() + steps);
    if (!hasFocus())
        lineEdit()->deselect();
}

void VariantsSpin::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore();
}

VariantsField::VariantsField(QWidget *parent)
    : QWidget(parent)
    , m_spin(new VariantsSpin(this))
    , m_fewer(makeStep("minus"_L1, tr("Fewer variants"), u"fewerVariants"_s, -1))
    , m_more(makeStep("plus"_L1, tr("More variants"), u"moreVariants"_s, 1))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *label = new QLabel(tr("Variants"), this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(m_spin);
    row->addWidget(label, 1);
    row->addWidget(m_fewer);
    row->addWidget(m_spin);
    row->addWidget(m_more);
    m_spin->setObjectName(u"variants"_s);
    m_spin->setAccessibleName(tr("Variants"));
    m_spin->setFixedSize(fieldWidth, controlHeight);
    setTabOrder(m_spin, m_fewer);
    setTabOrder(m_fewer, m_more);
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int count) {
        showEnds();
        Q_EMIT countChanged(count);
    });
    showEnds();
}

QToolButton *VariantsField::makeStep(QLatin1StringView iconName, const QString &name, const QString &objectName,
                                     int step)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setIcon(icon(iconName));
    button->setIconSize({iconEdge, iconEdge});
    button->setFixedSize(controlHeight, controlHeight);
    button->setAutoRepeat(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, [this, step] { m_spin->stepBy(step); });
    return button;
}

void VariantsField::setCount(int count)
{
    m_spin->setValue(count);
}

int VariantsField::count() const
{
    return m_spin->value();
}

void VariantsField::showEnds()
{
    m_fewer->setEnabled(m_spin->value() > 1);
    m_more->setEnabled(m_spin->value() < VariantsSpin::mostBySteps);
}

} // namespace pentimento
