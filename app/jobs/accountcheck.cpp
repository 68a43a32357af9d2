// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/accountcheck.h"

#include "app/base/jsonaccess.h"
#include "app/base/redaction.h"
#include "app/providers/answers.h"

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

using Verdict = KeyCheck::Verdict;

constexpr qsizetype longestAccount = 80;

std::optional<QString> questionPath(const Service &service)
{
    if (service.inside || service.authentication == Authentication::None)
        return std::nullopt;
    if (service.capabilities.account)
        return service.paths.account;
    return service.capabilities.list ? std::optional(service.paths.list) : std::nullopt;
}

// Nothing where the body is neither an account nor a list: a login page and an error object come with 200, too.
std::optional<QString> accountIn(const QByteArray &body)
{
    const auto json = parseJson(body);
    if (!json || !json->isObject())
        return std::nullopt;
    const QJsonObject object = json->toObject();
    for (const auto key : {"username"_L1, "name"_L1}) {
        const QString name = textOf(object.value(key)).value_or(QString());
        if (!name.isEmpty())
            return redacted(name, {}, longestAccount).simplified();
    }
    return object.value("results"_L1).isArray() ? std::optional(QString()) : std::nullopt;
}

Verdict verdictOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
        return Verdict::Refused;
    case ErrorKind::NotFound:
        return Verdict::NotPossible;
    case ErrorKind::Network:
    case ErrorKind::Tls:
    case ErrorKind::Timeout:
        return Verdict::NoAnswer;
    default:
        break;
    }
    const bool hasNoSuchCall = error.httpStatus == 405 || error.httpStatus == 501;
    return hasNoSuchCall ? Verdict::NotPossible : Verdict::OtherProblem;
}

KeyCheck notAccepted(Error error)
{
    error.charged = Charged::No; // asking is free
    return {verdictOf(error), {}, error};
}

} // namespace

std::optional<HttpRequest> accountQuestion(const Service &service, std::chrono::milliseconds limit)
{
    const auto path = questionPath(service);
    if (!path)
        return std::nullopt;
    QString base = service.base.toString(QUrl::FullyEncoded);
    if (!base.endsWith(u'/'))
        base += u'/';
    HttpRequest question;
    question.url = QUrl(base + *path);
    question.headers = {{"Accept", "application/json"}};
    question.silence = limit;
    question.deadline = limit;
    return question;
}

bool canCheckKey(const Service &service)
{
    return questionPath(service).has_value();
}

KeyCheck keyCheckOf(const Result<HttpResponse> &answer)
{
    if (!answer)
        return notAccepted(answer.error());
    const auto account = answer->isSuccess() ? accountIn(answer->body) : std::nullopt;
    return account ? KeyCheck{Verdict::Accepted, *account, {}} : notAccepted(errorOf(*answer));
}

} // namespace pentimento
