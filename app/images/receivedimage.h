// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/images/imageformat.h"

#include <QSize>

namespace pentimento {

// What a service sent as a picture, and whether this build can show it.
struct ReceivedImage
{
    ImageFormat format = ImageFormat::Unknown;
    QSize size;
    bool readable = true;
};

// Decides whether it is worth keeping. A message in place of a picture is an UnexpectedAnswer with its beginning as
// detail; what ends too early is Unreadable, so that it is fetched again. A whole file that this build cannot decode is
// kept: it was paid for, and another program may show it.
[[nodiscard]] Result<ReceivedImage> checkReceivedImage(const QByteArray &bytes);

} // namespace pentimento
