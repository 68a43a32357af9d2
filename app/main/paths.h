// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pentimento {

// Where things lie (decisions.md, "Where things lie"). Folders are made by whoever writes into them.
struct Paths
{
    QString configuration; // settings, models/, services/ of the person
    QString data;          // library.sqlite, lock, inputs/
    QString cache;
    QString results;       // pictures

    [[nodiscard]] QString inputs() const { return data + QStringLiteral("/inputs"); }
    [[nodiscard]] QString database() const { return data + QStringLiteral("/library.sqlite"); }
};

// The system's places, or all four under `dataDir`.
[[nodiscard]] Paths pathsFor(const QString &dataDir);

} // namespace pentimento
