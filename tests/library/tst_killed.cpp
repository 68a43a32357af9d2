// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/library/libraryfixture.h"
#include "tests/support/testmain.h"

#include <QProcess>

using namespace pentimento;
using namespace pentimento::test;

class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishedSavesOutliveTheirProcess_data();
    void finishedSavesOutliveTheirProcess();
};

void KilledTest::finishedSavesOutliveTheirProcess_data()
{
    QTest::addColumn<int>("afterLines"); // the first of them says that the library is open
    for (const int lines : {0, 1, 2, 3, 7, 20, 100, 400})
        QTest::addRow("after %d lines", lines) << lines;
}

void KilledTest::finishedSavesOutliveTheirProcess()
{
    QFETCH(int, afterLines);
    const Folder folder;
    QStringList told;
    for (int round = 0; round < 3; ++round) {
        QProcess saver;
        saver.start(QCoreApplication::applicationDirPath() + u"/library_saver"_s, {folder.path});
        QVERIFY(saver.waitForStarted());
        int lines = 0;
        while (lines < afterLines && saver.waitForReadyRead()) {
            while (saver.canReadLine()) {
                told.append(QString::fromLatin1(saver.readLine()).trimmed());
                ++lines;
            }
        }
        saver.kill();
        QVERIFY(saver.waitForFinished());
        QCOMPARE(saver.exitStatus(), QProcess::CrashExit); // it had not ended by itself, for some other reason
        told += QString::fromLatin1(saver.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
    told.removeAll(u"open"_s);

    OpenLibrary library(folder.path);
    QCOMPARE(library.opening.state, LibraryState::Ready);
    QVERIFY(told.size() >= (afterLines - 1) * 3);
    for (const QString &pair : std::as_const(told)) {
        for (const QString &id : pair.split(u' ')) {
            const auto job = library.job(JobId(id));
            QVERIFY2(job, qPrintable(id));
            for (const JobOutput &output : job->outputs)
                QVERIFY(library.version(output.version));
        }
    }
    // What was under way is there whole or not at all: jobs come in pairs, each with two versions.
    const Outsider outsider(folder.path);
    QCOMPARE(outsider.ask(u"SELECT count(*) % 2 FROM job"_s).toInt(), 0);
    QCOMPARE(outsider.ask(u"SELECT (SELECT count(*) FROM version) - 2 * (SELECT count(*) FROM job)"_s).toInt(), 0);
    QCOMPARE(outsider.ask(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

PENTIMENTO_TEST(KilledTest)

#include "tst_killed.moc"
