// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cerrno>
#include <unistd.h>
#include <utility>

namespace pentimento {

// An open file, closed when it goes. Knows nothing of paths.
class FileDescriptor
{
public:
    explicit FileDescriptor(int fd = -1)
        : m_fd(fd)
    {
    }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    FileDescriptor &operator=(FileDescriptor &&other) = delete;
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;
    ~FileDescriptor() { (void)close(); }

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

    // 0 or an errno. Writing ends here: NFS says "no space" only now. After EINTR Linux has closed all the same, so a
    // second call could hit somebody else's file.
    [[nodiscard]] int close()
    {
        const int fd = std::exchange(m_fd, -1);
        if (fd < 0 || ::close(fd) == 0 || errno == EINTR)
            return 0;
        return errno;
    }

private:
    int m_fd;
};

} // namespace pentimento
