// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/workpool.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace pentimento {

namespace {

void endWork()
{
    workPool().clear();
    workPool().waitForDone();
}

} // namespace

QThreadPool &workPool()
{
    static QThreadPool pool;
    // Qt waits for its own pool only. A decoder that is still at work when the statics of Qt go crashes, or hangs (seen
    // in 1 of 3 ends of a window whose pictures were still being read).
    [[maybe_unused]] static const bool isEnded = (qAddPostRoutine(endWork), true);
    return pool;
}

} // namespace pentimento
