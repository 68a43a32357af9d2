// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

// makelibrary DIR N PICTURE…: a library of N results under DIR, made by the program's own store. The files are real
// pictures, a few bytes each beyond the first copies: every name is a hard link to one of the pictures given.

#include "app/images/imagestore.h"
#include "app/library/database.h"
#include "app/library/sqljobstore.h"
#include "app/library/versions.h"
#include "app/main/paths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QImageReader>

#include <cstdio>
#include <unistd.h>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

constexpr int edgeOfBatch = 200;
constexpr int resultsPerOriginal = 20;

struct Source
{
    QString path;
    ImageId id;
    QSize size;
};

QList<Source> sourcesFrom(const QStringList &paths)
{
    QList<Source> sources;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(path));
        const QByteArray hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
        sources.append({path, ImageId(QString::fromLatin1(hash)), QImageReader(path).size()});
    }
    return sources;
}

QString linked(const Source &source, const Paths &paths, int number)
{
    const QDate day = QDate(2026, 1, 1).addDays(number / 100);
    const QString folder = paths.results + u'/' + day.toString(Qt::ISODate);
    QDir().mkpath(folder);
    const QString path = folder + u"/%1-result-%2.png"_s.arg(day.toString(Qt::ISODate)).arg(number);
    if (link(QFile::encodeName(source.path).constData(), QFile::encodeName(path).constData()) != 0
        && !QFile::copy(source.path, path))
        qFatal("%s cannot be made", qPrintable(path));
    return path;
}

JobRecord resultOf(const Source &source, const InputImage &input, const Paths &paths, int number)
{
    JobRecord job;
    job.id = JobId(makeUuidV7());
    job.run = RunId(makeUuidV7());
    job.request.model = ModelId(u"black-forest-labs/flux-kontext-pro"_s);
    job.request.service = ServiceId(u"sandbox"_s);
    job.request.serviceBase = u"https://sandbox.pentimento.invalid/v1"_s;
    job.request.values.set(u"prompt"_s, u"make it blue hour, number %1"_s.arg(number));
    job.request.values.set(u"input_image"_s, input.id.text());
    job.request.images = {input};
    job.phase = Phase::Succeeded;
    job.task = RemoteTask{.id = u"task-%1"_s.arg(number)};
    job.createdAt = QDateTime::currentMSecsSinceEpoch();
    job.acceptedAt = job.createdAt;
    job.finishedAt = job.createdAt + 8'000;
    JobOutput output;
    output.source = u"https://replicate.delivery/result-%1.png"_s.arg(number);
    output.state = OutputState::Stored;
    const QString path = linked(source, paths, number);
    output.file = {source.id, path, QFileInfo(path).size(), ImageFormat::Png, source.size, true};
    output.version = VersionId(makeUuidV7());
    job.outputs = {output};
    return job;
}

template<typename T>
T waited(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        qFatal("makelibrary DIR N PICTURE…");
    const Paths paths = pathsFor(QDir(arguments.at(1)).absolutePath());
    const QList<Source> sources = sourcesFrom(arguments.mid(3));
    for (const QString &folder : {paths.inputs(), paths.results, paths.data})
        QDir().mkpath(folder);

    Database database(paths.database());
    if (!waited(database.open()).isWritable())
        qFatal("the library cannot be written");
    SqlJobStore store(database);
    Versions versions(database);
    const ImageStore images(paths.inputs(), paths.results);
    QList<JobRecord> batch;
    InputImage input;
    for (int i = 0; i < arguments.at(2).toInt(); ++i) {
        const Source &source = sources.at(i % sources.size());
        if (i % resultsPerOriginal == 0) {
            const auto stored = images.addInput(source.path);
            // one original for each group: another file name, another version
            const auto version = waited(
                versions.versionOf(ImageId(u"%1"_s.arg(i, 64, 16, QLatin1Char('0'))), u"original.png"_s, stored->path));
            input = {u"input_image"_s, stored->id, stored->name, stored->size, *version};
        }
        batch.append(resultOf(source, input, paths, i));
        if (batch.size() == edgeOfBatch) {
            if (!waited(store.save(std::exchange(batch, {}))))
                qFatal("the library cannot be written");
        }
    }
    return batch.isEmpty() || waited(store.save(batch)) ? 0 : 1;
}
