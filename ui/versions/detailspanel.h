// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/versions/detailrows.h"

#include <QWidget>

#include <optional>

class QAction;
class QGridLayout;
class QLabel;
class QToolButton;

namespace pentimento {

class FoldedText;

// What is known about the picture that is looked at, the request that made it, and what can be done with it now.
class DetailsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    void showNothing();
    void showVersion(const Version &version, const std::optional<JobRecord> &job, const QSize &size);
    void showJob(const JobRecord &job); // one without a picture
    void setNames(std::function<QString(const ServiceId &)> service, std::function<QString(const ModelId &)> model);
    void setActions(QAction *saveAs, QAction *editThis);
    void setRequestTexts(const QString &json, const QString &curl); // of what is shown; empty: there was no request

Q_SIGNALS:
    void copyJsonRequested();
    void copyCurlRequested();
    void folderRequested(const QString &path);

private:
    void buildCopyMenu();
    void showRows(const QList<DetailRow> &rows);
    void showWords(const QString &prompt, const QString &log);

    DetailNames m_names;
    QList<DetailRow> m_rows; // as they stand there
    QToolButton *m_copy;
    QWidget *m_content;
    QGridLayout *m_grid;
    QLabel *m_prompt;
    FoldedText *m_request;
    FoldedText *m_log;
    QToolButton *m_saveAs;
    QToolButton *m_editThis;
};

} // namespace pentimento
