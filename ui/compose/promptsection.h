// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/picturesource.h"

#include <QWidget>

class QToolButton;

namespace pentimento {

class PromptEdit;
class SectionHeader;
class WrappingLabel;

// "What should change?": the field, the way back to earlier prompts, and what is wrong with the words.
class PromptSection final : public QWidget
{
    Q_OBJECT

public:
    explicit PromptSection(QWidget *parent = nullptr);

    void setEditsPictures(bool editsPictures); // else the words describe a picture that is not there yet
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setHistory(const QStringList &newestFirst);
    void setProblem(const QString &sentence);
    void focusField();

Q_SIGNALS:
    void textChanged(const QString &text);
    void runRequested();
    void picturesPasted(const QList<pentimento::PictureSource> &sources);

private:
    void showHistory();

    SectionHeader *m_header;
    PromptEdit *m_field;
    QToolButton *m_historyButton;
    WrappingLabel *m_problem;
    QStringList m_history;
};

} // namespace pentimento
