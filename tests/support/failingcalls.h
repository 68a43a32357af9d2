// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pentimento::test {

// Stands between the room and the kernel: this executable has its own write, fsync, renameat2, renameat and linkat,
// which do what this object says while it lives, and the real thing otherwise. For the thread that made it.
class FailingCalls
{
public:
    enum Call { Write = 1, Sync = 2, Rename2 = 4, Rename = 8, Link = 16, All = 31 };
    static constexpr int die = -1;

    // The nth of these calls (from 1) and all after it fail with `error`; with `die`, the process is killed before the
    // call.
    FailingCalls(int calls, int nth, int error);
    // Writes take one byte in seven at most, and every other one is interrupted.
    struct ShortWrites
    {
    };
    explicit FailingCalls(ShortWrites);
    FailingCalls(const FailingCalls &) = delete;
    FailingCalls &operator=(const FailingCalls &) = delete;
    ~FailingCalls();

    [[nodiscard]] static int seen(); // calls of the chosen kinds
};

} // namespace pentimento::test
