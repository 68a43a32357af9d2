// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/imagestore.h"

#include "app/base/atomicfile.h"
#include "app/images/filenames.h"
#include "app/images/imagedecoding.h"
#include "app/images/imageerror.h"
#include "app/images/receivedimage.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <limits>
#include <sys/stat.h>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAttempts = 10'000;
constexpr qint64 checkedPixels = 256 * 256;
constexpr ImageLimits anyLength{.fileBytes = std::numeric_limits<int>::max()};

ImageId idOf(const QByteArray &bytes)
{
    return ImageId(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
}

// Ids come from files too; one that is no hash must not become a path.
bool isHash(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

bool isExists(const Error &error)
{
    return error.kind == ErrorKind::Storage && error.code == StorageProblem::exists;
}

Error about(Error error, const QString &subject)
{
    error.subject = subject;
    return error;
}

bool holds(const QString &path, const QByteArray &bytes)
{
    const auto there = readPictureFile(path, anyLength);
    return there && *there == bytes;
}

bool isMountPoint(const QString &folder)
{
    struct stat here = {};
    struct stat above = {};
    return ::stat(QFile::encodeName(folder).constData(), &here) == 0
           && ::stat(QFile::encodeName(folder + "/.."_L1).constData(), &above) == 0 && here.st_dev != above.st_dev;
}

// What of a name lies in a folder already.
struct Sighted
{
    QSet<QString> names;
    QString same; // a file of the same bytes; empty if there is none
};

Sighted sighted(const QString &folder, const QString &beginning, const QByteArray &bytes)
{
    Sighted found;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (entries.hasNext()) {
        entries.next();
        if (!entries.fileName().startsWith(beginning))
            continue;
        found.names.insert(entries.fileName());
        if (found.same.isEmpty() && entries.fileInfo().size() == bytes.size() && holds(entries.filePath(), bytes))
            found.same = entries.filePath();
    }
    return found;
}

} // namespace

ImageStore::ImageStore(QString inputFolder, QString resultFolder)
    : m_inputFolder(std::move(inputFolder))
    , m_resultFolder(std::move(resultFolder))
    , m_resultFolderExisted(QFileInfo(m_resultFolder).isDir())
    , m_resultFolderWasMountPoint(isMountPoint(m_resultFolder))
{
}

Result<StoredInput> ImageStore::addInput(const QString &path) const
{
    const auto bytes = readPictureFile(path);
    if (!bytes)
        return bytes.error();
    auto stored = addInputBytes(*bytes, QFileInfo(path).fileName());
    if (!stored && stored.error().kind != ErrorKind::Storage)
        return about(stored.error(), path);
    return stored;
}

Result<StoredInput> ImageStore::addInputBytes(const QByteArray &bytes, const QString &name) const
{
    const QString shown = shownFileName(name);
    const auto read = decodeImageWithin(bytes, checkedPixels);
    if (!read)
        return about(read.error(), shown);
    const ImageId id = idOf(bytes);
    StoredInput stored{.id = id,
                       .path = m_inputFolder + u'/' + id.text() + u'.' + formatSuffix(read->info.format),
                       .name = shown,
                       .format = read->info.format,
                       .size = read->info.size};
    // The name is the content's, so what is there is the same or damaged: the first stays, the second is mended.
    const auto written = holds(stored.path, bytes) ? syncWrittenFile(stored.path)
                                                   : writeFileAtomically(stored.path, bytes, Overwrite::Yes);
    if (!written)
        return written.error();
    return stored;
}

QString ImageStore::inputPath(const ImageId &id) const
{
    if (!isHash(id.text()))
        return {};
    constexpr std::array formats{ImageFormat::Jpeg, ImageFormat::Png,  ImageFormat::WebP,
                                 ImageFormat::Gif,  ImageFormat::Tiff, ImageFormat::Bmp};
    for (const ImageFormat format : formats) {
        const QString path = m_inputFolder + u'/' + id.text() + u'.' + formatSuffix(format);
        if (QFileInfo(path).isFile())
            return path;
    }
    return {};
}

Result<QByteArray> ImageStore::inputBytes(const ImageId &id) const
{
    const QString path = inputPath(id);
    if (path.isEmpty())
        return imageError(ImageProblem::missing, id.text());
    auto bytes = readPictureFile(path);
    if (bytes && idOf(*bytes) != id)
        return imageError(ImageProblem::broken, path);
    return bytes;
}

// A folder that was there and is gone is a disk that was pulled: making it anew would write to the wrong disk.
std::optional<Error> ImageStore::resultFolderGone() const
{
    const bool gone = m_resultFolderExisted && !QFileInfo(m_resultFolder).isDir();
    if (!gone && !(m_resultFolderWasMountPoint && !isMountPoint(m_resultFolder)))
        return std::nullopt;
    return makeError(ErrorKind::Storage, StorageProblem::folderMissing, m_resultFolder);
}

QString ImageStore::dayFolder(const QDate &date) const
{
    Q_ASSERT(date.isValid());
    return m_resultFolder + u'/' + date.toString(Qt::ISODate);
}

Result<StoredResult> ImageStore::addResult(const QByteArray &bytes, const QDate &date, const QString &slug) const
{
    const auto received = checkReceivedImage(bytes);
    if (!received)
        return received.error();
    if (auto gone = resultFolderGone())
        return *gone;
    StoredResult stored{.id = idOf(bytes),
                        .path = {},
                        .bytes = bytes.size(),
                        .format = received->format,
                        .size = received->size,
                        .readable = received->readable};
    const QString folder = dayFolder(date);
    const QString beginning = date.toString(Qt::ISODate) + u'-' + promptSlug(slug) + u'-';
    const Sighted found = sighted(folder, beginning, bytes);
    if (!found.same.isEmpty()) {
        stored.path = found.same;
        if (const auto synced = syncWrittenFile(stored.path); !synced)
            return synced.error();
        return stored;
    }
    for (int n = 1; n <= mostAttempts; ++n) {
        const QString name = beginning + QString::number(n) + u'.' + formatSuffix(stored.format);
        if (found.names.contains(name))
            continue;
        stored.path = folder + u'/' + name;
        const auto written = writeFileAtomically(stored.path, bytes, Overwrite::No);
        if (written)
            return stored;
        if (!isExists(written.error()))
            return written.error();
    }
    return makeError(ErrorKind::Storage, StorageProblem::exists, folder);
}

Result<Done> ImageStore::writeSidecar(const QDate &date, const QString &name, const QJsonObject &content) const
{
    if (auto gone = resultFolderGone())
        return *gone;
    const QString path = dayFolder(date) + "/.pentimento/"_L1 + safeFileName(name) + ".json"_L1;
    return writeFileAtomically(path, QJsonDocument(content).toJson(QJsonDocument::Indented), Overwrite::Yes);
}

Result<QString> ImageStore::copyResult(const QString &path, const QString &folder) const
{
    const auto bytes = readPictureFile(path, anyLength);
    if (!bytes)
        return bytes.error();
    const QFileInfo source(path);
    const QString suffix = source.suffix().isEmpty() ? QString() : u'.' + source.suffix();
    for (int n = 1; n <= mostAttempts; ++n) {
        // 255 bytes is what a name may have; the counter needs some of them.
        const QString numbered = clippedTo(source.completeBaseName(), 200, 200) + u'-' + QString::number(n) + suffix;
        const QString target = folder + u'/' + (n == 1 ? source.fileName() : numbered);
        const auto written = writeFileAtomically(target, *bytes, Overwrite::No);
        if (written)
            return target;
        if (!isExists(written.error()))
            return written.error();
    }
    return makeError(ErrorKind::Storage, StorageProblem::exists, folder);
}

} // namespace pentimento
