// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QScrollBar;
class QWidget;

namespace pentimento {

// A scroll bar that does what a hidden one of a view does, to stand where the view has no place for it: what the view
// shows keeps its height when the bar comes and goes. Keeps its own place while there is nothing to scroll.
[[nodiscard]] QScrollBar *twinOf(QScrollBar &hidden, int thickness, QWidget *parent);

} // namespace pentimento
