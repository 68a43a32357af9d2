// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/providers/providerprotocol.h"

#include <QDateTime>

namespace pentimento::test {

// One file of tests/fixtures/FAMILY: a question of ours, an answer, and what must come of it. A new case is a new
// file.
//
//     about         what is odd about it
//     request       create, poll, cancel, result, upload or list
//     service       base (the family's if missing), files: true where it takes uploads, flat: true where parameters
//                   are; poll, result, cancel: paths of its file
//     model, version, input, files, task    the conversation so far; task is the id that is polled, or {id, poll,
//                   result, cancel} with addresses
//     sends         what begin() must write for it
//     http_status, headers, whole           of the answer; whole is true if missing
//     body          text as it is, or JSON; or body_base64; or body_repeat {before, unit, times, after}
//     transport_error                       no answer at all: an Error as errorToJson() writes it
//     now           the time at which a Retry-After date is read
//     expected      see AnswerCasesTest
struct AnswerCase
{
    QString name; // folder/file
    QString family;
    bool isList = false;
    Asked asked = Asked::Create;
    Conversation conversation;
    Result<HttpResponse> answer = HttpResponse{};
    QDateTime now;
    QJsonObject sends;
    QJsonObject expected;
};

// One of them; stops the test run if it is no case.
[[nodiscard]] AnswerCase answerCase(const QString &name, const QJsonObject &file,
                                    const QString &family = QStringLiteral("replicate"));

// All files of a family's folder, in order of their names.
[[nodiscard]] QList<AnswerCase> answerCases(const QString &folder, const QString &family);

// As its service would have it; Replicate's with all that it can do.
[[nodiscard]] Endpoint endpointOfFamily(const QString &family);

[[nodiscard]] Endpoint replicateEndpoint(const QUrl &base = QUrl(QStringLiteral("https://api.replicate.com/v1")));

[[nodiscard]] QJsonDocument readJsonFile(const QString &path);

} // namespace pentimento::test
