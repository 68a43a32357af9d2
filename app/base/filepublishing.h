// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace pentimento {

// Three ways to give a finished part file its final name, all inside one open folder and none replacing what is there.
// Each returns 0 or an errno; EEXIST means that the name is taken. No one of them works on every file system, hence
// three.

// One step. Not on NFS and some FUSE file systems (EINVAL), nor before Linux 3.15.
[[nodiscard]] int publishByRename(int folder, const QByteArray &part, const QByteArray &name);

// Two steps: a second name, then the first one goes. Not on FAT and some shares (EPERM, EOPNOTSUPP).
[[nodiscard]] int publishByLink(int folder, const QByteArray &part, const QByteArray &name);

// Looks, then renames, while it holds the folder's advisory lock: safe among ourselves, which is all that is left where
// neither of the others exists.
[[nodiscard]] int publishUnderLock(int folder, const QByteArray &part, const QByteArray &name);

// The first of the three that this file system knows.
[[nodiscard]] int publishWithoutReplacing(int folder, const QByteArray &part, const QByteArray &name);

} // namespace pentimento
