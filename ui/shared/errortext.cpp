// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/errortext.h"

#include "ui/shared/localerrorwords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::ErrorText)

public:
    static Explanation picture(const Error &error);
    static Explanation key(const Error &error, const QString &service);
    static Explanation storage(const Error &error);
    static Explanation model(const Error &error, const ErrorPlace &place);
    static Explanation network(const Error &error, const QString &service);
    static Explanation outcome(const Error &error, const QString &service);
    static Explanation other(const Error &error, const ErrorPlace &place);
    static QString cost(const Error &error);
};

Explanation ErrorText::picture(const Error &error)
{
    const QString name = QFileInfo(error.subject).fileName();
    const QString &code = error.code;
    if (code == "missing"_L1)
        return {tr("There is no file “%1”.").arg(error.subject), {}, tr("Check the name and the folder."), {}};
    if (code == "folder"_L1)
        return {tr("“%1” is a folder.").arg(name), {}, tr("Choose a picture inside it."), {}};
    if (code == "not-a-file"_L1)
        return {tr("“%1” is not a regular file.").arg(name), {}, tr("Choose a picture file."), {}};
    if (code == "no-permission"_L1)
        return {tr("“%1” may not be read.").arg(name), {}, tr("Change the file's permissions or choose another."), {}};
    if (code == "empty"_L1)
        return {tr("“%1” is empty.").arg(name), {}, tr("Choose another picture."), {}};
    if (code == "file-too-large"_L1)
        return {tr("“%1” is larger than 100 MB.").arg(name), {}, tr("Save a smaller copy and use that."), {}};
    if (code == "too-many-pixels"_L1)
        return {tr("“%1” has more pixels than can be opened safely.").arg(name),
                {},
                tr("Save a smaller copy and use that."),
                {}};
    if (code == "format-not-read"_L1)
        return {tr("“%1” is a %2 file, which this version cannot read.").arg(name, error.detail),
                {},
                tr("Save it as JPEG, PNG or WebP and use that."),
                {}};
    if (code == "not-a-picture"_L1)
        return {tr("“%1” is not a picture.").arg(name), {}, tr("Choose a JPEG, PNG, WebP, GIF, TIFF or BMP file."), {}};
    if (code == "truncated"_L1)
        return {tr("“%1” is incomplete: the file ends before the picture does.").arg(name),
                {},
                tr("Copy or export it once more."),
                {}};
    return {
        tr("“%1” cannot be opened.").arg(name), {}, tr("Open it in another program and save it anew."), error.detail};
}

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
                tr("Add one, on the command line by the variable PENTIMENTO_KEY."),
                error.detail};
    return {tr("%1 did not accept the key.").arg(service),
            {},
            tr("Check the key, or make a new one at the service."),
            error.detail};
}

Explanation ErrorText::storage(const Error &error)
{
    const QString &place = error.subject;
    if (error.code == "set-aside"_L1)
        return {tr("“%1” was damaged and could not be used.").arg(place),
                {},
                tr("It was set aside as “%1”; Pentimento goes on without it.").arg(error.detail),
                {}};
    if (error.code == "unreadable"_L1)
        return {tr("“%1” cannot be read.").arg(place),
                {},
                tr("It is left as it is, and what changes now is not kept there. Look at its permissions."),
                error.detail};
    if (error.code == "no-space"_L1)
        return {tr("There is no room left for “%1”.").arg(place),
                {},
                tr("Free some space; nothing that was paid for is forgotten."),
                error.detail};
    if (error.code == "read-only"_L1 || error.code == "no-permission"_L1)
        return {tr("“%1” cannot be written.").arg(place),
                {},
                tr("Allow writing there, or choose another folder."),
                error.detail};
    if (error.code == "folder-missing"_L1)
        return {tr("The folder of “%1” is gone.").arg(place),
                {},
                tr("Put its disk back, or choose another folder."),
                error.detail};
    return {
        tr("Saving “%1” failed.").arg(place), {}, tr("Check the disk and the folder, then try again."), error.detail};
}

Explanation ErrorText::model(const Error &error, const ErrorPlace &place)
{
    if (error.kind == ErrorKind::Moderated)
        return {tr("The picture or the words were refused by %1's safety filter.").arg(place.service),
                {},
                tr("Change the words or the picture and try again."),
                error.detail};
    if (error.code == "E003"_L1 || error.code == "E004"_L1)
        return {tr("%1 has no room for this model at the moment.").arg(place.service),
                {},
                tr("Try again a little later."),
                error.detail};
    if (error.code == "PA"_L1)
        return {tr("%1 lost the run before it was done.").arg(place.service),
                {},
                tr("Try again, if it happens often with a smaller picture."),
                error.detail};
    if (error.code == "E1001"_L1)
        return {tr("The model ran out of memory."), {}, tr("Use a smaller picture."), error.detail};
    return {tr("%1 did not finish the edit.").arg(place.model),
            {},
            tr("Read the details, then try again or change the request."),
            error.detail};
}

