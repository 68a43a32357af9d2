// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/database.h"
#include "app/library/sqljobstore.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

JobRecord jobWithOutput()
{
    JobRecord record;
    record.id = JobId(makeUuidV7());
    record.run = RunId(makeUuidV7());
    record.request.model = ModelId(u"owner/name"_s);
    record.request.service = ServiceId(u"sandbox"_s);
    record.phase = Phase::Waiting;
    JobOutput output;
    output.state = OutputState::Stored;
    output.file.id = ImageId(QString(64, u'b'));
    output.version = VersionId(makeUuidV7());
    record.outputs = {output, output};
    record.outputs.last().version = VersionId(makeUuidV7());
    return record;
}

void say(const QString &line)
{
    const QByteArray bytes = line.toLatin1() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(2);
}

} // namespace

// saver <library>: saves pairs of jobs and names each pair once its save is finished, until it is killed.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Database database(QCoreApplication::arguments().value(1));
    QFuture<LibraryOpening> opening = database.open();
    opening.waitForFinished();
    if (!opening.result().isWritable())
        return 1;
    say(u"open"_s);
    SqlJobStore store(database);
    for (int i = 0; i < 100'000; ++i) {
        const QList<JobRecord> pair{jobWithOutput(), jobWithOutput()};
        QFuture<Result<Done>> saved = store.save(pair);
        saved.waitForFinished();
        if (!saved.result())
            return 1;
        say(pair.first().id.text() + u' ' + pair.last().id.text());
    }
    return 0;
}
