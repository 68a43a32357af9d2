// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/renaming.h"

#include <QFileInfo>

#include <filesystem>

namespace pentimento {

Result<Done> renamed(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), failure);
    if (!failure)
        return Done{};
    Error error;
    error.kind = ErrorKind::Storage;
    error.subject = from;
    error.detail = QString::fromLocal8Bit(failure.message().c_str());
    return error;
}

} // namespace pentimento
