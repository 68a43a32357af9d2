// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/errorwords.h"

#include <algorithm>
#include <initializer_list>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(const QString &code, std::initializer_list<QLatin1StringView> codes)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

// Replicate's numbers for a fault of the platform, not of the request; fal's words for the same (protocols.md A10, E2).
bool isFaultOfPlatform(const Error &error)
{
    return isOneOf(error.code, {"E1000"_L1, "E8765"_L1, "E9828"_L1, "internal_error"_L1, "runner_disconnected"_L1,
                                "runner_connection_error"_L1, "runner_connection_refused"_L1, "runner_server_error"_L1,
                                "runner_incomplete_response"_L1, "runner_scheduling_failure"_L1})
           || error.detail.startsWith("Director:"_L1);
}

bool isAboutWords(const QString &code)
{
    return isOneOf(code, {"sensitive_words_detected"_L1, "prompt_blocked"_L1});
}

} // namespace

Explanation ErrorText::moderation(const Error &error, const QString &service)
{
    if (isAboutWords(error.code))
        return {tr("%1's safety filter refused the words.").arg(service),
                {},
                tr("Say it in other words and send the edit again."),
                error.detail};
    if (error.detail.contains("NSFW"_L1))
        return {tr("%1's safety filter held the result back.").arg(service),
                {},
                tr("Send it again with another seed, or change the words or the picture."),
                error.detail};
    return {tr("The picture or the words were refused by %1's safety filter.").arg(service),
            {},
            tr("Change the words or the picture and send the edit again."),
            error.detail};
}

Explanation ErrorText::model(const Error &error, const ErrorPlace &place)
{
    const QString &service = place.service;
    if (isOneOf(error.code, {"E003"_L1, "E004"_L1}))
        return {tr("%1 has no room for this model at the moment.").arg(service),
                {},
                tr("Try again a little later."),
                error.detail};
    if (error.code == "PA"_L1)
        return {tr("%1 lost the run before it was done.").arg(service),
                {},
                tr("Try again, if it happens often with a smaller picture."),
                error.detail};
    if (error.code == "E1001"_L1)
        return {tr("The model ran out of memory."),
                {},
                tr("Use a smaller picture, or ask for a smaller result."),
                error.detail};
    if (isOneOf(error.code, {"E6716"_L1, "startup_timeout"_L1}))
        return {tr("%1 could not start the model in time.").arg(service),
                {},
                tr("Try again: it often starts with the next edit."),
                error.detail};
    if (error.code == "request_timeout"_L1)
        return {tr("The model took longer than %1 allows.").arg(service),
                {},
                tr("Try again, with a smaller picture or fewer steps."),
                error.detail};
    if (isFaultOfPlatform(error))
        return {tr("%1 had a problem of its own while it worked on the edit.").arg(service),
                {},
                tr("Try again; if it happens again, wait a while."),
                error.detail};
    return {tr("%1 did not finish the edit.").arg(place.model),
            {},
            quoting(error, service, tr("Try again, or change the request.")),
            error.detail};
}

// A run that ended well and has no picture to give.
Explanation ErrorText::result(const Error &error, const ErrorPlace &place)
{
    if (error.code == "no-output"_L1)
        return {tr("%1 finished the edit without a picture.").arg(place.model),
                {},
                tr("Change the words and send it again, which costs again."),
                error.detail};
    return {tr("%1 has the result no more.").arg(place.service),
            {},
            tr("It can only be made again, which costs again."),
            error.detail};
}

Explanation ErrorText::outcome(const Error &error, const QString &service)
{
    QString what = tr("The answer of %1 never came, so the edit may have been accepted or not.").arg(service);
    if (error.code == "unexpected-answer"_L1)
        what = tr("Something answered for %1 that is not the service, perhaps a login page; the edit may have been "
                  "accepted or not.")
                   .arg(service);
    else if (error.code == "server"_L1 || error.httpStatus >= 500)
        what = tr("%1 answered with a problem of its own, so the edit may have been accepted or not.").arg(service);
    else if (error.code == "program-ended"_L1)
        what = tr("The program ended while the edit was being sent, so it may have been accepted or not.");
    return {
        what, {}, tr("Look at the service's own list before you send it again: that may cost twice."), error.detail};
}

} // namespace pentimento