Explanation ErrorText::network(const Error &error, const QString &service)
{
    if (error.code == "proxy"_L1)
        return {tr("The proxy between here and %1 refused the connection.").arg(service),
                {},
                tr("Check the proxy settings."),
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
        return {tr("%1 has a problem of its own.").arg(service), {}, tr("Try again later."), error.detail};
    if (error.kind == ErrorKind::RateLimited)
        return {tr("%1 asks for fewer requests.").arg(service), {}, tr("Wait a minute, then try again."), error.detail};
    return {tr("%1 cannot be reached.").arg(service),
            {},
            tr("Check the network connection, then try again."),
            error.detail};
}

Explanation ErrorText::outcome(const Error &error, const QString &service)
{
    QString what = tr("The answer of %1 never came, so the edit may have been accepted or not.").arg(service);
    if (error.code == "unexpected-answer"_L1)
        what = tr("Something answered for %1 that is not the service, perhaps a login page; the edit may have been "
                  "accepted or not.")
                   .arg(service);
    else if (error.code == "server"_L1)
        what = tr("%1 answered with a problem of its own, so the edit may have been accepted or not.").arg(service);
    else if (error.code == "program-ended"_L1)
        what = tr("The program ended while the edit was being sent, so it may have been accepted or not.");
    return {
        what, {}, tr("Look at the service's own list before you send it again: that may cost twice."), error.detail};
}

Explanation ErrorText::other(const Error &error, const ErrorPlace &place)
{
    switch (error.kind) {
    case ErrorKind::PaymentRequired:
        return {tr("The account at %1 has no credit left.").arg(place.service),
                {},
                tr("Add credit there, then send the edit."),
                error.detail};
    case ErrorKind::Forbidden:
        return {tr("%1 does not allow this key to use %2.").arg(place.service, place.model),
                {},
                tr("Check the key's rights at the service."),
                error.detail};
    case ErrorKind::NotFound:
        return {tr("%1 does not know %2, or not any more.").arg(place.service, place.model),
                {},
                tr("Check the model's name and the service's address."),
                error.detail};
    case ErrorKind::InvalidRequest:
        return {error.fields.isEmpty()
                    ? tr("%1 did not accept the request.").arg(place.service)
                    : tr("%1 did not accept the value of %2.").arg(place.service, error.fields.join(u", "_s)),
                {},
                tr("Change it as the service says: %1").arg(error.detail),
                error.detail};
    case ErrorKind::TooLarge:
        return {
            tr("The pictures are too large for %1.").arg(place.service), {}, tr("Use smaller pictures."), error.detail};
    case ErrorKind::Gone:
        return {tr("%1 has the result no more.").arg(place.service),
                {},
                tr("It can only be made again, which costs again."),
                error.detail};
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
        return {tr("The edit was cancelled."), {}, {}, error.detail};
    case ErrorKind::Unsupported:
        if (error.code == "text-output"_L1)
            return {tr("%1 does not return pictures.").arg(place.model), {}, tr("Choose another model."), error.detail};
        if (error.code == "newer-format"_L1)
            return {tr("“%1” was written by a newer version of Pentimento.").arg(error.subject),
                    {},
                    tr("It is left as it is, and what changes now is not kept there."),
                    {}};
        return {tr("This version cannot do that."), {}, tr("Read the details."), error.detail};
    default:
        return {tr("%1 answered in a way that is not understood.").arg(place.service),
                {},
                tr("Read the details, then try again."),
                error.detail};
    }
}

QString ErrorText::cost(const Error &error)
{
    switch (error.charged) {
    case Charged::No:
        return tr("Nothing was charged.");
    case Charged::Yes:
        return tr("It was charged.");
    case Charged::Unknown:
        break;
    }
    return tr("Whether it was charged is not known.");
}

Explanation withoutCost(const Error &error, const ErrorPlace &place)
{
    switch (error.kind) {
    case ErrorKind::Unreadable:
        return ErrorText::picture(error);
    case ErrorKind::Unauthorized:
    case ErrorKind::KeyMissing:
    case ErrorKind::KeyStoreLocked:
        return ErrorText::key(error, place.service);
    case ErrorKind::Storage:
        return ErrorText::storage(error);
    case ErrorKind::Moderated:
    case ErrorKind::ModelFailed:
        return ErrorText::model(error, place);
    case ErrorKind::Network:
    case ErrorKind::Tls:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::RateLimited:
        return ErrorText::network(error, place.service);
    case ErrorKind::OutcomeUnknown:
        return ErrorText::outcome(error, place.service);
    case ErrorKind::TooLarge:
        return error.code.isEmpty() ? ErrorText::other(error, place) : ErrorText::picture(error);
    default:
        return ErrorText::other(error, place);
    }
}

} // namespace

QString Explanation::sentence() const
{
    QStringList parts{what, cost, next};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString Explanation::inFull() const
{
    // What is part of a sentence already is not said twice.
    if (details.isEmpty() || next.contains(details))
        return sentence();
    return sentence() + u'\n' + ErrorText::tr("Details: %1").arg(details);
}

Explanation explain(const Error &error, const ErrorPlace &place)
{
    Explanation explanation = localExplanation(error, place).value_or(withoutCost(error, place));
    // Money is spoken of where it was in question.
    const bool isOurOwn =
        error.kind == ErrorKind::Unreadable || error.kind == ErrorKind::Storage || error.kind == ErrorKind::NotOwner;
    if (!isOurOwn || error.charged == Charged::Yes)
        explanation.cost = ErrorText::cost(error);
    if (!error.code.isEmpty() && !explanation.details.isEmpty() && !explanation.details.contains(error.code))
        explanation.details += u" (%1)"_s.arg(error.code);
    return explanation;
}

} // namespace pentimento
