// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <optional>

namespace pentimento {

// Numbers out of foreign bytes: nothing where the bytes end before the number does.
template<typename T>
[[nodiscard]] std::optional<T> bigEndianAt(QByteArrayView bytes, qint64 at)
{
    if (at < 0 || at > bytes.size() - qint64(sizeof(T)))
        return std::nullopt;
    return qFromBigEndian<T>(bytes.data() + at);
}

template<typename T>
[[nodiscard]] std::optional<T> littleEndianAt(QByteArrayView bytes, qint64 at)
{
    if (at < 0 || at > bytes.size() - qint64(sizeof(T)))
        return std::nullopt;
    return qFromLittleEndian<T>(bytes.data() + at);
}

// The bytes [at, at + length), cut short where there are no more.
[[nodiscard]] inline QByteArrayView sliceOf(QByteArrayView bytes, qint64 at, qint64 length)
{
    const qint64 from = qBound<qint64>(0, at, bytes.size());
    return bytes.sliced(from, qBound<qint64>(0, length, bytes.size() - from));
}

} // namespace pentimento
