// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/handover.h"

#include "app/base/jsonaccess.h"

#include <QCryptographicHash>
#include <QStandardPaths>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSocketPath = 100; // sun_path holds 108 bytes

} // namespace

QString handoverAddress(const QString &dataFolder)
{
    const QString beside = dataFolder + u"/owner.socket"_s;
    if (beside.toUtf8().size() <= longestSocketPath)
        return beside;
    const QByteArray hash = QCryptographicHash::hash(dataFolder.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/pentimento-"_s + QString::fromLatin1(hash);
}

QByteArray handoverLine(const QJsonObject &message)
{
    return compactJson(message) + '\n';
}

std::optional<QJsonObject> takeHandoverLine(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    const QByteArray line = buffer.first(end);
    buffer.remove(0, end + 1);
    return parseJson(line).value_or(QJsonValue(QJsonObject())).toObject();
}

} // namespace pentimento
