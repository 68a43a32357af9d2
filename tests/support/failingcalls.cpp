// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/failingcalls.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

struct Plan
{
    int calls = 0;
    int nth = 0;
    int error = 0;
    bool shortWrites = false;
    int seen = 0;
};

thread_local Plan plan;

bool fails(int call)
{
    if (!(plan.calls & call) || ++plan.seen < plan.nth)
        return false;
    if (plan.error == pentimento::test::FailingCalls::die)
        ::raise(SIGKILL);
    errno = plan.error;
    return true;
}

} // namespace

namespace pentimento::test {

FailingCalls::FailingCalls(int calls, int nth, int error)
{
    plan = {.calls = calls, .nth = nth, .error = error, .shortWrites = false, .seen = 0};
}

FailingCalls::FailingCalls(ShortWrites)
{
    plan = {.calls = Write, .nth = 1'000'000'000, .error = 0, .shortWrites = true, .seen = 0};
}

FailingCalls::~FailingCalls()
{
    plan = {};
}

int FailingCalls::seen()
{
    return plan.seen;
}

} // namespace pentimento::test

using pentimento::test::FailingCalls;

extern "C" {

ssize_t write(int fd, const void *bytes, size_t length)
{
    if (fails(FailingCalls::Write))
        return -1;
    if (plan.shortWrites) {
        if (plan.seen % 2 == 0) {
            errno = EINTR;
            return -1;
        }
        length = std::max<size_t>(1, length / 7);
    }
    return ::syscall(SYS_write, fd, bytes, length);
}

int fsync(int fd)
{
    return fails(FailingCalls::Sync) ? -1 : int(::syscall(SYS_fsync, fd));
}

int renameat2(int from, const char *name, int to, const char *newName, unsigned flags) noexcept
{
    return fails(FailingCalls::Rename2) ? -1 : int(::syscall(SYS_renameat2, from, name, to, newName, flags));
}

int renameat(int from, const char *name, int to, const char *newName) noexcept
{
    return fails(FailingCalls::Rename) ? -1 : int(::syscall(SYS_renameat2, from, name, to, newName, 0));
}

int linkat(int from, const char *name, int to, const char *newName, int flags) noexcept
{
    return fails(FailingCalls::Link) ? -1 : int(::syscall(SYS_linkat, from, name, to, newName, flags));
}
}
