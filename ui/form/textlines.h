// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSizeF>

class QFont;
class QTextLayout;

namespace pentimento {

// Breaks the text into lines of this width, within words where it must, and answers with the size that they take.
QSizeF layInLines(QTextLayout &layout, const QFont &font, qreal width);

} // namespace pentimento
