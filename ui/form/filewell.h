// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/picturesource.h"

#include <QFrame>

class QToolButton;

namespace pentimento {

class ElidedLabel;

// A place for one file: its name, or what to do; takes what is dropped, asks for the rest.
class FileWell final : public QFrame
{
    Q_OBJECT

public:
    FileWell(const QString &hint, QWidget *parent);

    void setFile(const QString &name); // empty: there is none
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void browseRequested();
    void removeRequested();
    void offered(const QList<pentimento::PictureSource> &sources);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setAimedAt(bool isAimedAt);

    QString m_hint;
    QString m_name;
    bool m_isAimedAt = false;
    ElidedLabel *m_text;
    QToolButton *m_browse;
    QToolButton *m_remove;
};

} // namespace pentimento
