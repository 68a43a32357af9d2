// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QList>

namespace pentimento {

enum class VersionKind {
    Original,  // came from outside
    Result,    // an output of a job
    Composite, // put together from others
    External,  // edited outside and taken back
    Foreign    // a word of a newer program
};

[[nodiscard]] QString versionKindWord(VersionKind kind);
[[nodiscard]] VersionKind versionKindFromWord(QStringView word);

// A picture in the library with its ancestry. Versions are never changed and never deleted by an edit.
struct Version
{
    VersionId id;
    VersionKind kind = VersionKind::Original;
    ImageId image;            // the bytes
    QString path;             // where they lay; empty where that is not known
    QString name;             // for showing
    JobId job;                // of a result
    int output = -1;          // of that job
    qint64 createdAt = 0;     // UTC milliseconds
    QList<VersionId> parents; // in the order of the request's pictures; some may not be known here

    friend bool operator==(const Version &, const Version &) = default;
};

} // namespace pentimento
