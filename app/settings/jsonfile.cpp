// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/jsonfile.h"

#include "app/base/atomicfile.h"
#include "app/base/filedescriptor.h"
#include "app/base/filepublishing.h"
#include "app/base/jsonaccess.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBroken = 1000; // a folder with more of them has another problem

Error problem(ErrorKind kind, QLatin1StringView code, const QString &path, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.code = code;
    error.subject = path;
    error.detail = detail;
    error.charged = Charged::No;
    error.delivery = Delivery::NotSent;
    return error;
}

// The name that it has now; nothing where it could not be moved.
std::optional<QString> movedAside(const QString &path)
{
    const QFileInfo info(path);
    const FileDescriptor folder(
        ::open(QFile::encodeName(info.absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return std::nullopt;
    for (int n = 1; n <= mostBroken; ++n) {
        const QString aside = info.fileName() + u".broken-"_s + QString::number(n);
        const int error =
            publishWithoutReplacing(folder.get(), QFile::encodeName(info.fileName()), QFile::encodeName(aside));
        if (error == 0)
            return aside;
        if (error != EEXIST)
            return std::nullopt;
    }
    return std::nullopt;
}

JsonReading damaged(const QString &path)
{
    const auto aside = movedAside(path);
    if (!aside)
        return {{}, problem(ErrorKind::Storage, JsonFileProblem::unreadable, path, {}), false};
    return {{}, problem(ErrorKind::Storage, JsonFileProblem::setAside, path, *aside), true};
}

struct FileContent
{
    int error = 0;
    bool isOurs = false; // a regular file that is small enough
    QByteArray bytes;
};

// A FIFO or a device is opened without waiting for the other end, and not read.
FileContent contentOf(const QString &path, qint64 largest)
{
    const FileDescriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat there = {};
    if (!fd.isOpen() || ::fstat(fd.get(), &there) != 0)
        return {.error = errno, .isOurs = false, .bytes = {}};
    QFile file;
    if (!S_ISREG(there.st_mode) || there.st_size > largest || !file.open(fd.get(), QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.read(largest + 1);
    const int error = file.error() == QFile::NoError ? 0 : EIO;
    const bool isOurs = bytes.size() <= largest;
    return {.error = error, .isOurs = isOurs, .bytes = std::move(bytes)};
}

} // namespace

JsonReading readJsonFile(const QString &path, const JsonFileTerms &terms)
{
    const FileContent file = contentOf(path, terms.largest);
    if (file.error == ENOENT || file.error == ENOTDIR)
        return {};
    if (file.error != 0)
        return {{}, problem(ErrorKind::Storage, JsonFileProblem::unreadable, path, qt_error_string(file.error)), false};
    const auto json = parseJson(file.bytes);
    if (!file.isOurs || !json || !json->isObject())
        return damaged(path);
    QJsonObject content = json->toObject();
    if (const int format = content.take("format"_L1).toInt(terms.format); format > terms.format)
        return {{}, problem(ErrorKind::Unsupported, JsonFileProblem::newer, path, QString::number(format)), false};
    return {content, std::nullopt, true};
}

Result<Done> writeJsonFile(const QString &path, QJsonObject content, const JsonFileTerms &terms)
{
    content.insert(u"format"_s, terms.format);
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Indented);
    if (bytes.size() > terms.largest)
        return problem(ErrorKind::TooLarge, JsonFileProblem::tooLarge, path, {});
    const QString target = QFileInfo(path).canonicalFilePath(); // empty where nothing is there
    return writeFileAtomically(target.isEmpty() ? path : target, bytes, Overwrite::Yes);
}

} // namespace pentimento
