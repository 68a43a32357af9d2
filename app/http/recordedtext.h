// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace pentimento {

// What of a text, or of JSON, may stand in a record of what went over the wire. `secrets` are known texts that must not
// be in it, each of six characters or more, in whichever spelling.
[[nodiscard]] QString recordedText(QString text, const QStringList &secrets);
[[nodiscard]] QJsonValue recordedJson(const QJsonValue &value, const QStringList &secrets);

// The readable beginning of a body that is no JSON: JSON that was cut, a page, words.
[[nodiscard]] QString recordedBeginning(const QByteArray &body, const QStringList &secrets);

} // namespace pentimento
