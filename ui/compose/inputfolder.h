// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/imagestore.h"

class QObject;

namespace pentimento {

// Shows the folder in which a picture lies, in the desktop's file manager. Nothing happens where it is no longer there.
void openFolderOf(const ImageId &image, const ImageStore &images, QObject *context);

} // namespace pentimento
