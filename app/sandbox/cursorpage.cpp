// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/cursorpage.h"

#include <QByteArray>

#include <functional>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct Cursor
{
    bool towardsNewer = false;
    qint64 number = 0; // the page begins beside this one
};

QString cursorText(const Cursor &cursor)
{
    const QByteArray plain = (cursor.towardsNewer ? "r=1&p=" : "p=") + QByteArray::number(cursor.number);
    return QString::fromLatin1(plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<Cursor> readCursor(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::Base64UrlEncoding
                                                                             | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    QByteArrayView plain(*decoded);
    Cursor cursor;
    cursor.towardsNewer = plain.startsWith("r=1&");
    if (cursor.towardsNewer)
        plain = plain.sliced(4);
    if (!plain.startsWith("p="))
        return std::nullopt;
    bool isNumber = false;
    cursor.number = plain.sliced(2).toByteArray().toLongLong(&isNumber);
    return isNumber ? std::optional(cursor) : std::nullopt;
}

} // namespace

std::optional<CursorPage> cursorPage(const QList<qint64> &newestFirst, const QString &cursor, int size)
{
    auto begin = newestFirst.begin();
    auto end = begin + std::min<qsizetype>(size, newestFirst.size());
    if (!cursor.isEmpty()) {
        const auto from = readCursor(cursor);
        if (!from)
            return std::nullopt;
        if (from->towardsNewer) {
            end = std::lower_bound(newestFirst.begin(), newestFirst.end(), from->number, std::greater<>());
            begin = end - std::min<qsizetype>(size, end - newestFirst.begin());
        } else {
            begin = std::upper_bound(newestFirst.begin(), newestFirst.end(), from->number, std::greater<>());
            end = begin + std::min<qsizetype>(size, newestFirst.end() - begin);
        }
    }
    CursorPage page;
    page.numbers = QList<qint64>(begin, end);
    if (page.numbers.isEmpty())
        return page;
    if (end != newestFirst.end())
        page.next = cursorText({false, page.numbers.last()});
    if (begin != newestFirst.begin())
        page.previous = cursorText({true, page.numbers.first()});
    return page;
}

} // namespace pentimento
