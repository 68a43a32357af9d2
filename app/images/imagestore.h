// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/images/imageformat.h"

#include <QDate>
#include <QJsonObject>
#include <QSize>

#include <optional>

namespace pentimento {

// A picture kept in the data folder: inputs/<sha256>.<suffix>, the bytes as they were chosen.
struct StoredInput
{
    ImageId id;
    QString path;
    QString name; // the file's own name, for showing
    ImageFormat format = ImageFormat::Unknown;
    QSize size;

    friend bool operator==(const StoredInput &, const StoredInput &) = default;
};

// A result on disk, the received bytes unaltered.
struct StoredResult
{
    ImageId id;
    QString path;
    qint64 bytes = 0;
    ImageFormat format = ImageFormat::Unknown;
    QSize size;         // empty where this build cannot show it
    bool readable = true; // false: kept, "cannot be shown here"

    friend bool operator==(const StoredResult &, const StoredResult &) = default;
};

// Pictures and their files: the only writer of picture files. Blocking; a value, so it may be used in the pool. Never
// overwrites, never leaves half a file under a final name, never writes outside its folders.
class ImageStore
{
public:
    // Folders that do not exist are made when first needed. A result folder that exists now and is gone later is not made
    // again: Storage with code "folder-missing", for it may have been a disk.
    ImageStore(QString inputFolder, QString resultFolder);

    [[nodiscard]] Result<StoredInput> addInput(const QString &path) const;
    [[nodiscard]] Result<StoredInput> addInputBytes(const QByteArray &bytes, const QString &name) const;
    [[nodiscard]] Result<QByteArray> inputBytes(const ImageId &id) const;
    [[nodiscard]] QString inputPath(const ImageId &id) const; // empty: not there

    // <resultFolder>/YYYY-MM-DD/<date>-<slug>-<n>.<suffix>: n counts up from 1 until the name is free. Refuses what is no
    // picture (HTML, JSON, text) with UnexpectedAnswer and what ends too early with Unreadable, and writes nothing then.
    // A result of the same bytes under this day and slug already there is taken, not written twice.
    [[nodiscard]] Result<StoredResult> addResult(const QByteArray &bytes, const QDate &date, const QString &slug) const;

    // .pentimento/<name>.json beside the results of that day; replaces an older one, atomically.
    [[nodiscard]] Result<Done> writeSidecar(const QDate &date, const QString &name, const QJsonObject &content) const;

    // The file once more into another folder, under its own name or the next free one.
    [[nodiscard]] Result<QString> copyResult(const QString &path, const QString &folder) const;

    [[nodiscard]] const QString &resultFolder() const { return m_resultFolder; }
    [[nodiscard]] const QString &inputFolder() const { return m_inputFolder; }

private:
    [[nodiscard]] std::optional<Error> resultFolderGone() const;
    [[nodiscard]] QString dayFolder(const QDate &date) const;

    QString m_inputFolder;
    QString m_resultFolder;
    bool m_resultFolderExisted;
    bool m_resultFolderWasMountPoint;
};

// "Move the scene to blue hour, keep …" → "move-the-scene-to-blue-hour": letters and digits of any script, at most 40
// characters and 80 bytes, cut at a word, never empty, never a device name, never starting with a dot.
[[nodiscard]] QString promptSlug(const QString &prompt);

} // namespace pentimento
