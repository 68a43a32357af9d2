// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/inputfolder.h"

#include "app/base/whendone.h"
#include "app/base/workpool.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>
#include <QtConcurrent>

namespace pentimento {

// The store looks at the disk, which may be asleep.
void openFolderOf(const ImageId &image, const ImageStore &images, QObject *context)
{
    const auto find = [images, image] { return images.inputPath(image); };
    whenDone(QtConcurrent::run(&workPool(), find), context, [](const QString &path) {
        if (!path.isEmpty())
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
}

} // namespace pentimento
