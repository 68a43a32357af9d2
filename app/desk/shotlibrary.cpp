// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/shotlibrary.h"

#include "app/jobs/jobrecord.h"
#include "app/library/database.h"
#include "app/library/libraryindex.h"
#include "app/library/sqljobstore.h"
#include "app/main/paths.h"
#include "app/settings/settings.h"

#include <QDateTime>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// Before a window stands there is nothing that waiting could hold up.
template<typename T>
T waited(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

JobRecord madeFrom(const JobRecord &pattern, const QString &prompt, Phase phase)
{
    JobRecord job;
    job.id = JobId(makeUuidV7());
    job.run = RunId(makeUuidV7());
    job.request = pattern.request;
    job.request.values.set(u"prompt"_s, prompt);
    job.phase = phase;
    job.createdAt = QDateTime::currentMSecsSinceEpoch();
    job.cost = {u"0.08"_s, u"USD"_s, AmountSource::Estimated};
    return job;
}

JobRecord accepted(JobRecord job)
{
    job.task = RemoteTask{.id = job.id.text().right(12)};
    job.submittedAt = job.createdAt;
    job.acceptedAt = job.createdAt;
    job.creates = 1;
    return job;
}

JobRecord anHourOld(JobRecord job)
{
    constexpr qint64 hour = 3'600'000;
    job.submittedAt -= hour;
    job.acceptedAt -= hour;
    return job;
}

} // namespace

bool makeLeftovers(const QString &dataDir)
{
    const Paths paths = pathsFor(dataDir);
    Database database(paths.database());
    if (!waited(database.open()).isWritable())
        return false;
    LibraryIndex index(database);
    const auto roots = waited(index.recentRoots(1));
    if (!roots || roots->isEmpty())
        return false;
    const auto family = waited(index.lineageOf(roots->first().id));
    if (!family || family->jobs.isEmpty())
        return false;
    const JobRecord &pattern = family->jobs.first();
    SqlJobStore store(database);
    const QList<JobRecord> jobs{
        anHourOld(accepted(madeFrom(pattern, u"fog over the hills"_s, Phase::Parked))),
        madeFrom(pattern, u"a paper cut-out"_s, Phase::Submitting), // found so after a crash: its outcome is unknown
        madeFrom(pattern, u"in the style of a linocut"_s, Phase::Queued),
        madeFrom(pattern, u"as a stained glass window"_s, Phase::Queued),
    };
    if (!waited(store.save(jobs)))
        return false;
    Settings settings(paths.configuration);
    settings.change([&roots](AppSettings &value) { value.lastVersion = roots->first().id; });
    settings.flush();
    return true;
}

QString longPrompt()
{
    return u"Turn the whole scene into a rainy autumn evening in a small harbour town, keep the cup, the spoon and the "
           "saucer exactly where they are, put Donaudampfschifffahrtsgesellschaftskapitänsmütze on the hook behind it, "
           "写上“咖啡馆”三个字, اكتب قهوة على الجدار, and let the light of a street lamp fall on the table from the left ☕"_s;
}

} // namespace pentimento
