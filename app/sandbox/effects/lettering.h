// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>

namespace pentimento::effects {

// Sets a line or a few into the picture, as large as the place allows: white, with a dark outline and a soft shadow, so
// that it can be read on anything.
[[nodiscard]] QImage lettered(const QImage &picture, const QString &text, Qt::Alignment place);

} // namespace pentimento::effects
