// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/keyentry.h"

#include "ui/preferences/keyfield.h"
#include "ui/shared/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

KeyEntry::KeyEntry(QWidget *parent)
    : QWidget(parent)
    , m_field(new KeyField(this))
    , m_reveal(new QToolButton(this))
    , m_notice(new QLabel(this))
{
    setFocusProxy(m_field);
    m_field->setObjectName(u"keyField"_s);
    m_field->setPlaceholderText(tr("Paste the key here"));
    m_field->setAccessibleName(tr("Key"));
    m_reveal->setObjectName(u"showKey"_s);
    m_reveal->setCheckable(true);
    m_reveal->setIcon(icon("eye"_L1));
    m_reveal->setAccessibleName(tr("Show the key"));
    m_reveal->setToolTip(tr("Show the key"));
    m_reveal->setFocusPolicy(Qt::TabFocus);
    QFont small = m_notice->font();
    small.setPixelSize(12);
    m_notice->setFont(small);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setMinimumHeight(QFontMetrics(small).height()); // nothing jumps when there is something to say

    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addWidget(m_reveal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_notice);
    connect(m_field, &KeyField::keyChanged, this, &KeyEntry::settle);
    connect(m_field, &KeyField::keyChanged, this, &KeyEntry::keyChanged);
    connect(m_field, &KeyField::cleaned, this, [this](const QString &notice) {
        m_notice->setText(notice);
        updateGeometry();
    });
    connect(m_field, &KeyField::revealedChanged, m_reveal, &QAbstractButton::setChecked);
    connect(m_reveal, &QAbstractButton::clicked, m_field, &KeyField::setRevealed);
    settle();
}

QByteArray KeyEntry::key() const
{
    return m_field->key();
}

void KeyEntry::wipe()
{
    m_field->wipe();
}

void KeyEntry::setEditable(bool editable)
{
    m_isEditable = editable;
    settle();
}

void KeyEntry::settle()
{
    m_field->setEnabled(m_isEditable);
    m_reveal->setEnabled(m_isEditable && !m_field->text().isEmpty());
}

} // namespace pentimento
