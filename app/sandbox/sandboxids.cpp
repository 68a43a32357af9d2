// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxids.h"

#include <QRandomGenerator>

namespace pentimento {

namespace {

QString randomText(QLatin1StringView alphabet, int length)
{
    QString text;
    text.reserve(length);
    for (int i = 0; i < length; ++i)
        text.append(alphabet.at(QRandomGenerator::system()->bounded(int(alphabet.size()))));
    return text;
}

} // namespace

QString makeRemoteId()
{
    // Crockford's alphabet, which Replicate's newer ids use: no i, l, o, u.
    return randomText(QLatin1StringView("0123456789abcdefghjkmnpqrstvwxyz"), 26);
}

QString makeDeliveryToken()
{
    return randomText(QLatin1StringView("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"), 44);
}

} // namespace pentimento
