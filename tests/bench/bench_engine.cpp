// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs N equal edits at once through the job engine against a service over real HTTP and prints one line of JSON: how
// long after the service had finished each picture was on the disk, and what it cost in requests and processor time.
// run.sh puts the official client beside it.

#include "app/base/whendone.h"
#include "app/main/editrun.h"
#include "app/main/engine.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

QString serviceFile(const QString &folder, const QString &base, bool canWait)
{
    const QJsonObject service{
        {u"format"_s, 1},
        {u"id"_s, u"bench"_s},
        {u"title"_s, u"Bench"_s},
        {u"family"_s, u"replicate"_s},
        {u"base"_s, base},
        {u"auth"_s, u"none"_s},
        {u"capabilities"_s, QJsonObject{{u"wait"_s, canWait}, {u"list"_s, true}, {u"cancel"_s, true}}},
        {u"limits"_s, QJsonObject{{u"running"_s, 100}}},
        {u"offers"_s, u"any"_s}};
    QFile file(folder + u"/service.json"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.write(QJsonDocument(service).toJson());
    return file.fileName();
}

QJsonObject get(QNetworkAccessManager &manager, const QUrl &url)
{
    QNetworkReply *reply = manager.get(QNetworkRequest(url));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

qint64 requestsAt(QNetworkAccessManager &manager, const QString &base)
{
    return get(manager, QUrl(base).resolved(QUrl(u"/sandbox/counts"_s))).value("requests"_L1).toInteger();
}

} // namespace

// bench_engine BASE COUNT wait|poll PROMPT IMAGE
int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        qFatal("bench_engine BASE COUNT wait|poll PROMPT IMAGE");
    const QString base = arguments.at(1);
    QTemporaryDir folder;
    const Paths paths = pathsFor(folder.path());
    QDir().mkpath(paths.data);
    Database database(paths.database());
    EnvironmentKeyStore keys{KeyName(), QByteArray()};
    EditOrder order;
    order.service = serviceFile(folder.path(), base, arguments.at(3) == "wait"_L1);
    order.prompt = arguments.at(4);
    order.images = {arguments.at(5)};
    order.settings = {u"output_format=jpg"_s};
    order.variants = arguments.at(2).toInt();

    QNetworkAccessManager manager;
    const qint64 requestsBefore = requestsAt(manager, base);
    const CurrentCatalog catalog(readCatalog({}));
    std::unique_ptr<Engine> engine;
    QObject context;
    EditOutcome outcome;
    double used = 0;
    whenDone(database.open(), &context, [&](const LibraryOpening &) {
        engine = std::make_unique<Engine>(paths, catalog, database, keys);
        used = processorSeconds();
        auto *run = new EditRun(*engine, order, &context);
        QObject::connect(run, &EditRun::ended, &context, [&](const EditOutcome &ended) {
            outcome = ended;
            used = processorSeconds() - used;
            QCoreApplication::quit();
        });
        run->start();
    });
    QCoreApplication::exec();

    const qint64 requests = requestsAt(manager, base) - requestsBefore - 1;
    QJsonArray latencies;
    const QList<JobRecord> jobs = engine->queue().jobs();
    for (const JobRecord &job : jobs) {
        if (job.phase != Phase::Succeeded)
            qFatal("a job ended as %s", qPrintable(phaseWord(job.phase)));
        const QJsonObject prediction = get(manager, QUrl(base + u"/predictions/"_s + job.task->id));
        const QDateTime completed =
            QDateTime::fromString(prediction.value("completed_at"_L1).toString(), Qt::ISODateWithMs);
        latencies.append(job.finishedAt - completed.toMSecsSinceEpoch());
    }
    const QJsonObject line{{u"latencies_ms"_s, latencies},
                           {u"requests_per_prediction"_s, double(requests) / double(jobs.size())},
                           {u"cpu_ms_per_prediction"_s, used * 1000 / double(jobs.size())}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return 0;
}
