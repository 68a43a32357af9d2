// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace pentimento {

// A job's phase in a word or two, for people: "Generating". Takes the word that is stored.
[[nodiscard]] QString phaseText(const QString &phaseWord);

// A state line of an edit as one line of progress: "Generating · 42 % · 3.1 s".
[[nodiscard]] QString progressText(const QJsonObject &stateLine);

// The end of an edit in a sentence: what was saved, the seed, what it cost.
[[nodiscard]] QString summaryText(const QJsonObject &endLine);

} // namespace pentimento
