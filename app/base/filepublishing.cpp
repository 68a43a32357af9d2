// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/filepublishing.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pentimento {

namespace {

// What a file system says when it does not know the call, rather than that the call failed.
bool isNotKnownHere(int error)
{
    return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP || error == EPERM || error == EMLINK;
}

} // namespace

int publishByRename(int folder, const QByteArray &part, const QByteArray &name)
{
    return ::renameat2(folder, part.constData(), folder, name.constData(), RENAME_NOREPLACE) == 0 ? 0 : errno;
}

int publishByLink(int folder, const QByteArray &part, const QByteArray &name)
{
    if (::linkat(folder, part.constData(), folder, name.constData(), 0) != 0)
        return errno;
    ::unlinkat(folder, part.constData(), 0); // the file has its name; a part that stays is untidy, not wrong
    return 0;
}

int publishUnderLock(int folder, const QByteArray &part, const QByteArray &name)
{
    // A descriptor of its own: flock belongs to the open folder, and two threads must not share one lock. Closing it
    // unlocks.
    const int lock = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (lock < 0)
        return errno;
    int error = 0;
    while (::flock(lock, LOCK_EX) != 0 && errno == EINTR) {
    }
    struct stat there = {};
    if (::fstatat(folder, name.constData(), &there, AT_SYMLINK_NOFOLLOW) == 0)
        error = EEXIST;
    else if (errno != ENOENT || ::renameat(folder, part.constData(), folder, name.constData()) != 0)
        error = errno;
    ::close(lock);
    return error;
}

int publishWithoutReplacing(int folder, const QByteArray &part, const QByteArray &name)
{
    int error = publishByRename(folder, part, name);
    if (isNotKnownHere(error))
        error = publishByLink(folder, part, name);
    if (isNotKnownHere(error))
        error = publishUnderLock(folder, part, name);
    return error;
}

} // namespace pentimento
