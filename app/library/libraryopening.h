// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

#include <optional>

namespace pentimento {

// How the library came up, for the person to be told.
enum class LibraryState {
    Ready,
    Replaced,   // ready, but the old one was broken: it was set aside and a new one begun
    ReadOnly,   // made by a newer program: shown, never written
    Locked,     // another process holds it; open() may be called again
    Unwritable, // the folder or the file cannot be written; open() may be called again
    Failed      // anything else: disk full, read errors …; open() may be called again
};

struct LibraryOpening
{
    LibraryState state = LibraryState::Failed;
    QString setAside;           // where the broken library lies now, its -wal and -shm beside it
    QString setAsideCopy;       // where its daily copy lies now, if there was one
    std::optional<Error> error; // what SQLite said; none where all is well

    [[nodiscard]] bool isWritable() const { return state == LibraryState::Ready || state == LibraryState::Replaced; }
    [[nodiscard]] bool isReadable() const { return isWritable() || state == LibraryState::ReadOnly; }

    friend bool operator==(const LibraryOpening &, const LibraryOpening &) = default;
};

} // namespace pentimento
