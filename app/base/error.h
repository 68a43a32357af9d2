// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>

namespace pentimento {

// What went wrong, in kinds that lead to different next steps. The words stored in the library are those of
// errorWord().
enum class ErrorKind {
    Network,          // no answer: no connection, name not found, line cut
    Tls,              // the certificate or the handshake is not acceptable
    Timeout,          // too slow, or silent for too long
    Server,           // the service answered 5xx
    RateLimited,      // 429
    Unauthorized,     // the key was refused
    KeyMissing,       // no key to send
    KeyStoreLocked,   // there may be a key, but the key store does not give it
    PaymentRequired,  // no credit, in any of its spellings
    Forbidden,        // 403 that is not about money
    NotFound,         // the service does not know the model or the prediction
    InvalidRequest,   // a parameter or an input is wrong; fields say which
    TooLarge,         // 413, or larger than a limit of ours
    Moderated,        // refused by a safety filter
    ModelFailed,      // the model ran, or tried to, and failed
    Gone,             // the output is no longer there
    UnexpectedAnswer, // an answer that is not understood
    WrongHost,        // an address that must not be asked, or not with the key
    Unreadable,       // a picture that cannot be used
    Storage,          // our own disk or database
    OutcomeUnknown,   // a paid request may or may not have been accepted
    NotOwner,         // another process owns the library
    Canceled,
    Unsupported, // this build or this service cannot do it
};

// What is known about the money.
enum class Charged { No, Yes, Unknown };

// Whether any byte of the request's body can have reached the other side.
enum class Delivery { Maybe, NotSent };

// An error as a value: a kind, the other side's own words, and what follows from it. It holds no sentence of ours;
// those are made in ui/shared/errortext. `detail` is foreign text: plain, clipped, never shown as rich text.
struct Error
{
    ErrorKind kind = ErrorKind::UnexpectedAnswer;
    QString detail;
    QString subject;    // the file, host, model or parameter that it is about
    QString code;       // the other side's code (E005, insufficient_user_quota …), if it gave one
    QStringList fields; // names of parameters, for InvalidRequest
    int httpStatus = 0; // 0 where there was no answer
    std::chrono::milliseconds retryAfter{0}; // 0: the other side did not say
    Charged charged = Charged::Unknown;
    Delivery delivery = Delivery::Maybe;

    friend bool operator==(const Error &, const Error &) = default;
};

// Words for storage and for --json; stable for ever.
[[nodiscard]] QString errorWord(ErrorKind kind);
[[nodiscard]] ErrorKind errorKindFromWord(QStringView word, ErrorKind otherwise = ErrorKind::UnexpectedAnswer);
[[nodiscard]] QString chargedWord(Charged charged);
[[nodiscard]] Charged chargedFromWord(QStringView word);

[[nodiscard]] QJsonObject errorToJson(const Error &error);
[[nodiscard]] Error errorFromJson(const QJsonObject &object);

// Whether asking again later can help without anybody changing anything.
[[nodiscard]] bool isTemporary(ErrorKind kind);

} // namespace pentimento
