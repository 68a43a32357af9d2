// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/sectionheader.h"

#include "ui/form/wrappinglabel.h"
#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondarySize = 12;
constexpr int rowHeight = 22;
constexpr int iconEdge = 15;

QFont secondary(QFont font)
{
    font.setPixelSize(secondarySize);
    return font;
}

} // namespace

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_row(new QHBoxLayout(this))
{
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setFont(secondary(m_title->font()));
    m_title->setTextFormat(Qt::PlainText);
    m_row->setContentsMargins({});
    m_row->setSpacing(0);
    m_row->addWidget(m_title, 1);
    setMinimumHeight(rowHeight);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHeader::setBuddy(QWidget *buddy)
{
    m_title->setBuddy(buddy);
}

QToolButton *SectionHeader::addButton(QLatin1StringView iconName, const QString &name, const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setIcon(icon(iconName, Tint::Muted));
    button->setIconSize({iconEdge, iconEdge});
    button->setFixedSize(rowHeight + 2, rowHeight);
    button->setAutoRaise(true);
    button->setProperty("look", u"quiet"_s);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(button);
    return button;
}

SeparatorLine::SeparatorLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void SeparatorLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).line);
}

WrappingLabel *makeNote(NoteTone tone, const QString &objectName, QWidget *parent)
{
    auto *note = new WrappingLabel({}, parent);
    note->setObjectName(objectName);
    note->setForegroundRole(tone == NoteTone::Bad ? QPalette::BrightText : QPalette::PlaceholderText);
    note->setPixelSize(secondarySize);
    note->hide();
    return note;
}

void say(WrappingLabel &note, const QString &sentence)
{
    note.setText(sentence);
    note.setVisible(!sentence.isEmpty());
}

} // namespace pentimento
