// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/addmodelbar.h"

#include "app/directory/modeladdress.h"
#include "ui/shared/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

QPushButton *buttonIn(QWidget *parent, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

AddModelBar::AddModelBar(QWidget *parent)
    : QWidget(parent)
    , m_open(buttonIn(this, u"addModel"_s, tr("Add a model…")))
    , m_form(new QWidget(this))
    , m_field(new QLineEdit(m_form))
    , m_add(buttonIn(m_form, u"addModelNow"_s, tr("Add")))
    , m_file(buttonIn(m_form, u"addModelFile"_s, tr("Choose a file…")))
    , m_told(new QLabel(this))
{
    m_open->setProperty("look", u"quiet"_s);
    m_open->setIcon(icon("plus"_L1, Tint::Muted));
    m_open->setToolTip(tr("Any other model of a service in Replicate’s format, or one from a file"));
    m_field->setObjectName(u"addModelField"_s);
    m_field->setAccessibleName(tr("Name or web address of the model"));
    m_field->setPlaceholderText(tr("owner/name, or its web address"));
    m_field->setMaxLength(10'000);
    m_field->installEventFilter(this);
    m_told->setObjectName(u"addModelTold"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->hide();

    auto *form = new QHBoxLayout(m_form);
    form->setContentsMargins({});
    form->setSpacing(8);
    form->addWidget(m_field, 1);
    form->addWidget(m_add);
    form->addWidget(m_file);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    column->addWidget(m_told);
    m_form->hide();

    connect(m_open, &QPushButton::clicked, this, [this] { unfold(); });
    connect(m_add, &QPushButton::clicked, this, &AddModelBar::submit);
    connect(m_file, &QPushButton::clicked, this, &AddModelBar::fileRequested);
    connect(m_field, &QLineEdit::textEdited, this, [this] { say({}, false); });
}

void AddModelBar::unfold(const QString &text)
{
    m_open->hide();
    m_form->show();
    m_field->setText(text);
    m_field->setFocus(Qt::OtherFocusReason);
}

void AddModelBar::fold()
{
    if (m_isBusy)
        return;
    m_form->hide();
    m_open->show();
    m_field->clear();
    say({}, false);
}

bool AddModelBar::isUnfolded() const
{
    return !m_form->isHidden();
}

void AddModelBar::showProgress(const QString &sentence)
{
    say(sentence, false);
    setBusy(true);
}

void AddModelBar::showTrouble(const QString &sentence)
{
    setBusy(false);
    say(sentence, true);
    if (isUnfolded())
        m_field->setFocus(Qt::OtherFocusReason);
}

void AddModelBar::showOutcome(const QString &sentence)
{
    setBusy(false);
    fold();
    say(sentence, false);
}

// While it goes on, the button that began it ends it.
void AddModelBar::setBusy(bool busy)
{
    m_isBusy = busy;
    m_field->setReadOnly(busy);
    m_file->setEnabled(!busy);
    m_add->setText(busy ? tr("Cancel") : tr("Add"));
}

void AddModelBar::submit()
{
    if (m_isBusy) {
        setBusy(false);
        say({}, false);
        Q_EMIT cancelRequested();
        return;
    }
    if (!modelAddressIn(m_field->text())) {
        showTrouble(tr("There is no model in this. A name looks like owner/name; an address like "
                       "https://replicate.com/owner/name."));
        return;
    }
    Q_EMIT addRequested(m_field->text());
}

void AddModelBar::say(const QString &sentence, bool isTrouble)
{
    m_told->setText(sentence);
    m_told->setForegroundRole(isTrouble ? QPalette::WindowText : QPalette::PlaceholderText);
    m_told->setVisible(!sentence.isEmpty());
}

bool AddModelBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        submit();
        return true;
    }
    if (key == Qt::Key_Escape) {
        if (m_isBusy)
            submit();
        fold();
        Q_EMIT folded();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pentimento
