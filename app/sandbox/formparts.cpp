// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/formparts.h"

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostParts = 64;
constexpr qsizetype longestHead = 16 * 1024;

// The value of a parameter in "form-data; name=\"content\"; filename=\"a.png\"". Quotation marks and backslashes may be
// escaped; browsers write %22 instead, which stays as it is.
QByteArray parameterOf(const QByteArray &value, const QByteArray &name)
{
    qsizetype at = value.indexOf(';');
    while (at >= 0 && at < value.size()) {
        const qsizetype equals = value.indexOf('=', at);
        if (equals < 0)
            return {};
        const QByteArray key = value.mid(at + 1, equals - at - 1).trimmed().toLower();
        QByteArray text;
        qsizetype i = equals + 1;
        if (i < value.size() && value.at(i) == '"') {
            for (++i; i < value.size() && value.at(i) != '"'; ++i) {
                if (value.at(i) == '\\' && i + 1 < value.size())
                    ++i;
                text.append(value.at(i));
            }
            i = value.indexOf(';', i);
        } else {
            const qsizetype end = value.indexOf(';', i);
            text = value.mid(i, end < 0 ? -1 : end - i).trimmed();
            i = end;
        }
        if (key == name)
            return text;
        at = i;
    }
    return {};
}

FormPart readPart(const QByteArray &head, QByteArray content)
{
    FormPart part;
    part.content = std::move(content);
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-type")
            part.type = value;
        if (name != "content-disposition")
            continue;
        part.name = QString::fromUtf8(parameterOf(value, "name"));
        part.fileName = QString::fromUtf8(parameterOf(value, "filename"));
    }
    return part;
}

} // namespace

std::optional<QList<FormPart>> readFormParts(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray boundary = parameterOf(contentType, "boundary");
    if (!contentType.toLower().startsWith("multipart/form-data") || boundary.isEmpty() || boundary.size() > 200)
        return std::nullopt;
    const QByteArray opening = "--" + boundary;
    const QByteArray between = "\r\n" + opening;
    if (!body.startsWith(opening))
        return std::nullopt;

    QList<FormPart> parts;
    qsizetype at = opening.size();
    while (parts.size() <= mostParts) {
        if (body.mid(at, 2) == "--")
            return parts;
        if (body.mid(at, 2) != "\r\n")
            return std::nullopt;
        const qsizetype headEnd = body.indexOf("\r\n\r\n", at);
        if (headEnd < 0 || headEnd - at > longestHead)
            return std::nullopt;
        const qsizetype end = body.indexOf(between, headEnd + 2);
        if (end < 0)
            return std::nullopt;
        const QByteArray head = body.mid(at + 2, std::max<qsizetype>(0, headEnd - at - 2));
        parts.append(readPart(head, body.mid(headEnd + 4, std::max<qsizetype>(0, end - headEnd - 4))));
        at = end + between.size();
    }
    return std::nullopt;
}

} // namespace pentimento
