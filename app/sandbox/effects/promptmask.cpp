// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/promptmask.h"

#include <QRegularExpression>

namespace pentimento::effects {

using namespace Qt::StringLiterals;

QString inSmallLetters(const QString &prompt)
{
    QString words = prompt;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words.at(i);
        const bool within = i > 0 && i + 1 < words.size() && words.at(i - 1).isLetter() && prompt.at(i + 1).isLetter();
        if (c == QChar(0x2019) && within)
            words[i] = u'\'';
        else
            words[i] = c.toLower(); // QString::toLower may change the length
    }
    return words;
}

void mask(QString &words, const Span &span)
{
    for (qsizetype i = span.start; i < span.end() && i < words.size(); ++i)
        words[i] = masking;
}

QList<Span> untouchedClauses(const QString &words)
{
    // "Remove the blur" and "no colour" ask for something. A clause ends at a stop, or where another order begins.
    static const QRegularExpression clause(
        uR"(\b(?:(?:keep|leav|preserv|retain|maintain)(?:e|ing|ed)?|(?:remove|without|delete|erase|get rid of|no)(?!\s+(?:the\s+|all\s+|any\s+)*(?:blur|colou?rs?\b))|do not|don't|dont|never|not)\b)"
        uR"([^,.;:!?\n]*?(?=$|[,.;:!?\n]|\b(?:but|then|while|yet)\b|\band\s+(?:please\s+)?(?:make|turn|change|replace|add|write|put|set|paint|convert|apply|give|swap|render|colou?r|recolou?r|blur|sharpen|mirror|flip|darken|brighten|lighten|use)\b))"_s);
    QList<Span> spans;
    for (auto match = clause.globalMatch(words); match.hasNext();) {
        const auto found = match.next();
        spans.append({found.capturedStart(), found.capturedLength()});
    }
    return spans;
}

} // namespace pentimento::effects
