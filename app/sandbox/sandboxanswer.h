// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/httpmessage.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace pentimento {

// One entry of invalid_fields; `type` is one of the words that Replicate's validator uses.
struct InvalidField
{
    QString type;  // "enum", "required", "number_lte" …
    QString field; // "input.output_format"
    QString description;

    friend bool operator==(const InvalidField &, const InvalidField &) = default;
};

[[nodiscard]] HttpResponse jsonAnswer(int status, const QJsonObject &body);

// The bodies that Replicate's API gives with an error: {title, detail, status}.
[[nodiscard]] HttpResponse problemAnswer(int status, const QString &title, const QString &detail);
[[nodiscard]] HttpResponse
notFoundAnswer(const QString &detail = QStringLiteral("The requested resource could not be found."));
[[nodiscard]] HttpResponse tooLargeAnswer(qint64 limit);
[[nodiscard]] HttpResponse unauthenticatedAnswer(bool sentNone);
[[nodiscard]] HttpResponse throttledAnswer(int createsPerMinute, int retryAfterSeconds);
[[nodiscard]] HttpResponse invalidFieldsAnswer(const QList<InvalidField> &fields);

} // namespace pentimento
