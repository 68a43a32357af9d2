// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobrecord.h"
#include "app/library/database.h"
#include "app/library/sqljobstore.h"
#include "app/library/versions.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace pentimento::test {

using namespace Qt::StringLiterals;

// For answers that need no event loop here.
template<typename T>
T answerOf(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

// A folder for a library, which is not there yet.
struct Folder
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"library.sqlite"_s);

    [[nodiscard]] bool has(const QString &name) const { return QFile::exists(folder.filePath(name)); }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

inline DatabasePolicy impatient()
{
    DatabasePolicy policy;
    policy.busyTimeout = std::chrono::milliseconds(20);
    return policy;
}

// A library that is open, as the program has it.
struct OpenLibrary
{
    explicit OpenLibrary(const QString &path, const DatabasePolicy &policy = {})
        : database(path, policy)
        , opening(answerOf(database.open()))
    {
    }

    Database database;
    LibraryOpening opening;
    SqlJobStore store{database};
    Versions versions{database};

    [[nodiscard]] std::optional<JobRecord> job(const JobId &id)
    {
        const auto found = answerOf(store.job(id));
        return found ? *found : std::nullopt;
    }
    [[nodiscard]] std::optional<Version> version(const VersionId &id)
    {
        const auto found = answerOf(versions.version(id));
        return found ? *found : std::nullopt;
    }
};

// Another program with the same file.
class Outsider
{
public:
    explicit Outsider(const QString &path, const QString &options = {})
        : m_name(makeUuidV7())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(path);
        database.setConnectOptions(options);
        database.open();
    }
    Outsider(const Outsider &) = delete;
    Outsider &operator=(const Outsider &) = delete;
    ~Outsider() { QSqlDatabase::removeDatabase(m_name); }

    bool run(const QString &sql) const { return QSqlQuery(database()).exec(sql); }
    [[nodiscard]] QVariant ask(const QString &sql) const
    {
        QSqlQuery query(database());
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }
    [[nodiscard]] QStringList column(const QString &sql, int number) const
    {
        QStringList values;
        QSqlQuery query(database());
        for (bool more = query.exec(sql) && query.next(); more; more = query.next())
            values.append(query.value(number).toString());
        return values;
    }

private:
    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

    QString m_name;
};

inline JobRecord plainJob(Phase phase = Phase::Queued, qint64 createdAt = 1'700'000'000'000)
{
    JobRecord record;
    record.id = JobId(makeUuidV7());
    record.run = RunId(makeUuidV7());
    record.request.model = ModelId(u"black-forest-labs/flux-kontext-max"_s);
    record.request.service = ServiceId(u"kkiai"_s);
    record.request.values.set(u"prompt"_s, u"make it blue hour"_s);
    record.phase = phase;
    record.createdAt = createdAt;
    return record;
}

inline JobOutput storedOutput(const QString &path = u"/pictures/2026-01-01/blue-hour-1.png"_s)
{
    JobOutput output;
    output.source = u"https://files.example/output.png"_s;
    output.state = OutputState::Stored;
    output.file.id = ImageId(QString(64, u'b'));
    output.file.path = path;
    output.file.bytes = 1'234'567;
    output.file.size = QSize(1024, 768);
    output.version = VersionId(makeUuidV7());
    return output;
}

inline InputImage inputImage(const QString &parameter, const VersionId &version)
{
    return {parameter, ImageId(QString(64, u'a')), u"photo.jpg"_s, QSize(4000, 3000), version};
}

} // namespace pentimento::test
