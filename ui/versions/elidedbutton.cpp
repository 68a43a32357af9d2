// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/elidedbutton.h"

#include <QStyle>
#include <QStyleOptionToolButton>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int least = 40;

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

ElidedButton::ElidedButton(QWidget *parent)
    : QToolButton(parent)
{
    setProperty("look", u"link"_s);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // may be narrower than its text
}

void ElidedButton::setWholeText(const QString &text)
{
    m_whole = text;
    updateGeometry();
    cut();
}

// With what the style puts around it.
int ElidedButton::widthOf(const QString &text) const
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text = text;
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text);
    return style()->sizeFromContents(QStyle::CT_ToolButton, &option, words, this).width();
}

int ElidedButton::inset() const
{
    const QString text = withoutMnemonic(m_whole);
    return (widthOf(text) - fontMetrics().size(Qt::TextShowMnemonic, text).width()) / 2;
}

QSize ElidedButton::sizeHint() const
{
    return {widthOf(withoutMnemonic(m_whole)), QToolButton::sizeHint().height()};
}

QSize ElidedButton::minimumSizeHint() const
{
    return {least, QToolButton::minimumSizeHint().height()};
}

void ElidedButton::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    cut();
}

void ElidedButton::cut()
{
    // Widths are rounded, and a text that just fits would be cut.
    const int room = std::max(0, width() - 2 * inset() + 1);
    const QString cut = fontMetrics().elidedText(m_whole, Qt::ElideMiddle, room);
    if (withoutMnemonic(cut) != text())
        setText(withoutMnemonic(cut));
}

} // namespace pentimento
