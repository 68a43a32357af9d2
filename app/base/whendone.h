// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace pentimento {

// Calls `done(result)` in the context's thread once the future has its result; never if the context has died by then,
// and never before control has returned to the event loop. QFuture::then(context, …) of Qt 6.4 asserts when the context
// dies before the future ends (seen 2 of 3 times), which is the ordinary end of an edit that is cancelled while its
// picture is prepared.
template<typename T, typename Done>
void whenDone(const QFuture<T> &future, QObject *context, Done done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            done(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace pentimento
