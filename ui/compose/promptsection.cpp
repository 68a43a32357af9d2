// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/promptsection.h"

#include "ui/compose/promptedit.h"
#include "ui/compose/sectionheader.h"
#include "ui/form/wrappinglabel.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostInMenu = 12;
constexpr int menuTextWidth = 320;

} // namespace

PromptSection::PromptSection(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader({}, this))
    , m_field(new PromptEdit(this))
    , m_historyButton(m_header->addButton("history"_L1, tr("Earlier prompts (Alt+Up)"), u"promptHistory"_s))
    , m_problem(makeNote(NoteTone::Bad, u"promptProblem"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 11, 12, 12); // the buttons of the header reach into the margin, their icons do not
    column->setSpacing(4);
    column->addWidget(m_header);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(8);
    column->addLayout(body);
    body->addWidget(m_field);
    body->addWidget(m_problem);
    m_field->setObjectName(u"prompt"_s);
    m_header->setBuddy(m_field);
    setTabOrder(m_field, m_historyButton);
    m_historyButton->hide();
    setEditsPictures(true);
    connect(m_field, &PromptEdit::textChanged, this, [this] { Q_EMIT textChanged(text()); });
    connect(m_field, &PromptEdit::runRequested, this, &PromptSection::runRequested);
    connect(m_field, &PromptEdit::picturesPasted, this, &PromptSection::picturesPasted);
    connect(m_historyButton, &QToolButton::clicked, this, &PromptSection::showHistory);
}

void PromptSection::setEditsPictures(bool editsPictures)
{
    const QString title = editsPictures ? tr("What should change?") : tr("What should the picture show?");
    m_header->setTitle(title);
    m_field->setAccessibleName(title);
    m_field->setPlaceholderText(editsPictures ? tr("Describe the edit, for example “make the letters 3D”")
                                              : tr("Describe the picture, for example “a lighthouse at dusk”"));
}

void PromptSection::setText(const QString &text)
{
    m_field->replaceText(text);
}

QString PromptSection::text() const
{
    return m_field->toPlainText();
}

void PromptSection::setHistory(const QStringList &newestFirst)
{
    m_history = newestFirst;
    m_field->setHistory(newestFirst);
    m_historyButton->setVisible(!newestFirst.isEmpty());
}

void PromptSection::setProblem(const QString &sentence)
{
    say(*m_problem, sentence);
}

void PromptSection::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->moveCursor(QTextCursor::End);
}

void PromptSection::showHistory()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"promptHistoryMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &prompt : m_history.first(std::min(m_history.size(), mostInMenu))) {
        QString line = menu->fontMetrics().elidedText(prompt.simplified(), Qt::ElideRight, menuTextWidth);
        line.replace(u'&', u"&&"_s);
        QAction *action = menu->addAction(line);
        connect(action, &QAction::triggered, this, [this, prompt] {
            setText(prompt);
            focusField();
        });
    }
    menu->popup(m_historyButton->mapToGlobal(m_historyButton->rect().bottomLeft()));
}

} // namespace pentimento
