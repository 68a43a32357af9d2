// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/formdata.h"

#include <QRandomGenerator>

namespace pentimento {

namespace {

constexpr char formType[] = "multipart/form-data; boundary=";

// The word behind `start`, up to the next quote.
QByteArray between(const QByteArray &head, const QByteArray &start)
{
    const qsizetype at = head.indexOf(start);
    if (at < 0)
        return {};
    const qsizetype from = at + start.size();
    return QByteArray::fromPercentEncoding(head.mid(from, head.indexOf('"', from) - from));
}

// Quotes and line ends would end the header early.
QByteArray quoted(QByteArray text)
{
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    return '"' + text + '"';
}

} // namespace

FormData::FormData()
    : m_boundary("pentimento-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36)
                 + QByteArray::number(QRandomGenerator::system()->generate64(), 36))
{
}

void FormData::addText(const QByteArray &name, const QByteArray &value)
{
    m_parts +=
        "--" + m_boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name) + "\r\n\r\n" + value + "\r\n";
}

void FormData::addFile(const QByteArray &name, const QString &fileName, const QByteArray &mimeType,
                       const QByteArray &bytes)
{
    m_parts += "--" + m_boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name)
               + "; filename=" + quoted(fileName.toUtf8()) + "\r\nContent-Type: " + mimeType + "\r\n\r\n";
    m_parts += bytes;
    m_parts += "\r\n";
}

QByteArray FormData::contentType() const
{
    return formType + m_boundary;
}

QByteArray FormData::body() const
{
    return m_parts + "--" + m_boundary + "--\r\n";
}

QList<FormPart> formPartsOf(const QByteArray &contentType, const QByteArray &body)
{
    QList<FormPart> parts;
    if (!contentType.startsWith(formType))
        return parts;
    const QByteArray boundary = "--" + contentType.sliced(qstrlen(formType));
    const QByteArray next = "\r\n" + boundary;
    for (qsizetype at = body.indexOf(boundary); at >= 0;) {
        const qsizetype start = at + boundary.size() + 2; // past the line end
        const qsizetype head = body.indexOf("\r\n\r\n", start);
        const qsizetype end = body.indexOf(next, start);
        if (head < 0 || end < head)
            break;
        const QByteArray lines = body.sliced(start, head - start);
        parts.append({between(lines, "; name=\""), QString::fromUtf8(between(lines, "; filename=\"")),
                      body.sliced(head + 4, end - head - 4)});
        at = end + 2;
    }
    return parts;
}

} // namespace pentimento
