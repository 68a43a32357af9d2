// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/foldedtext.h"

#include "ui/shared/icons.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int textHeight = 140;

} // namespace

FoldedText::FoldedText(const QString &title, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_title(new QToolButton(this))
    , m_text(new QPlainTextEdit(this))
{
    m_title->setObjectName(name + u".fold"_s);
    m_title->setText(title);
    m_title->setCheckable(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setProperty("look", u"quiet"_s);
    m_title->setFocusPolicy(Qt::TabFocus);
    m_text->setObjectName(name);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(title);
    m_text->setFixedHeight(textHeight);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(11);
    m_text->setFont(fixed);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_title, 0, Qt::AlignLeft);
    layout->addWidget(m_text);
    connect(m_title, &QToolButton::toggled, this, &FoldedText::unfold);
    unfold(false);
    setVisible(false);
}

void FoldedText::setText(const QString &text)
{
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    setVisible(!text.isEmpty());
}

void FoldedText::unfold(bool open)
{
    m_title->setIcon(icon(open ? "chevron-down"_L1 : "chevron-right"_L1, Tint::Muted));
    m_text->setVisible(open);
}

} // namespace pentimento
