// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/sandboxnote.h"

#include "ui/shared/calmpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 12;
constexpr int gap = 6;
constexpr int linkPadding = 4; // of the style: the words begin where the link's do
constexpr int beside = 4;      // above and below: the link's own height makes the rest

} // namespace

SandboxNote::SandboxNote(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_words(new QLabel(tr("You are in the offline sandbox: simple effects, no AI, no cost."), this))
    , m_link(new QPushButton(tr("Add an API key"), this))
{
    setObjectName(u"sandboxNote"_s);
    setBackgroundRole(QPalette::AlternateBase); // what it paints: its words take their colour from it
    m_link->setObjectName(u"addKey"_s);
    m_link->setProperty("look", u"link"_s);
    connect(m_link, &QPushButton::clicked, this, &SandboxNote::keyRequested);
    m_grid->setContentsMargins(side + Measure::iconEdge + gap, beside, side - linkPadding, beside);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(0);
    m_grid->addWidget(m_words, 0, 0);
    m_grid->addWidget(m_link, 0, 1);
    m_grid->setColumnStretch(0, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

int SandboxNote::widthInOneLine() const
{
    const QMargins margins = m_grid->contentsMargins();
    return margins.left() + linkPadding + m_words->fontMetrics().horizontalAdvance(m_words->text()) + 1
           + m_grid->horizontalSpacing() + m_link->sizeHint().width() + margins.right();
}

void SandboxNote::fit(int width)
{
    const bool isOneLine = widthInOneLine() <= width;
    m_words->setWordWrap(!isOneLine);
    const int above = std::max(0, (Measure::controlHeight - m_words->fontMetrics().height()) / 2);
    m_words->setContentsMargins(linkPadding, above, 0, isOneLine ? above : 0);
    m_grid->removeWidget(m_link);
    if (isOneLine)
        m_grid->addWidget(m_link, 0, 1);
    else
        m_grid->addWidget(m_link, 1, 0, 1, 2, Qt::AlignLeft);
    m_grid->setContentsMargins(side + Measure::iconEdge + gap, beside, side - linkPadding, beside);
    setMinimumWidth(isOneLine ? 0 : std::max(0, width));
}

void SandboxNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensOf(palette());
    drawSurface(painter, rect(), {.fill = tokens.panel, .line = tokens.line, .radius = Measure::cardRadius});
    const qreal top = beside + (Measure::controlHeight - Measure::iconEdge) / 2.0;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const qreal left = isMirrored ? width() - side - Measure::iconEdge : side;
    paintIcon(painter, "key-round"_L1, {left, top, Measure::iconEdge, Measure::iconEdge}, tokens.accent);
}

} // namespace pentimento
