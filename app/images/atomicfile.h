// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace pentimento {

// Whole or not at all, and on the disk when it returns: part file in the same folder, fsync checked, linked or renamed, folder
// fsynced. QSaveFile says true when fdatasync failed (tried with 6.4.2), hence our own.
enum class Overwrite { No, Yes };

// Overwrite::No: an existing file gives Storage with code "exists". Missing folders are made.
[[nodiscard]] Result<Done> writeFileAtomically(const QString &path, const QByteArray &bytes, Overwrite overwrite);

} // namespace pentimento
