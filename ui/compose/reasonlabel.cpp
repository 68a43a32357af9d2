// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/reasonlabel.h"

#include "ui/shared/calmpaint.h"
#include "ui/shared/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondarySize = 12;

} // namespace

ReasonLabel::ReasonLabel(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"runLine"_s);
    QFont small = font();
    small.setPixelSize(secondarySize);
    setFont(small);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setForegroundRole(QPalette::PlaceholderText);
    setWordWrap(true);
}

void ReasonLabel::showLine(const QString &line)
{
    showText(line.toHtmlEscaped(), {});
}

void ReasonLabel::showReason(const RunReason &reason)
{
    const QString sentence = reason.sentence.toHtmlEscaped();
    if (reason.cureWords.isEmpty())
        return showText(sentence, reason);
    //: why it cannot be run, then a link to what helps: "kkiai needs a key · Add key"
    showText(tr("%1 ·\u00a0%2")
                 .arg(sentence, u"<a href=\"cure\" style=\"text-decoration:none\">%1</a>"_s.arg(
                                    reason.cureWords.toHtmlEscaped())),
             reason);
}

void ReasonLabel::showText(const QString &text, const RunReason &reason)
{
    m_reason = reason;
    const bool helps = reason.cure != RunReason::Cure::None && !reason.isEmpty();
    setTextFormat(Qt::RichText);
    setText(text);
    setAccessibleName(reason.isEmpty() ? QString() : reason.sentence);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setFocusPolicy(helps ? Qt::TabFocus : Qt::NoFocus);
    setCursor(helps ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ReasonLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    drawFocusRing(painter, rect(), tokensOf(palette()).accent, Measure::chipRadius);
}

void ReasonLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_reason.cure != RunReason::Cure::None && rect().contains(event->position().toPoint()))
        Q_EMIT cureRequested(RunReason(m_reason)); // a copy: what it leads to may change the line
}

void ReasonLabel::keyPressEvent(QKeyEvent *event)
{
    const bool acts = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (acts && event->modifiers() == Qt::NoModifier && m_reason.cure != RunReason::Cure::None
        && !event->isAutoRepeat())
        Q_EMIT cureRequested(RunReason(m_reason));
    else
        event->ignore();
}

} // namespace pentimento
