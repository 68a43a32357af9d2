// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/picturesource.h"

#include <QList>

class QMimeData;

namespace pentimento {

// What is dragged here, as far as it can be a picture or a file.
[[nodiscard]] QList<PictureSource> droppedSources(const QMimeData &data);

} // namespace pentimento
