// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/errortext.h"

#include "ui/shared/errorwords.h"
#include "ui/shared/localerrorwords.h"

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 160; // the details have the whole of it

// Marks that turn the text around, and what cannot be seen: a quotation must stay within its quotation marks.
bool isUnseen(QChar c)
{
    const bool turns = (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    return turns || (c.category() == QChar::Other_Control && !c.isSpace());
}

QString quoted(const QString &foreign)
{
    QString line = foreign.first(std::min(foreign.size(), 4 * longestQuote));
    line.removeIf(isUnseen);
    line = line.simplified();
    if (line.startsWith("- "_L1)) // Replicate's lists of what is invalid
        line.remove(0, 2);
    if (line.size() > longestQuote) {
        line.truncate(longestQuote);
        if (line.back().isHighSurrogate())
            line.chop(1);
        line = line.trimmed() + u'…';
    }
    return line;
}

Explanation withoutCost(const Error &error, const ErrorPlace &place)
{
    switch (error.kind) {
    case ErrorKind::Unreadable:
        return ErrorText::picture(error);
    case ErrorKind::Storage:
        return ErrorText::storage(error);
    case ErrorKind::Unauthorized:
    case ErrorKind::KeyMissing:
    case ErrorKind::KeyStoreLocked:
        return ErrorText::key(error, place.service);
    case ErrorKind::PaymentRequired:
        return ErrorText::credit(error, place.service);
    case ErrorKind::Moderated:
        return ErrorText::moderation(error, place.service);
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
    case ErrorKind::Gone:
        return ErrorText::result(error, place);
    case ErrorKind::TooLarge:
        // A limit of ours, or the service's own, whose answer may name a code as well.
        return error.code.isEmpty() || error.httpStatus > 0 ? ErrorText::refusal(error, place)
                                                            : ErrorText::picture(error);
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::InvalidRequest:
        return ErrorText::refusal(error, place);
    default:
        return ErrorText::other(error, place);
    }
}

} // namespace

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

QString ErrorText::quoting(const Error &error, const QString &service, const QString &advice)
{
    const QString words = quoted(error.detail);
    if (words.isEmpty())
        return advice;
    //: %1 what the service says, in its own words and language; %2 the service; %3 what to do
    return tr("%2 says: “%1” %3").arg(words, service, advice);
}

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
