// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

class WorkPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workEndsWithTheApplication();
};

void WorkPoolTest::workEndsWithTheApplication()
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u"/workprobe"_s, QStringList());
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("ended"));
}

PENTIMENTO_TEST(WorkPoolTest)
#include "tst_workpool.moc"
