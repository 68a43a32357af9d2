// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace pentimento {

// One part of a multipart/form-data body.
struct FormPart
{
    QString name;
    QString fileName; // empty: not a file
    QByteArray type;  // of the content; empty: not said
    QByteArray content;

    friend bool operator==(const FormPart &, const FormPart &) = default;
};

// RFC 7578. Nothing where the body does not keep to its boundary, or has more than 64 parts.
[[nodiscard]] std::optional<QList<FormPart>> readFormParts(const QByteArray &contentType, const QByteArray &body);

} // namespace pentimento
