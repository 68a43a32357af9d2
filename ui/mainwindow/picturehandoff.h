// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/library/version.h"

#include <QImage>

class QMimeData;
class QWidget;

namespace pentimento {

// A picture on its way to other programs: always a real file, never a link to something inside.

// A file by its path, and for our own wells the version as well. Belongs to the caller.
[[nodiscard]] QMimeData *mimeOf(const Version &version);

// Drags the picture out of `source`; the event loop of the drag runs inside.
void dragPicture(const Version &version, const QImage &thumbnail, QWidget *source);

// The file and its pixels go onto the clipboard: programs take what they can.
void copyPicture(const Version &version, const QImage &pixels);

// The folder in the system's file manager, the file chosen in it where the system can.
void openFolderOf(const QString &path);
void openFolder(const QString &folder);

} // namespace pentimento
