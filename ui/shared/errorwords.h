// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/errortext.h"

#include <QCoreApplication>

namespace pentimento {

// The sentences behind explain(), by what they are about. Each gives what happened, what to do next and the details;
// what it cost is said in one place, by explain(). Private to this folder.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::ErrorText)

public:
    // Of our own computer.
    static Explanation picture(const Error &error);
    static Explanation storage(const Error &error);

    // Of the account, the line, the request: the service did not begin.
    static Explanation key(const Error &error, const QString &service);
    static Explanation credit(const Error &error, const QString &service);
    static Explanation network(const Error &error, const QString &service);
    static Explanation refusal(const Error &error, const ErrorPlace &place);
    static Explanation other(const Error &error, const ErrorPlace &place);

    // Of a run that began, or may have.
    static Explanation model(const Error &error, const ErrorPlace &place);
    static Explanation moderation(const Error &error, const QString &service);
    static Explanation result(const Error &error, const ErrorPlace &place);
    static Explanation outcome(const Error &error, const QString &service);

    static QString cost(const Error &error);

    // The other side's own words as a sentence of ours, short and on one line, before the advice: `“…” is what kkiai
    // says. Try again.` Where it said nothing, the advice alone.
    static QString quoting(const Error &error, const QString &service, const QString &advice);
};

} // namespace pentimento
