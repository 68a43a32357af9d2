// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/runfooter.h"

#include "ui/compose/reasonlabel.h"
#include "ui/compose/variantsfield.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int mainHeight = 40;

} // namespace

RunButton::RunButton(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(u"run"_s);
    setText(tr("Generate"));
    //: the keys that press the main button, as short as they can be
    setProperty("keyHint", tr("Ctrl ↵"));
    setProperty("look", u"main"_s);
    setFixedHeight(mainHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    setFont(strong);
}

void RunButton::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QPushButton::keyPressEvent(event);
    if (!event->isAutoRepeat())
        click();
}

RunFooter::RunFooter(QWidget *parent)
    : QWidget(parent)
    , m_variants(new VariantsField(this))
    , m_button(new RunButton(this))
    , m_line(new ReasonLabel(this))
    , m_leaving(new QPushButton(tr("What leaves this computer"), this))
{
    m_leaving->setObjectName(u"showLeaving"_s);
    m_leaving->setProperty("look", u"link"_s);
    m_leaving->setCursor(Qt::PointingHandCursor);
    connect(m_leaving, &QPushButton::clicked, this, &RunFooter::leavingRequested);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 15);
    column->setSpacing(8);
    column->addWidget(m_variants);
    column->addWidget(m_button);
    column->addWidget(m_line);
    column->addWidget(m_leaving, 0, Qt::AlignHCenter);
    connect(m_variants, &VariantsField::countChanged, this, &RunFooter::variantsChanged);
    connect(m_button, &QPushButton::clicked, this, &RunFooter::runPressed);
    connect(m_line, &ReasonLabel::cureRequested, this, &RunFooter::cureRequested);
}

void RunFooter::setVariants(int count)
{
    m_variants->setCount(count);
}

void RunFooter::setVariantsShown(bool shown)
{
    m_variants->setVisible(shown);
    m_leaving->setVisible(shown);
}

void RunFooter::setReady(const QString &line)
{
    m_button->setEnabled(true);
    m_button->setToolTip({});
    m_button->setAccessibleDescription(line);
    m_line->showLine(line);
}

void RunFooter::setSubmitting(const QString &line)
{
    setReady(line);
    m_button->setEnabled(false);
}

void RunFooter::setReason(const RunReason &reason)
{
    m_button->setEnabled(false);
    m_button->setToolTip(u"<p>%1</p>"_s.arg(reason.sentence.toHtmlEscaped()));
    m_button->setAccessibleDescription(reason.sentence);
    m_line->showReason(reason);
}

} // namespace pentimento
