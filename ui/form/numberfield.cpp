// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/numberfield.h"

#include "app/params/jsonnumbers.h"
#include "ui/form/numbertext.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace pentimento {

namespace {

constexpr int fieldHeight = 28;
constexpr int narrowest = 72;
constexpr int mostForPlaceholder = 128; // a label beside it wraps before that
constexpr int usual = 104;
constexpr int widest = 184;
constexpr int frame = 24; // what style and margins take of the width

// 64-bit sums that stay within 64 bits.
qint64 moved(qint64 value, qint64 by)
{
    qint64 sum = 0;
    if (!__builtin_add_overflow(value, by, &sum))
        return sum;
    return by > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

} // namespace

NumberField::NumberField(const ParameterSpec &spec, QWidget *parent)
    : QLineEdit(parent)
    , m_spec(spec)
    , m_step(spec.multipleOf.value_or(1))
    , m_minimum(spec.minimum)
    , m_maximum(spec.maximum)
{
    setObjectName(spec.name);
    setFixedHeight(fieldHeight);
    setMaximumWidth(widest);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setPlaceholderText(spec.defaultValue.isDouble() ? tr("default %1").arg(valueText(spec.defaultValue))
                                                    : tr("not set"));
    connect(this, &QLineEdit::textChanged, this, &QWidget::updateGeometry);
    connect(this, &QLineEdit::textEdited, this, &NumberField::changedByHand);
}

void NumberField::showNumber(const QJsonValue &value)
{
    // "2.50" is not rewritten to "2.5" under the hands of who types it.
    const QJsonValue typed = read();
    if (typed.isUndefined() == (value.isUndefined() || value.isNull())
        && (typed.isUndefined() || isSameValue(typed, value)))
        return;
    setText(valueText(value));
}

QJsonValue NumberField::read() const
{
    return numberFromText(m_spec, text());
}

void NumberField::setLimits(const QJsonValue &minimum, const QJsonValue &maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
}

QSize NumberField::sizeHint() const
{
    const QString shown = text().isEmpty() ? placeholderText() : text();
    return {std::clamp(fontMetrics().horizontalAdvance(shown) + frame, usual, widest), fieldHeight};
}

QSize NumberField::minimumSizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + frame;
    return {std::clamp(words, narrowest, mostForPlaceholder), fieldHeight};
}

void NumberField::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isPlain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        stepBy(event->key() == Qt::Key_Up ? 1 : -1);
    else
        QLineEdit::keyPressEvent(event);
}

void NumberField::stepBy(int steps)
{
    QJsonValue from = read();
    if (!from.isDouble())
        from = m_spec.defaultValue.isDouble() ? m_spec.defaultValue : QJsonValue(m_minimum.toDouble(0));
    QJsonValue to;
    if (const auto whole = exactInteger(from); whole && m_spec.kind == ParameterKind::Integer) {
        to = QJsonValue(moved(*whole, qint64(m_step) * steps));
    } else {
        to = QJsonValue(QString::number(from.toDouble() + steps * m_step, 'g', 12).toDouble());
    }
    if (compareNumbers(to, m_maximum) == std::partial_ordering::greater)
        to = m_maximum;
    if (compareNumbers(to, m_minimum) == std::partial_ordering::less)
        to = m_minimum;
    setText(valueText(to));
    Q_EMIT changedByHand();
}

QString numberComplaint(const QJsonValue &value)
{
    return value.isString() ? NumberField::tr("“%1” is not a number.").arg(value.toString().left(40)) : QString();
}

} // namespace pentimento
