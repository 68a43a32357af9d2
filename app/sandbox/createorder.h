// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/httpmessage.h"

#include <QJsonObject>

#include <optional>
#include <variant>

namespace pentimento {

// What a create asks for, besides which model.
struct CreateOrder
{
    QJsonObject input;
    QString version;                       // only of POST predictions
    std::optional<int> waitSeconds;        // Prefer: wait
    std::optional<int> cancelAfterSeconds; // Cancel-After
    qint64 bytes = 0;                      // of the request's body
    QJsonObject webhook;                   // echoed, never called: the sandbox is offline

    friend bool operator==(const CreateOrder &, const CreateOrder &) = default;
};

enum class NamesVersion { No, Yes };

// The order, or the answer that refuses it. The input is not held against any schema yet.
[[nodiscard]] std::variant<CreateOrder, HttpResponse>
readCreateOrder(const HttpHeaders &headers, const QByteArray &body, NamesVersion namesVersion);

} // namespace pentimento
