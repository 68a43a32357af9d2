// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/formarea.h"

#include "ui/form/parameterform.h"

#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

FormArea::FormArea(QWidget *parent)
    : QScrollArea(parent)
    , m_form(nullptr)
{
    // Made inside the window from the beginning: what comes into it later loses its place among the tabs.
    auto *page = new QWidget(this);
    m_form = new ParameterForm(page);
    m_form->setObjectName(u"form"_s);
    auto *room = new QVBoxLayout(page);
    room->setContentsMargins(16, 12, 16, 12);
    room->addWidget(m_form);
    room->addStretch();
    setObjectName(u"formScroll"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(page);
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

} // namespace pentimento
