// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/formdata.h"

#include <QRandomGenerator>

namespace pentimento {

namespace {

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
    m_parts += "--" + m_boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name) + "\r\n\r\n" + value + "\r\n";
}

void FormData::addFile(const QByteArray &name, const QString &fileName, const QByteArray &mimeType, const QByteArray &bytes)
{
    m_parts += "--" + m_boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name)
        + "; filename=" + quoted(fileName.toUtf8()) + "\r\nContent-Type: " + mimeType + "\r\n\r\n";
    m_parts += bytes;
    m_parts += "\r\n";
}

QByteArray FormData::contentType() const
{
    return "multipart/form-data; boundary=" + m_boundary;
}

QByteArray FormData::body() const
{
    return m_parts + "--" + m_boundary + "--\r\n";
}

} // namespace pentimento
