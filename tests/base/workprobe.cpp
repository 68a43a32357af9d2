// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/workpool.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSemaphore>
#include <QThreadPool>

#include <atomic>
#include <cstdio>

// A process that ends while its pool is at work, run by tst_workpool: says whether the work outlived the application.
namespace {

QSemaphore isEnding;
std::atomic<bool> isDone = false;

void work()
{
    isEnding.acquire();
    const QByteArray much(64 * 1024 * 1024, 'x');
    isDone = !QCryptographicHash::hash(much, QCryptographicHash::Sha256).isEmpty();
}

} // namespace

int main(int argc, char **argv)
{
    {
        QCoreApplication app(argc, argv);
        QThreadPool &pool = pentimento::workPool();
        for (int i = 0; i < pool.maxThreadCount(); ++i)
            pool.start(work);
        pool.start([] { isEnding.acquire(); }); // never begins, and would never end
        qAddPostRoutine([] { isEnding.release(pentimento::workPool().maxThreadCount()); });
    }
    std::puts(isDone && pentimento::workPool().activeThreadCount() == 0 ? "ended" : "still at work");
    return 0;
}
