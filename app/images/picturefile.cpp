// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/imagereader.h"

#include "app/base/filedescriptor.h"
#include "app/images/imageerror.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

namespace pentimento {

namespace {

Error unreadable(const QString &path, QLatin1StringView problem, int error = 0)
{
    return imageError(problem, path, error == 0 ? QString() : qt_error_string(error));
}

Error openFailed(const QString &path, int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG:
    case ELOOP: // a link that leads in a circle leads nowhere
        return unreadable(path, ImageProblem::missing, error);
    case EACCES:
    case EPERM:
        return unreadable(path, ImageProblem::noPermission, error);
    case ENXIO: // a socket
    case ENODEV:
        return unreadable(path, ImageProblem::notAFile, error);
    default:
        return unreadable(path, ImageProblem::readFailed, error);
    }
}

// What the file is; empty for a regular file within the limit.
QLatin1StringView refusal(const struct stat &file, qint64 limit)
{
    if (S_ISDIR(file.st_mode))
        return ImageProblem::folder;
    if (!S_ISREG(file.st_mode))
        return ImageProblem::notAFile;
    return file.st_size > limit ? ImageProblem::fileTooLarge : QLatin1StringView();
}

// Up to the end, however long the file said it was: it may grow meanwhile, and files in /proc say 0.
Result<QByteArray> readAll(int fd, qint64 expected, qint64 limit, const QString &path)
{
    constexpr qsizetype step = 1024 * 1024;
    QByteArray bytes(qsizetype(expected) + 1, Qt::Uninitialized);
    qsizetype filled = 0;
    while (true) {
        if (filled == bytes.size())
            bytes.resize(filled + step);
        const ssize_t got = ::read(fd, bytes.data() + filled, size_t(bytes.size() - filled));
        if (got == 0)
            break;
        if (got < 0 && errno != EINTR)
            return unreadable(path, ImageProblem::readFailed, errno);
        filled += qMax<ssize_t>(got, 0);
        if (filled > limit)
            return unreadable(path, ImageProblem::fileTooLarge);
    }
    bytes.truncate(filled);
    if (bytes.isEmpty())
        return unreadable(path, ImageProblem::empty);
    return bytes;
}

} // namespace

Result<QByteArray> readPictureFile(const QString &path, const ImageLimits &limits)
{
    if (path.isEmpty() || path.contains(QChar::Null))
        return unreadable(path, ImageProblem::missing);
    const QByteArray encoded = QFile::encodeName(path);
    struct stat file = {};
    // Looked at before it is opened: to open a device can do something (a watchdog starts, a tape winds).
    if (::stat(encoded.constData(), &file) != 0)
        return openFailed(path, errno);
    if (const QLatin1StringView code = refusal(file, limits.fileBytes); !code.isEmpty())
        return unreadable(path, code);
    // And again once it is open, without waiting for a writer: between the two it may have become a FIFO.
    const FileDescriptor fd(::open(encoded.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!fd.isOpen() || ::fstat(fd.get(), &file) != 0)
        return openFailed(path, errno);
    if (const QLatin1StringView code = refusal(file, limits.fileBytes); !code.isEmpty())
        return unreadable(path, code);
    return readAll(fd.get(), file.st_size, limits.fileBytes, path);
}

} // namespace pentimento
