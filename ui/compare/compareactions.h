// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;

namespace pentimento {

// The actions that the floating bar shows, of the application's one table, which says what they do. The panel says when
// they can be used and which mode is checked. One that is missing has no button.
struct CompareActions
{
    QAction *slider = nullptr;
    QAction *sideBySide = nullptr;
    QAction *fade = nullptr;
    QAction *difference = nullptr;
    QAction *flip = nullptr;
    QAction *fit = nullptr;
    QAction *actualSize = nullptr;
    QAction *swap = nullptr;
};

} // namespace pentimento
