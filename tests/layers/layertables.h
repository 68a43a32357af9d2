// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace pentimento::layers {

// A folder and what its files may include besides themselves and app/base: folders, or single files. The row with the
// longest matching folder holds.
struct Room
{
    QString folder;
    QStringList may;
};

// A name that only these folders may use; none: nobody. Tests may use every name.
struct Door
{
    QString what;
    QRegularExpression name;
    QStringList folders;
};

[[nodiscard]] const QList<Room> &rooms();
[[nodiscard]] const QList<Door> &doors();

} // namespace pentimento::layers
