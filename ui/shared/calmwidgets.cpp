// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/calmwidgets.h"

#include "ui/shared/keychip.h"
#include "ui/shared/tokens.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QToolTip>

namespace pentimento {

namespace {

constexpr int leastCharacters = 4; // with the dots: less says nothing

class WheelFilter final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore(); // to whatever it lies in
        return true;
    }
};

const auto wheelFilterName = QLatin1StringView("pentimento-wheel");

} // namespace

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setCopyable(bool copyable)
{
    const QList<QAction *> before = actions();
    for (QAction *action : before)
        delete action;
    setContextMenuPolicy(copyable ? Qt::ActionsContextMenu : Qt::DefaultContextMenu);
    if (!copyable)
        return;
    auto *copy = new QAction(tr("Copy"), this);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    addAction(copy);
}

bool ElidedLabel::isCut() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    // One more: the advance of a text is rounded down.
    return {fontMetrics().horizontalAdvance(text()) + 1 + margins.left() + margins.right(),
            fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int least = fontMetrics().averageCharWidth() * leastCharacters;
    return {std::min(least, sizeHint().width()), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect where = contentsRect();
    const QString shown = isCut() ? fontMetrics().elidedText(text(), m_mode, where.width()) : text();
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), this->alignment());
    style()->drawItemText(&painter, where, int(alignment) | Qt::TextSingleLine, palette(), isEnabled(), shown,
                          foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    // A tool tip of its own says more than the rest of the line.
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), Qt::convertFromPlainText(text()), this);
        return true;
    }
    return QLabel::event(event);
}

KeyHint::KeyHint(const QKeySequence &keys, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
}

void KeyHint::setKeys(const QKeySequence &keys)
{
    m_text = keyText(keys);
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    return m_text.isEmpty() ? QSize(0, 0) : keyChipSize(font(), m_text);
}

void KeyHint::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    const Tokens tokens = tokensOf(palette());
    drawKeyChip(painter, rect(), m_text, tokens.mutedText, tokens.line);
}

void keepWheelCalm(QWidget *control)
{
    if (control->focusPolicy() == Qt::WheelFocus)
        control->setFocusPolicy(Qt::StrongFocus);
    if (control->findChild<QObject *>(wheelFilterName, Qt::FindDirectChildrenOnly))
        return;
    auto *filter = new WheelFilter(control);
    filter->setObjectName(wheelFilterName);
    control->installEventFilter(filter);
}

} // namespace pentimento
