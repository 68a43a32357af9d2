// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QUrl>

namespace pentimento {

// Which addresses of outputs may be asked, without a key: https anywhere public; http only for a service that is itself on
// this computer, and only there; never files, never private or link-local addresses, never user info in an address.
[[nodiscard]] bool mayFetch(const QUrl &url, const QUrl &serviceBase);

// Where a redirect leads, if it may be followed: checked anew, never from https to http.
[[nodiscard]] std::optional<QUrl> redirectTarget(const QUrl &from, const QByteArray &location, const QUrl &serviceBase);

// The bytes of a data: URI; Unreadable where it is none.
[[nodiscard]] Result<QByteArray> dataUriBytes(const QString &uri);

} // namespace pentimento
