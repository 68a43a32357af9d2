// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace pentimento {

// The wheel over a control that has no focus is for the panel: it scrolls, and the control neither changes nor takes
// the focus.
void keepWheelCalm(QWidget *control);

} // namespace pentimento
