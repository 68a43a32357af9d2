// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/error.h"

#include <QJsonArray>

#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct KindWord
{
    ErrorKind kind;
    QLatin1StringView word;
};

constexpr std::array kindWords{
    KindWord{ErrorKind::Network, "network"_L1},
    KindWord{ErrorKind::Tls, "tls"_L1},
    KindWord{ErrorKind::Timeout, "timeout"_L1},
    KindWord{ErrorKind::Server, "server"_L1},
    KindWord{ErrorKind::RateLimited, "rate-limited"_L1},
    KindWord{ErrorKind::Unauthorized, "unauthorized"_L1},
    KindWord{ErrorKind::KeyMissing, "key-missing"_L1},
    KindWord{ErrorKind::KeyStoreLocked, "key-store-locked"_L1},
    KindWord{ErrorKind::PaymentRequired, "payment-required"_L1},
    KindWord{ErrorKind::Forbidden, "forbidden"_L1},
    KindWord{ErrorKind::NotFound, "not-found"_L1},
    KindWord{ErrorKind::InvalidRequest, "invalid-request"_L1},
    KindWord{ErrorKind::TooLarge, "too-large"_L1},
    KindWord{ErrorKind::Moderated, "moderated"_L1},
    KindWord{ErrorKind::ModelFailed, "model-failed"_L1},
    KindWord{ErrorKind::Gone, "gone"_L1},
    KindWord{ErrorKind::UnexpectedAnswer, "unexpected-answer"_L1},
    KindWord{ErrorKind::WrongHost, "wrong-host"_L1},
    KindWord{ErrorKind::Unreadable, "unreadable"_L1},
    KindWord{ErrorKind::Storage, "storage"_L1},
    KindWord{ErrorKind::OutcomeUnknown, "outcome-unknown"_L1},
    KindWord{ErrorKind::NotOwner, "not-owner"_L1},
    KindWord{ErrorKind::Canceled, "canceled"_L1},
    KindWord{ErrorKind::Unsupported, "unsupported"_L1},
};

} // namespace

QString errorWord(ErrorKind kind)
{
    for (const KindWord &entry : kindWords) {
        if (entry.kind == kind)
            return entry.word;
    }
    Q_UNREACHABLE();
}

ErrorKind errorKindFromWord(QStringView word, ErrorKind otherwise)
{
    for (const KindWord &entry : kindWords) {
        if (word == entry.word)
            return entry.kind;
    }
    return otherwise;
}

QString chargedWord(Charged charged)
{
    switch (charged) {
    case Charged::No:
        return u"no"_s;
    case Charged::Yes:
        return u"yes"_s;
    case Charged::Unknown:
        break;
    }
    return u"unknown"_s;
}

Charged chargedFromWord(QStringView word)
{
    if (word == "no"_L1)
        return Charged::No;
    if (word == "yes"_L1)
        return Charged::Yes;
    return Charged::Unknown;
}

QJsonObject errorToJson(const Error &error)
{
    QJsonObject object{{u"kind"_s, errorWord(error.kind)}, {u"charged"_s, chargedWord(error.charged)}};
    const auto put = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    put(u"detail"_s, error.detail);
    put(u"subject"_s, error.subject);
    put(u"code"_s, error.code);
    if (!error.fields.isEmpty())
        object.insert(u"fields"_s, QJsonArray::fromStringList(error.fields));
    if (error.httpStatus != 0)
        object.insert(u"http_status"_s, error.httpStatus);
    if (error.retryAfter.count() != 0)
        object.insert(u"retry_after_ms"_s, qint64(error.retryAfter.count()));
    if (error.delivery == Delivery::NotSent)
        object.insert(u"sent"_s, false);
    return object;
}

Error errorFromJson(const QJsonObject &object)
{
    Error error;
    error.kind = errorKindFromWord(object.value("kind"_L1).toString());
    error.charged = chargedFromWord(object.value("charged"_L1).toString());
    error.detail = object.value("detail"_L1).toString();
    error.subject = object.value("subject"_L1).toString();
    error.code = object.value("code"_L1).toString();
    const QJsonArray fields = object.value("fields"_L1).toArray();
    for (const QJsonValue &field : fields)
        error.fields.append(field.toString());
    error.httpStatus = object.value("http_status"_L1).toInt();
    error.retryAfter = std::chrono::milliseconds(object.value("retry_after_ms"_L1).toInteger());
    error.delivery = object.value("sent"_L1).toBool(true) ? Delivery::Maybe : Delivery::NotSent;
    return error;
}

bool isTemporary(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::RateLimited:
        return true;
    default:
        return false;
    }
}

} // namespace pentimento
