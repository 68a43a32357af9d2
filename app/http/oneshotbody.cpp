// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/oneshotbody.h"

#include <cstring>

namespace pentimento {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(ReadOnly | Unbuffered);
}

qint64 OneShotBody::readData(char *target, qint64 most)
{
    const qint64 count = std::min(most, m_bytes.size() - m_position);
    if (count <= 0)
        return -1;
    std::memcpy(target, m_bytes.constData() + m_position, size_t(count));
    m_position += count;
    Q_EMIT taken(m_position);
    return count;
}

} // namespace pentimento
