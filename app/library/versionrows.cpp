// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/versionrows.h"

#include "app/library/statement.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindWords{"original"_L1, "result"_L1, "composite"_L1, "external"_L1};

Version versionOfRow(const QSqlQuery &row)
{
    Version version;
    version.id = VersionId(row.value(0).toString());
    version.kind = versionKindFromWord(row.value(1).toString());
    version.image = ImageId(row.value(2).toString());
    version.path = row.value(3).toString();
    version.name = row.value(4).toString();
    version.job = JobId(row.value(5).toString());
    version.output = row.isNull(6) ? -1 : row.value(6).toInt();
    version.createdAt = row.value(7).toLongLong();
    return version;
}

Result<Done> readParents(QSqlDatabase &database, Version &version)
{
    return select(database, u"SELECT parent FROM version_parent WHERE version = ? ORDER BY position"_s,
                  {version.id.text()},
                  [&version](const QSqlQuery &row) { version.parents.append(VersionId(row.value(0).toString())); });
}

} // namespace

QString versionKindWord(VersionKind kind)
{
    return size_t(kind) < kindWords.size() ? kindWords.at(size_t(kind)).toString() : u"foreign"_s;
}

VersionKind versionKindFromWord(QStringView word)
{
    const auto found = std::find(kindWords.begin(), kindWords.end(), word);
    return found == kindWords.end() ? VersionKind::Foreign : VersionKind(found - kindWords.begin());
}

QList<Version> versionsOfOutputs(const JobRecord &record, qint64 now)
{
    QList<VersionId> parents;
    for (const InputImage &image : record.request.images) {
        if (!image.version.isEmpty())
            parents.append(image.version);
    }
    QList<Version> versions;
    for (int i = 0; i < record.outputs.size(); ++i) {
        const JobOutput &output = record.outputs.at(i);
        if (output.state != OutputState::Stored || output.version.isEmpty())
            continue;
        versions.append({output.version, VersionKind::Result, output.file.id, output.file.path,
                         QFileInfo(output.file.path).fileName(), record.id, i, now, parents});
    }
    return versions;
}

Result<Done> writeVersion(QSqlDatabase &database, const Version &version)
{
    const Result<int> written = execute(
        database,
        u"INSERT INTO version (id, kind, image, path, name, job, output, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO NOTHING"_s,
        {version.id.text(), versionKindWord(version.kind), boundText(version.image.text()),
         boundTextOrNull(version.path), boundText(version.name), boundTextOrNull(version.job.text()),
         version.output < 0 ? QVariant(QMetaType::fromType<int>()) : QVariant(version.output), version.createdAt});
    if (!written)
        return written.error();
    if (*written == 0)
        return Done{};
    for (int i = 0; i < version.parents.size(); ++i) {
        const Result<int> parent =
            execute(database, u"INSERT INTO version_parent (version, position, parent) VALUES (?, ?, ?)"_s,
                    {version.id.text(), i, version.parents.at(i).text()});
        if (!parent)
            return parent.error();
    }
    return Done{};
}

Result<QList<Version>> readVersions(QSqlDatabase &database, const QString &where, const QVariantList &values)
{
    QList<Version> versions;
    const Result<Done> read = select(database,
                                     u"SELECT version.id, version.kind, version.image, version.path, version.name, "
                                     "version.job, version.output, version.created_at FROM version "_s
                                         + where,
                                     values, [&versions](const QSqlQuery &row) { versions.append(versionOfRow(row)); });
    if (!read)
        return read.error();
    for (Version &version : versions) {
        if (const Result<Done> parents = readParents(database, version); !parents)
            return parents.error();
    }
    return versions;
}

} // namespace pentimento
