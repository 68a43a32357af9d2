// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/http/httpmessage.h"
#include "app/providers/conversation.h"

namespace pentimento {

// How every family writes its requests.

// Below the endpoint's base. {model}, {app} and {id} are filled in.
[[nodiscard]] QUrl addressFor(const QString &path, const Conversation &conversation);

// The address that an answer names, against the base where it is relative. Empty where the answer names none; WrongHost
// where it is not of the service's own origins: then it must not be asked, with or without a key.
[[nodiscard]] Result<QUrl> ownAddress(const QJsonValue &named, const Endpoint &endpoint);

// Free, and may be sent again.
[[nodiscard]] HttpRequest question(const QByteArray &method, const QUrl &url);

// Costs money: sent once.
[[nodiscard]] HttpRequest paidRequest(const QUrl &url, const QByteArray &contentType, const QByteArray &body);
[[nodiscard]] HttpRequest paidRequest(const QUrl &url, const QJsonObject &body);

[[nodiscard]] QString dataUri(const InputFile &file);

// The parameters with their pictures: the address where one was uploaded, else the picture itself, in the form that the
// endpoint asks for.
[[nodiscard]] QJsonObject inputWithFiles(const Conversation &conversation);

} // namespace pentimento
