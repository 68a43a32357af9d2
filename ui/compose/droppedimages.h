// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/picturesource.h"

#include <QList>

class QMimeData;

namespace pentimento {

// The pictures that a drop or the clipboard offers, before anything of them was read: cards of ours, files, pixels, the
// address of a picture. A file is offered whatever it holds; who reads it knows the sentence for a text file.
[[nodiscard]] QList<PictureSource> picturesIn(const QMimeData &mime);

// The same question without touching the pixels, which would have to come from another program first: while a drag is
// on its way.
[[nodiscard]] bool offersPictures(const QMimeData &mime);

// A text that is one http(s) address and nothing else.
[[nodiscard]] QUrl webAddressIn(const QString &text); // empty: it is none

} // namespace pentimento
