// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace pentimento {

// How the window stood: given back to it at the next start. Empty members: as it comes.
struct WindowState
{
    QByteArray geometry; // as QWidget::saveGeometry() writes it
    int leftWidth = 320;
    int rightWidth = 280;
    int detailsHeight = 268; // below the versions
    bool panelsHidden = false;

    friend bool operator==(const WindowState &, const WindowState &) = default;
};

} // namespace pentimento
