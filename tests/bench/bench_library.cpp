// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

// P18: what it costs to write a job down, fsync included, and what a whole job costs in records besides its picture.

#include "app/jobs/jobreducer.h"
#include "app/library/database.h"
#include "app/library/sqljobstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

// A library in the current folder: a temporary folder is often in memory, where nothing is ever synced.
struct Library
{
    Library()
        : folder(QDir::currentPath() + u"/bench-XXXXXX"_s)
        , database(folder.filePath(u"library.sqlite"_s))
        , store(database)
    {
        database.open().waitForFinished();
    }

    QTemporaryDir folder;
    Database database;
    SqlJobStore store;
};

JobRecord job()
{
    JobRecord record;
    record.id = JobId(makeUuidV7());
    record.run = RunId(makeUuidV7());
    record.request.model = ModelId(u"black-forest-labs/flux-kontext-max"_s);
    record.request.service = ServiceId(u"sandbox"_s);
    record.request.values.set(u"prompt"_s, QString(400, u'p'));
    record.report.logs = QString(600, u'l');
    record.createdAt = 1'700'000'000'000;
    return record;
}

void saveOneRecord(benchmark::State &state)
{
    Library library;
    const JobRecord record = job();
    for (auto _ : state)
        library.store.save(record).waitForFinished();
}

void recordsOfAWholeJob(benchmark::State &state)
{
    Library library;
    const StoredResult file{ImageId(QString(64, u'a')), u"/pictures/a.png"_s, 1000,
                            ImageFormat::Png,           QSize(1248, 832),     true};
    for (auto _ : state) {
        JobRecord record = job();
        library.store.save(record).waitForFinished();
        const QList<JobEvent> story{event::Started{}, event::Submitted{},
                                    event::Accepted{RemoteTask{u"task12345678"_s}, {}},
                                    event::OutputsSeen{{u"https://x.test/a.png"_s}, true, {}, {}},
                                    event::OutputStored{0, file, VersionId(makeUuidV7())}};
        for (const JobEvent &happened : story) {
            record = *reduce(record, happened, 1'700'000'000'001);
            library.store.save(record).waitForFinished();
        }
    }
}

} // namespace

BENCHMARK(saveOneRecord)->Unit(benchmark::kMillisecond)->Repetitions(5)->UseRealTime();
BENCHMARK(recordsOfAWholeJob)->Unit(benchmark::kMillisecond)->Repetitions(5)->UseRealTime();

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
