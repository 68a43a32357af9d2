// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/ids.h"

#include <QRandomGenerator>
#include <QUuid>

#include <atomic>

namespace pentimento {

QString makeUuidV7(qint64 msSinceEpoch)
{
    // 48 bits of time, 12 bits that count within a millisecond, 62 bits of chance.
    static std::atomic<quint64> last{0};
    quint64 stamp = quint64(msSinceEpoch) << 12;
    quint64 seen = last.load();
    quint64 next = 0;
    do {
        next = (stamp >> 12) == (seen >> 12) && stamp <= seen ? seen + 1 : stamp;
    } while (!last.compare_exchange_weak(seen, next));

    const quint64 chance = QRandomGenerator::system()->generate64();
    const quint64 time = next >> 12;
    return QUuid(uint(time >> 16), ushort(time), ushort(0x7000 | (next & 0x0fff)), uchar(0x80 | (chance >> 58)),
                 uchar(chance >> 48), uchar(chance >> 40), uchar(chance >> 32), uchar(chance >> 24),
                 uchar(chance >> 16), uchar(chance >> 8), uchar(chance))
        .toString(QUuid::WithoutBraces);
}

QString makeUuidV7()
{
    return makeUuidV7(QDateTime::currentMSecsSinceEpoch());
}

} // namespace pentimento
