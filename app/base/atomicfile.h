// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace pentimento {

// Whole or not at all, and on the disk when it returns: part file in the same folder, fsync checked, linked or renamed,
// folder fsynced. QSaveFile says true when fdatasync failed (tried with 6.4.2), hence our own.
enum class Overwrite { No, Yes };

// Overwrite::No: an existing file gives Storage with code "exists". Missing folders are made.
[[nodiscard]] Result<Done> writeFileAtomically(const QString &path, const QByteArray &bytes, Overwrite overwrite);

// For a file that an earlier run wrote and may not have brought to the disk: the syncs of the above.
[[nodiscard]] Result<Done> syncWrittenFile(const QString &path);

// Error::code with ErrorKind::Storage; the path is the subject, the system's own words are the detail.
namespace StorageProblem {
inline constexpr QLatin1StringView exists{"exists"};
inline constexpr QLatin1StringView noSpace{"no-space"};
inline constexpr QLatin1StringView readOnly{"read-only"};
inline constexpr QLatin1StringView noPermission{"no-permission"};
inline constexpr QLatin1StringView folderMissing{"folder-missing"}; // the results' folder was there and is gone
inline constexpr QLatin1StringView io{"io"};
} // namespace StorageProblem

} // namespace pentimento
