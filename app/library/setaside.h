// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QString>

namespace pentimento {

struct AsideNames
{
    QString library;
    QString copy; // empty where there was none
};

// The daily copy of a library lies beside it.
[[nodiscard]] QString copyPathOf(const QString &libraryPath);

// Gives whatever lies under the library's name another name with the day and time in it, with its -wal, -shm and daily
// copy, so that a new library may begin and none of the old is overwritten. Deletes nothing.
[[nodiscard]] Result<AsideNames> setAside(const QString &libraryPath, const QDateTime &now);

} // namespace pentimento
