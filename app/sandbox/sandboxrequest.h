// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/httpmessage.h"

#include <QStringList>
#include <QUrlQuery>

#include <optional>

namespace pentimento {

// A request as the sandbox's desks read it: what came after the base, in pieces.
struct SandboxRequest
{
    QByteArray method; // HEAD is GET here; the doors leave the body out
    QStringList path;  // decoded segments: {"predictions", "abc", "cancel"}
    QUrlQuery query;
    HttpHeaders headers;
    QByteArray body;

    [[nodiscard]] bool is(QByteArrayView asked, std::initializer_list<QStringView> pattern) const;
    [[nodiscard]] QString queryValue(const QString &name) const; // decoded; a plus sign is a space
};

[[nodiscard]] QStringList pathSegments(const QUrl &url);

// "https://host/v1" and "files/abc" → "https://host/v1/files/abc".
[[nodiscard]] QString addressBelow(const QUrl &base, const QString &path);

} // namespace pentimento
