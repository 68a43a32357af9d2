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

constexpr int textHeight = 160;
constexpr int textPixels = 12;

} // namespace

FoldedText::FoldedText(const QString &title, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_title(new QToolButton(this))
    , m_text(new QPlainTextEdit(this))
{
    m_title->setObjectName(objectName);
    m_title->setText(title);
    m_title->setProperty("look", u"quiet"_s);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setFocusPolicy(Qt::StrongFocus);
    connect(m_title, &QToolButton::clicked, this, [this] { unfold(!m_isOpen); });

    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(textPixels);
    m_text->setFont(font);
    m_text->setObjectName(objectName + "Text"_L1);
    m_text->setAccessibleName(title);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFixedHeight(textHeight);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title, 0, Qt::AlignLeading);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(buttonInset, 0, buttonInset, 0);
    inset->addWidget(m_text);
    column->addLayout(inset);
    unfold(false);
    hide();
}

void FoldedText::setText(const QString &text)
{
    setVisible(!text.isEmpty());
    // Setting the same would take away what is chosen in it.
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

void FoldedText::unfold(bool isOpen)
{
    m_isOpen = isOpen;
    //: the state of a part of the details, for a screen reader
    m_title->setAccessibleDescription(isOpen ? tr("unfolded") : tr("folded"));
    m_title->setIcon(icon(isOpen ? "chevron-down"_L1 : "chevron-right"_L1, Tint::Muted));
    m_text->setVisible(isOpen);
}

} // namespace pentimento
