// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/httpdate.h"

#include <QLocale>

namespace pentimento {

using namespace Qt::StringLiterals;

// Qt::RFC2822Date refuses "GMT", the only zone that HTTP knows, and takes the form without a zone as local time.
QDateTime httpDate(const QByteArray &text)
{
    const QString date = QString::fromLatin1(text).simplified();
    const QLocale english = QLocale::c();
    for (const QString &form : {u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s, u"ddd MMM d HH:mm:ss yyyy"_s}) {
        const QDateTime read = english.toDateTime(date, form);
        if (read.isValid())
            return {read.date(), read.time(), Qt::UTC};
    }
    // Two digits for the year, which Qt takes for 19xx, where the day of the week would be another; a date to wait for
    // never means the past century.
    const QDateTime old = english.toDateTime(date.section(u", "_s, 1), u"dd-MMM-yy HH:mm:ss 'GMT'"_s);
    return old.isValid() ? QDateTime(old.date().addYears(100), old.time(), Qt::UTC) : QDateTime();
}

} // namespace pentimento
