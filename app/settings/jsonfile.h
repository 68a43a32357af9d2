// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QJsonObject>

#include <optional>

namespace pentimento {

// What every small file of ours keeps to.
struct JsonFileTerms
{
    int format = 1;               // written as "format"; a file with a higher one is a newer version's
    qint64 largest = 1024 * 1024; // bytes; more is no file of ours
};

struct JsonReading
{
    QJsonObject content; // without "format"; empty where there was none that can be used
    std::optional<Error> complaint;
    bool mayWrite = true; // false: what lies there is not ours to replace
};

// Error::code of a complaint. The subject is the file.
namespace JsonFileProblem {
inline constexpr QLatin1StringView setAside{"set-aside"};    // damaged, moved away; detail: the name it has now
inline constexpr QLatin1StringView unreadable{"unreadable"}; // could be neither read nor moved away; left alone
inline constexpr QLatin1StringView newer{"newer-format"};    // written by a newer version; left alone
inline constexpr QLatin1StringView tooLarge{"too-large"};    // would not be read again, so it was not written
} // namespace JsonFileProblem

// Reads at once, since the file is small; never hangs on what is no file. A damaged file gets the name
// "<path>.broken-<n>": nothing of the person's is ever deleted. A missing one is no complaint.
[[nodiscard]] JsonReading readJsonFile(const QString &path, const JsonFileTerms &terms);

// Whole or not at all. A link is followed, so that a file kept elsewhere stays there.
[[nodiscard]] Result<Done> writeJsonFile(const QString &path, QJsonObject content, const JsonFileTerms &terms);

} // namespace pentimento
