// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace pentimento {

// A multipart/form-data body, built as bytes: what is sent can be counted, compared and stored in a fixture.
class FormData
{
public:
    FormData();

    void addText(const QByteArray &name, const QByteArray &value);
    void addFile(const QByteArray &name, const QString &fileName, const QByteArray &mimeType, const QByteArray &bytes);

    [[nodiscard]] QByteArray contentType() const;
    [[nodiscard]] QByteArray body() const;

private:
    QByteArray m_boundary;
    QByteArray m_parts;
};

// One part of such a body.
struct FormPart
{
    QByteArray name;
    QString fileName; // empty: a text
    QByteArray value;
};

// The parts of a body that FormData wrote; nothing where the type is another.
[[nodiscard]] QList<FormPart> formPartsOf(const QByteArray &contentType, const QByteArray &body);

} // namespace pentimento
