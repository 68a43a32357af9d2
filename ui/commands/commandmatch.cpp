// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commandmatch.h"

#include <algorithm>

namespace pentimento {

namespace {

// Without case, accents and punctuation: "Öffne…" is "offne".
QString folded(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    for (const QChar character : apart) {
        if (character.isLetterOrNumber())
            plain.append(character);
        else if (!character.isMark())
            plain.append(u' ');
    }
    return plain.simplified();
}

QString initialsOf(const QString &name)
{
    QString initials;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        initials.append(word.at(0));
    return initials;
}

int scoreOf(const QString &name, const QString &word)
{
    if (name.startsWith(word))
        return 4;
    if (name.contains(u' ' + word))
        return 3;
    if (name.contains(word))
        return 2;
    return initialsOf(name).contains(word) ? 1 : 0;
}

// 0 where a word fits nowhere.
int scoreOfAll(const QString &name, const QStringList &words)
{
    int sum = 1;
    for (const QString &word : words) {
        const int score = scoreOf(name, word);
        if (score == 0)
            return 0;
        sum += score;
    }
    return sum;
}

} // namespace

QList<qsizetype> matchingCommands(const QStringList &names, const QString &typed)
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> scored;
    for (qsizetype index = 0; index < names.size(); ++index) {
        if (const int score = scoreOfAll(folded(names.at(index)), words); score > 0)
            scored.append({score, index});
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<qsizetype> found;
    for (const auto &[score, index] : std::as_const(scored))
        found.append(index);
    return found;
}

} // namespace pentimento
