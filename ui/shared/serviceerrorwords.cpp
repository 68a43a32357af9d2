// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/errorwords.h"

#include "ui/shared/formatting.h"

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// A host only where it says more than the service's name.
QString addressOf(const Error &error)
{
    return error.subject.contains(u'.') ? u" ("_s + error.subject + u')' : QString();
}

// Whole seconds: nobody waits for tenths.
QString waitText(std::chrono::milliseconds wait)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait);
    return seconds < std::chrono::minutes(1) ? ErrorText::tr("%1 s", "seconds").arg(seconds.count())
                                             : durationText(seconds);
}

} // namespace

Explanation ErrorText::key(const Error &error, const QString &service)
{
    if (error.code == "no-key-store"_L1)
        return {tr("There is no key for %1, and this computer has no keychain that answers.").arg(service),
                {},
                tr("Give the key for this session, on the command line by the variable PENTIMENTO_KEY."),
                error.detail};
    if (error.code == "silent"_L1)
        return {tr("The keychain does not answer."),
                {},
                tr("Unlock it and try again, or give the key for this session."),
                error.detail};
    if (error.kind == ErrorKind::KeyStoreLocked)
        return {tr("The keychain is locked or did not allow the key of %1 to be read.").arg(service),
                {},
                tr("Unlock it and try again, or give the key for this session."),
                error.detail};
    if (error.kind == ErrorKind::KeyMissing)
        return {tr("There is no key for %1.").arg(service),
                {},
                tr("Enter one; the command line takes it from the variable PENTIMENTO_KEY."),
                error.detail};
    return {tr("%1 did not accept the key.").arg(service),
            {},
            tr("Check the key, or make a new one at the service."),
            error.detail};
}

Explanation ErrorText::credit(const Error &error, const QString &service)
{
    if (error.code == "pre_consume_token_quota_failed"_L1)
        return {tr("What this key may spend at %1 is used up.").arg(service),
                {},
                tr("Raise the key's limit there, or use another key. Then send the edit again."),
                error.detail};
    return {tr("The account at %1 has not enough credit.").arg(service),
            {},
            tr("Add credit there, then send the edit again. A payment may take some minutes to arrive."),
            error.detail};
}

Explanation ErrorText::network(const Error &error, const QString &service)
{
    if (error.code == "proxy"_L1)
        return {tr("The proxy between here and %1 refused the connection.").arg(service),
                {},
                tr("Check the proxy settings: it may want a name and a password."),
                error.detail};
    if (error.kind == ErrorKind::Tls)
        return {tr("The connection to %1 is not secure: its certificate was not accepted.").arg(service),
                {},
                tr("Check the computer's clock and network; a login page in between can cause this."),
                error.detail};
    if (error.code == "host-not-found"_L1)
        return {tr("The address of %1 (%2) was not found.").arg(service, error.subject),
                {},
                tr("Check the network connection, then try again."),
                error.detail};
    if (error.kind == ErrorKind::Timeout)
        return {tr("%1 did not answer in time.").arg(service),
                {},
                tr("Check the network connection, then try again."),
                error.detail};
    if (error.kind == ErrorKind::Server)
        return {tr("%1 has a problem of its own.").arg(service), {}, tr("Try again in a few minutes."), error.detail};
    if (error.kind == ErrorKind::RateLimited && error.retryAfter.count() > 0)
        return {tr("%1 asks for fewer requests at a time.").arg(service),
                {},
                tr("Wait %1, then try again.").arg(waitText(error.retryAfter)),
                error.detail};
    if (error.kind == ErrorKind::RateLimited)
        return {tr("%1 asks for fewer requests at a time.").arg(service),
                {},
                tr("Wait a minute, then try again. With little credit left, services allow fewer."),
                error.detail};
    return {tr("%1 cannot be reached.").arg(service),
            {},
            tr("Check the network connection, then try again."),
            error.detail};
}

// A request that the service understood and did not take.
Explanation ErrorText::refusal(const Error &error, const ErrorPlace &place)
{
    switch (error.kind) {
    case ErrorKind::Forbidden:
        return {
            tr("%1 does not allow this key to use %2.").arg(place.service, place.model),
            {},
            quoting(error, place.service, tr("Look at the key's rights there: its models, its group, its addresses.")),
            error.detail};
    case ErrorKind::NotFound:
        if (error.code == "forgotten-there"_L1)
            return {tr("%1 does not know this edit any more.").arg(place.service),
                    {},
                    tr("Its result can only be made again, which costs again."),
                    error.detail};
        return {tr("%1 does not know %2, or not any more.").arg(place.service + addressOf(error), place.model),
                {},
                tr("Choose another model or service, or check the model's name and the service's address."),
                error.detail};
    case ErrorKind::TooLarge:
        return {tr("The pictures are too large for %1.").arg(place.service),
                {},
                tr("Use smaller pictures, or fewer of them, and send the edit again."),
                error.detail};
    default:
        break;
    }
    const QString advice = tr("Change it and send the edit again.");
    if (error.fields.isEmpty())
        return {tr("%1 did not accept the request.").arg(place.service),
                {},
                quoting(error, place.service, advice),
                error.detail};
    return {tr("%1 did not accept the value of %2.").arg(place.service, error.fields.join(u", "_s)),
            {},
            quoting(error, place.service, advice),
            error.detail};
}

Explanation ErrorText::other(const Error &error, const ErrorPlace &place)
{
    switch (error.kind) {
    case ErrorKind::WrongHost:
        return {tr("%1 pointed to an address that is not safe to ask: %2.").arg(place.service, error.detail),
                {},
                tr("Nothing was sent there. Check the service's address."),
                {}};
    case ErrorKind::NotOwner:
        return {tr("Another Pentimento works on this library and did not answer."),
                {},
                tr("Nothing was sent. Close it, or use another folder with --data-dir."),
                error.detail};
    case ErrorKind::Canceled:
        return {tr("The edit was cancelled."), {}, tr("Send it again when you want it."), error.detail};
    case ErrorKind::Unsupported:
        if (error.code == "text-output"_L1)
            return {tr("%1 answered with words, not with a picture.").arg(place.model),
                    {},
                    tr("Its words are in the details. Choose a model that returns pictures."),
                    error.detail};
        if (error.code == "newer-format"_L1)
            return {tr("“%1” was written by a newer version of Pentimento.").arg(error.subject),
                    {},
                    tr("It is left as it is, and what changes now is not kept there."),
                    {}};
        return {tr("This version cannot do that."), {}, tr("Read the details."), error.detail};
    default:
        break;
    }
    if (error.code == "upload-differs"_L1)
        return {tr("The picture did not arrive whole at %1.").arg(place.service),
                {},
                tr("Try again; nothing was started."),
                error.detail};
    return {tr("%1 answered in a way that is not understood.").arg(place.service),
            {},
            quoting(error, place.service, tr("Try again; if it stays so, check the service's address.")),
            error.detail};
}

} // namespace pentimento
