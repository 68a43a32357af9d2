// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/datauri.h"

#include <QString>

namespace pentimento {

using namespace Qt::StringLiterals;

std::optional<DataUri> readDataUri(QStringView text)
{
    const qsizetype comma = text.indexOf(u',');
    if (!text.startsWith("data:"_L1, Qt::CaseInsensitive) || comma < 0)
        return std::nullopt;
    const QByteArray head = text.sliced(5, comma - 5).toLatin1();
    const QByteArray content = QByteArray::fromPercentEncoding(text.sliced(comma + 1).toLatin1());
    const QByteArray type = head.left(head.indexOf(';')).trimmed();
    DataUri uri{type.isEmpty() ? QByteArray("text/plain") : type, content};
    if (head.toLower().endsWith(";base64")) {
        auto decoded = QByteArray::fromBase64Encoding(content, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return std::nullopt;
        uri.content = std::move(*decoded);
    }
    return uri;
}

} // namespace pentimento
