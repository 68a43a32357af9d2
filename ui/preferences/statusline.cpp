// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/statusline.h"

#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int signEdge = 14;
constexpr int gap = 8;

QLatin1StringView signOf(StatusLine::Tone tone)
{
    switch (tone) {
    case StatusLine::Tone::Waiting:
        return "clock"_L1;
    case StatusLine::Tone::Kept:
        return "lock"_L1;
    case StatusLine::Tone::Good:
        return "circle-check"_L1;
    case StatusLine::Tone::Bad:
        return "circle-alert"_L1;
    case StatusLine::Tone::Quiet:
        break;
    }
    return "info"_L1;
}

// The palette holds each token in a role of its own, so that a change of look needs no hand here.
QPalette::ColorRole roleOf(StatusLine::Tone tone)
{
    switch (tone) {
    case StatusLine::Tone::Good:
        return QPalette::LinkVisited;
    case StatusLine::Tone::Bad:
        return QPalette::BrightText;
    default:
        return QPalette::PlaceholderText;
    }
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    QFont small = m_label->font();
    small.setPixelSize(12);
    m_label->setFont(small);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(signEdge + gap, 0, 0, 0);
    layout->addWidget(m_label);
    setMinimumHeight(QFontMetrics(small).height());
    clear();
}

void StatusLine::tell(Tone tone, const QString &text)
{
    m_tone = tone;
    m_label->setText(text);
    m_label->setForegroundRole(roleOf(tone));
    m_label->setAccessibleName(text);
    updateGeometry(); // at once: whoever lays it out before the label's own request has an old height otherwise
    update();
}

QString StatusLine::text() const
{
    return m_label->text();
}

StatusLine::Tone toneOf(const KeyCheck &check)
{
    switch (check.verdict) {
    case KeyCheck::Verdict::Accepted:
        return StatusLine::Tone::Good;
    case KeyCheck::Verdict::NotPossible:
        return StatusLine::Tone::Quiet;
    default:
        return StatusLine::Tone::Bad;
    }
}

void StatusLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_label->text().isEmpty())
        return;
    // Beside the first line of the text, which stands in the middle of the label.
    const int textHeight = m_label->heightForWidth(m_label->width());
    const qreal top =
        m_label->y() + (m_label->height() - textHeight) / 2.0 + (m_label->fontMetrics().height() - signEdge) / 2.0;
    QPainter painter(this);
    paintIcon(painter, signOf(m_tone), QRectF(0, top, signEdge, signEdge), palette().color(roleOf(m_tone)));
}

} // namespace pentimento
