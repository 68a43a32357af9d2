// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/versions/details.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace pentimento {

class FoldedText;
class WordsText;

// What is known of the shown version, or of a job that has no picture: facts in rows, the words, the trouble, and
// folded away the full request and the log. Everything foreign is plain text.
class DetailsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    void showNothing();
    void showVersion(const Version &version, const std::optional<JobRecord> &job, const QSize &size);
    void showJob(const JobRecord &job);
    void setNames(std::function<QString(const ServiceId &)> service, std::function<QString(const ModelId &)> model);
    void setActions(QAction *saveAs, QAction *editThis);
    void setRequestTexts(const QString &json, const QString &curl); // empty: cannot be told

Q_SIGNALS:
    void copyJsonRequested();
    void copyCurlRequested();
    void folderRequested(const QString &path); // of this file

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *titleRow();
    [[nodiscard]] QWidget *content();
    void tell(const DetailTexts &texts);
    void showRows(const QList<DetailRow> &rows);
    [[nodiscard]] QWidget *rowFor(const DetailRow &detail);
    void setContentMargins(int scrollBar);
    void addAction(QAction *action);

    DetailNames m_names;
    QList<DetailRow> m_shown;
    QToolButton *m_copy = nullptr;
    QAction *m_copyJson = nullptr;
    QAction *m_copyCurl = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_rows = nullptr;
    WordsText *m_trouble = nullptr;
    QLabel *m_promptTitle = nullptr;
    WordsText *m_prompt = nullptr;
    FoldedText *m_request = nullptr;
    FoldedText *m_log = nullptr;
    QWidget *m_actions = nullptr;
    QLabel *m_nothing = nullptr;
};

} // namespace pentimento
