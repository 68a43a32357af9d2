// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/picturesource.h"
#include "ui/compose/prompthistory.h"

#include <QPlainTextEdit>

namespace pentimento {

// The field for words: plain text, grows with them from four lines to six, walks through earlier prompts. Hands on
// pictures that are pasted into it. Knows nothing of models.
class PromptEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PromptEdit(QWidget *parent = nullptr);

    void setHistory(const QStringList &newestFirst);
    void replaceText(const QString &text); // can be undone

Q_SIGNALS:
    void runRequested();
    void picturesPasted(const QList<pentimento::PictureSource> &sources);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    void walk(const std::optional<QString> &text);

    PromptHistory m_history;
};

} // namespace pentimento
