// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>

namespace pentimento {

class EffectsModule;

// Asked at first use, in the pool, from any thread: it loads the module that holds OpenCV.
using EffectsSource = std::function<Result<const EffectsModule *>()>;

// Where the sandbox inside the program seems to live. The name can never be resolved (RFC 6761): a request that leaves
// by mistake reaches nobody.
[[nodiscard]] QUrl insideSandboxBase();

// How a sandbox behaves; all of it is settled before the first request.
struct SandboxOptions
{
    QUrl base = insideSandboxBase();        // what stands in urls.get; ends in its version
    QString token;                          // empty: no key is asked for
    int createsPerMinute = 0;               // 0: as many as come
    std::chrono::milliseconds pace{1000};   // of an ordinary prediction: 0.6 to 1.5 times this; 0: as fast as it goes
    std::chrono::milliseconds second{1000}; // as in "wait=5" and "[slow 20]": tests make it shorter
    std::chrono::milliseconds outputLife{3'600'000}; // then outputs and inputs are removed
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
};

// What was asked of the sandbox, so that tests can tell one create from two.
struct SandboxCounts
{
    qint64 requests = 0; // all, refused ones too
    qint64 creates = 0;  // predictions that exist: what a real service would charge for
    qint64 polls = 0;    // GET predictions/{id}
    qint64 lists = 0;    // GET predictions
    qint64 cancels = 0;
    qint64 uploads = 0;   // files that were taken in
    qint64 downloads = 0; // outputs and files that were given out

    friend bool operator==(const SandboxCounts &, const SandboxCounts &) = default;
};

[[nodiscard]] QJsonObject countsToJson(const SandboxCounts &counts);

} // namespace pentimento
