// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strip/failurewords.h"

#include <QCoreApplication>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct FailureWords
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::FailureWords)

public:
    static QString headline(const Error &error);
    static QString storage(const Error &error);
    static QString charge(Charged charged);
};

QString FailureWords::storage(const Error &error)
{
    if (error.code == "no-space"_L1)
        return tr("No room on the disk");
    if (error.code == "folder-missing"_L1)
        return tr("The folder is gone");
    return tr("Could not be saved");
}

QString FailureWords::headline(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
        return tr("No connection");
    case ErrorKind::Tls:
        return tr("No secure connection");
    case ErrorKind::Timeout:
        return tr("No answer in time");
    case ErrorKind::Server:
        return tr("The service had a problem");
    case ErrorKind::RateLimited:
        return tr("Too many requests");
    case ErrorKind::Unauthorized:
        return tr("The key was refused");
    case ErrorKind::KeyMissing:
        return tr("There is no key");
    case ErrorKind::KeyStoreLocked:
        return tr("The keychain is locked");
    case ErrorKind::PaymentRequired:
        return tr("No credit left");
    case ErrorKind::Forbidden:
        return tr("The key may not use this");
    case ErrorKind::NotFound:
        return tr("The service does not know it");
    case ErrorKind::InvalidRequest:
        return tr("A value was not accepted");
    case ErrorKind::TooLarge:
        return tr("The picture is too large");
    case ErrorKind::Moderated:
        return tr("Flagged by moderation");
    case ErrorKind::Gone:
        return tr("The result is gone");
    case ErrorKind::WrongHost:
        return tr("The address is not safe");
    case ErrorKind::Unreadable:
        return tr("The picture cannot be read");
    case ErrorKind::Storage:
        return storage(error);
    case ErrorKind::Unsupported:
        return error.code == "text-output"_L1 ? tr("The answer is no picture") : tr("This cannot be done here");
    case ErrorKind::OutcomeUnknown:
        return tr("Outcome unknown");
    case ErrorKind::Canceled:
        return tr("Cancelled");
    case ErrorKind::ModelFailed:
        return tr("The model failed");
    case ErrorKind::NotOwner:
    case ErrorKind::UnexpectedAnswer:
        break;
    }
    return tr("It did not work");
}

QString FailureWords::charge(Charged charged)
{
    switch (charged) {
    case Charged::No:
        return tr("Nothing was charged");
    case Charged::Yes:
        return tr("It was charged");
    case Charged::Unknown:
        break;
    }
    //: whether an edit that failed was charged
    return tr("Perhaps charged");
}

} // namespace

QString failureHeadline(const Error &error)
{
    return FailureWords::headline(error);
}

QString chargeLine(Charged charged)
{
    return FailureWords::charge(charged);
}

} // namespace pentimento
