// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace pentimento {

struct DataUri
{
    QByteArray type; // "image/png"; text/plain where it says nothing
    QByteArray content;

    friend bool operator==(const DataUri &, const DataUri &) = default;
};

// RFC 2397. Nothing for what is no data: URI or whose base64 is broken.
[[nodiscard]] std::optional<DataUri> readDataUri(QStringView text);

} // namespace pentimento
