// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>

class QMimeData;
class QWidget;

namespace pentimento {

// Who gets a key that is both a shortcut of the window and something to a text field: decisions.md, "Keys on the
// keyboard".

// A field to write in, or a text that can be selected.
[[nodiscard]] bool takesText(const QWidget &widget);

// Letters, and what text fields know themselves: copy, and paste where there is text to paste. A copied picture or file
// is a picture to us, wherever the cursor stands. Everything else acts: Qt would give Ctrl+K to the field, where it
// deletes the rest of the line.
[[nodiscard]] bool belongsToText(const QKeySequence &keys, const QMimeData *clipboard);

} // namespace pentimento
