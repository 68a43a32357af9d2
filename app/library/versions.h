// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/library/version.h"

#include <QFuture>

#include <optional>

namespace pentimento {

class Database;

// The pictures of the library and how they come from each other. Values in, values out; the database must outlive it.
class Versions
{
public:
    explicit Versions(Database &database);

    // The newest version that has these bytes; a new original where there is none. Asked twice it is the same one.
    [[nodiscard]] QFuture<Result<VersionId>> versionOf(const ImageId &image, const QString &name, const QString &path);

    [[nodiscard]] QFuture<Result<std::optional<Version>>> version(const VersionId &id);
    [[nodiscard]] QFuture<Result<QList<Version>>>
    parents(const VersionId &id); // in order, as far as they are known here
    [[nodiscard]] QFuture<Result<QList<Version>>> children(const VersionId &id); // oldest first, each once

private:
    Database &m_database;
};

} // namespace pentimento
