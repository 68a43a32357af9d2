// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>
#include <QWidget>

namespace pentimento::test {

// The window of another program, as far as a designer's hand knows it: files that can be dragged away. And a place
// where something can be dropped, which remembers what came.
class FileManager final : public QWidget
{
    Q_OBJECT

public:
    explicit FileManager(const QStringList &files);

    [[nodiscard]] const QList<QUrl> &dropped() const { return m_dropped; }

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QList<QUrl> m_files;
    QList<QUrl> m_dropped;
    QPoint m_pressed;
};

} // namespace pentimento::test
