// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/window/filemanager.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>

namespace pentimento::test {

FileManager::FileManager(const QStringList &files)
{
    for (const QString &file : files)
        m_files.append(QUrl::fromLocalFile(file));
    setAcceptDrops(true);
    // A window manager would place it where it likes, under load after the hand has reached for it.
    setWindowFlag(Qt::X11BypassWindowManagerHint);
    resize(120, 120);
}

void FileManager::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
}

void FileManager::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->position().toPoint() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    auto *mime = new QMimeData; // the drag takes it
    mime->setUrls(m_files);
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->exec(Qt::CopyAction);
}

void FileManager::dragEnterEvent(QDragEnterEvent *event)
{
    event->acceptProposedAction();
}

void FileManager::dropEvent(QDropEvent *event)
{
    m_dropped = event->mimeData()->urls();
    event->acceptProposedAction();
}

} // namespace pentimento::test
