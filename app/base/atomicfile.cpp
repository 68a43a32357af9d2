// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/atomicfile.h"

#include "app/base/filedescriptor.h"
#include "app/base/filepublishing.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView storageWord(int error)
{
    switch (error) {
    case EEXIST:
        return StorageProblem::exists;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return StorageProblem::noSpace;
    case EROFS:
        return StorageProblem::readOnly;
    case EACCES:
    case EPERM:
        return StorageProblem::noPermission;
    default:
        return StorageProblem::io;
    }
}

Error storageError(int error, const QString &path)
{
    Error told;
    told.kind = ErrorKind::Storage;
    told.code = storageWord(error);
    told.subject = path;
    told.detail = qt_error_string(error);
    return told;
}

int synced(int fd)
{
    while (::fsync(fd) != 0) {
        if (errno != EINTR)
            return errno;
    }
    return 0;
}

FileDescriptor openFolder(const QString &folder)
{
    return FileDescriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

// A name is on the disk only when its folder is. Shares that cannot sync a folder say so with EINVAL; there is no more
// to do there.
int syncFolder(int folder)
{
    const int error = synced(folder);
    return error == EINVAL || error == EOPNOTSUPP ? 0 : error;
}

int syncFolder(const QString &folder)
{
    const FileDescriptor fd = openFolder(folder);
    return fd.isOpen() ? syncFolder(fd.get()) : errno;
}

// With those above it; QDir::mkpath tells no errno and syncs nothing.
int makeFolders(const QString &folder)
{
    const QByteArray encoded = QFile::encodeName(folder);
    struct stat there = {};
    if (::stat(encoded.constData(), &there) == 0)
        return S_ISDIR(there.st_mode) ? 0 : ENOTDIR;
    if (errno != ENOENT)
        return errno;
    const QString above = QFileInfo(folder).path();
    if (above == folder)
        return ENOENT;
    if (const int error = makeFolders(above))
        return error;
    // Another thread may make it at the same time.
    if (::mkdir(encoded.constData(), 0777) != 0 && !(errno == EEXIST && QFileInfo(folder).isDir()))
        return errno == EEXIST ? ENOTDIR : errno;
    return syncFolder(above);
}

int writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (written > 0)
            done += written;
        else if (written == 0)
            return ENOSPC; // POSIX allows it, and going round again would never end
        else if (errno != EINTR)
            return errno;
    }
    return 0;
}

// Not made from the final name, which may already be as long as a name can be.
QByteArray newPartName()
{
    return ".pentimento-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16) + ".part";
}

// The whole content under the part name, on the disk.
int writePart(int folder, const QByteArray &part, const QByteArray &bytes, mode_t mode)
{
    FileDescriptor fd(::openat(folder, part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
    if (!fd.isOpen())
        return errno;
    int error = writeAll(fd.get(), bytes);
    if (error == 0)
        error = synced(fd.get());
    const int closing = fd.close();
    return error != 0 ? error : closing;
}

int publish(int folder, const QByteArray &part, const QByteArray &name, Overwrite overwrite)
{
    if (overwrite == Overwrite::No)
        return publishWithoutReplacing(folder, part, name);
    return ::renameat(folder, part.constData(), folder, name.constData()) == 0 ? 0 : errno;
}

int writeInto(int folder, const QByteArray &name, const QByteArray &bytes, Overwrite overwrite)
{
    struct stat there = {};
    const bool exists = ::fstatat(folder, name.constData(), &there, AT_SYMLINK_NOFOLLOW) == 0;
    if (exists && overwrite == Overwrite::No)
        return EEXIST; // publishing would say the same, after the work of writing
    // Whoever closed a file to others finds it closed after it was replaced.
    const mode_t mode = exists && S_ISREG(there.st_mode) ? there.st_mode & 0777 : 0666;
    const QByteArray part = newPartName();
    int error = writePart(folder, part, bytes, mode);
    if (error == 0)
        error = publish(folder, part, name, overwrite);
    if (error != 0) {
        ::unlinkat(folder, part.constData(), 0);
        return error;
    }
    // A file whose folder could not be synced stays: it is whole, and may be the only copy of something that was paid
    // for.
    return syncFolder(folder);
}

} // namespace

Result<Done> writeFileAtomically(const QString &path, const QByteArray &bytes, Overwrite overwrite)
{
    const QFileInfo info(path);
    if (info.fileName().isEmpty() || path.contains(QChar::Null))
        return storageError(EINVAL, path);
    if (const int error = makeFolders(info.absolutePath()))
        return storageError(error, path);
    const FileDescriptor folder = openFolder(info.absolutePath());
    if (!folder.isOpen())
        return storageError(errno, path);
    if (const int error = writeInto(folder.get(), QFile::encodeName(info.fileName()), bytes, overwrite))
        return storageError(error, path);
    return Done{};
}

Result<Done> syncWrittenFile(const QString &path)
{
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen())
        return storageError(errno, path);
    if (const int error = synced(file.get()))
        return storageError(error, path);
    if (const int error = syncFolder(QFileInfo(path).absolutePath()))
        return storageError(error, path);
    return Done{};
}

} // namespace pentimento
