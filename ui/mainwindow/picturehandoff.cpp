// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/picturehandoff.h"

#include "app/images/picturesource.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDrag>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPixmap>
#include <QUrl>
#include <QWidget>

namespace pentimento {

using namespace Qt::StringLiterals;

QMimeData *mimeOf(const Version &version)
{
    auto *mime = new QMimeData;
    mime->setUrls({QUrl::fromLocalFile(version.path)});
    mime->setData(versionMimeType, version.id.text().toUtf8());
    return mime;
}

void dragPicture(const Version &version, const QImage &thumbnail, QWidget *source)
{
    if (!QFileInfo(version.path).isFile())
        return;
    auto *drag = new QDrag(source); // deletes itself when the drag has ended
    drag->setMimeData(mimeOf(version));
    if (!thumbnail.isNull()) {
        constexpr int edge = 96;
        const qreal ratio = source->devicePixelRatioF();
        QPixmap pixmap = QPixmap::fromImage(
            thumbnail.scaled(QSize(edge, edge) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(ratio);
        drag->setPixmap(pixmap);
    }
    drag->exec(Qt::CopyAction);
}

void copyPicture(const Version &version, const QImage &pixels)
{
    QMimeData *mime = mimeOf(version);
    if (!pixels.isNull())
        mime->setImageData(pixels);
    QGuiApplication::clipboard()->setMimeData(mime); // takes it
}

void openFolderOf(const QString &path)
{
    openFolder(QFileInfo(path).absolutePath());
}

void openFolder(const QString &folder)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

} // namespace pentimento
