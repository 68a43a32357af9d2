// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QQueue>
#include <QString>

#include <chrono>
#include <optional>

namespace pentimento {

// A file that anybody may fetch who has its address.
struct DeliveredFile
{
    QByteArray content;
    QByteArray type;
    QString name; // "out-0.png"
};

// Outputs, and inputs that came inside a request, for as long as a hosted service would keep them. Bounded: what is
// oldest goes first.
class Deliveries
{
public:
    static constexpr qint64 mostBytes = 1024LL * 1024 * 1024;

    // The path below the service's origin: "delivery/<secret>/out-0.png".
    [[nodiscard]] QString add(DeliveredFile delivery, const QDateTime &now);
    [[nodiscard]] const DeliveredFile *find(const QString &token, const QString &name) const;
    void expire(const QDateTime &now, std::chrono::milliseconds life);

private:
    struct Kept
    {
        QString token;
        QDateTime since;
    };
    void dropOldest();

    QHash<QString, DeliveredFile> m_byToken;
    QQueue<Kept> m_oldestFirst;
    qint64 m_bytes = 0;
};

} // namespace pentimento
