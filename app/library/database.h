// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/library/databasepolicy.h"
#include "app/library/libraryopening.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>
#include <utility>

class QSqlDatabase;
class QTimer;

namespace pentimento {

class Connection;

// The library's file and the thread that owns the connection to it: the only QThread of the program. Work comes as
// functions over values, is done one after the other in the order of the calls, and its futures are finished in that
// order. Nothing may throw. Destroying it does what is queued, closes the file, and waits for that.
class Database final
{
public:
    explicit Database(const QString &path, const DatabasePolicy &policy = {});
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    // To be called once, and again where the answer allows it. Work that is done while nothing is open fails with
    // Storage.
    [[nodiscard]] QFuture<LibraryOpening> open();

    // work(QSqlDatabase &) on the database thread. Continue with .then(context, …): without a context the continuation
    // would run, and keep everybody waiting, on the database thread.
    template<typename Work>
    [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work &, QSqlDatabase &>>;

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    template<typename Task>
    auto queue(Task task) -> QFuture<std::invoke_result_t<Task &>>;

    [[nodiscard]] QSqlDatabase &sql(); // on the thread
    void noteFailure(const Error &error);

    const QString m_path;
    std::unique_ptr<Connection> m_connection; // touched on the thread alone
    QThread m_thread;
    QObject m_desk;   // lives on the thread: what is posted to it is done there, in order
    QTimer *m_hourly; // its child
};

template<typename Task>
auto Database::queue(Task task) -> QFuture<std::invoke_result_t<Task &>>
{
    QPromise<std::invoke_result_t<Task &>> promise;
    auto future = promise.future();
    promise.start();
    QMetaObject::invokeMethod(
        &m_desk,
        [promise = std::move(promise), task = std::move(task)]() mutable {
            promise.addResult(task());
            promise.finish();
        },
        Qt::QueuedConnection);
    return future;
}

template<typename Work>
auto Database::run(Work work) -> QFuture<std::invoke_result_t<Work &, QSqlDatabase &>>
{
    return queue([this, work = std::move(work)]() mutable {
        auto answer = work(sql());
        if constexpr (requires { answer.error(); }) {
            if (!answer)
                noteFailure(answer.error());
        }
        return answer;
    });
}

} // namespace pentimento
