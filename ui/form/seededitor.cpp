// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/seededitor.h"

#include "app/params/jsonnumbers.h"
#include "ui/form/numberfield.h"
#include "ui/shared/icons.h"

#include <QHBoxLayout>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QToolButton>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostUnderstood = 0x7fffffff;

QToolButton *smallButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setFixedSize(28, 28);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

qint64 rolledSeed(const ParameterSpec &spec, quint32 random)
{
    const qint64 low = std::max<qint64>(0, exactInteger(spec.minimum).value_or(0));
    const qint64 high = std::min(std::max(low, mostUnderstood), exactInteger(spec.maximum).value_or(mostUnderstood));
    return high <= low ? high : low + qint64(random) % (high - low + 1);
}

SeedEditor::SeedEditor(const ParameterSpec &spec, QWidget *parent)
    : ParameterEditor(spec, Place::Beside, parent)
    , m_field(new NumberField(spec, this))
    , m_dice(smallButton(spec.name + u".dice"_s, this))
    , m_lock(smallButton(spec.name + u".lock"_s, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_dice);
    layout->addWidget(m_lock);
    m_field->setPlaceholderText(tr("random", "no seed is set"));
    m_dice->setIcon(icon("dices"_L1, Tint::Text));
    m_dice->setAccessibleName(tr("Roll a seed"));
    m_dice->setToolTip(tr("Roll a seed"));
    m_lock->setCheckable(true);
    setFocusProxy(m_field);
    connect(m_field, &NumberField::changedByHand, this, [this] { take(m_field->read()); });
    connect(m_dice, &QToolButton::clicked, this, &SeedEditor::roll);
    connect(m_lock, &QToolButton::toggled, this, [this](bool isLocked) {
        showLock();
        if (isLocked && value().isUndefined())
            roll(); // there is nothing else to keep
        Q_EMIT lockToggled(isLocked);
    });
    showLock();
    showValue();
}

void SeedEditor::setLocked(bool isLocked)
{
    const QSignalBlocker calm(m_lock);
    m_lock->setChecked(isLocked);
    showLock();
}

bool SeedEditor::isLocked() const
{
    return m_lock->isChecked();
}

QString SeedEditor::complaint() const
{
    return numberComplaint(value());
}

void SeedEditor::showValue()
{
    m_field->showNumber(value());
}

void SeedEditor::roll()
{
    take(QJsonValue(rolledSeed(spec(), QRandomGenerator::global()->generate())));
    showValue();
}

void SeedEditor::showLock()
{
    const bool isLocked = m_lock->isChecked();
    m_lock->setIcon(isLocked ? icon("lock"_L1, Tint::Text) : icon("lock-open"_L1, Tint::Text));
    m_lock->setAccessibleName(tr("Keep the seed"));
    m_lock->setToolTip(isLocked ? tr("The seed stays for the next runs as well.")
                                : tr("Keep the seed for the next runs as well"));
}

} // namespace pentimento
