// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/colourwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace pentimento::effects {

using namespace Qt::StringLiterals;

namespace {

struct Name
{
    QString name;
    QString words;
};

const QList<Name> &names()
{
    static const QList<Name> list{
        {u"red"_s, u"red|crimson|scarlet"_s},
        {u"orange"_s, u"orange"_s},
        {u"yellow"_s, u"yellow|gold(?:en)?"_s},
        {u"green"_s, u"green|emerald"_s},
        {u"turquoise"_s, u"turquoise|teal|cyan|aqua"_s},
        {u"blue"_s, u"blue|navy|azure|cobalt"_s},
        {u"purple"_s, u"purple|violet|lilac|lavender|mauve"_s},
        {u"pink"_s, u"pink|magenta|fuchsia"_s},
        {u"brown"_s, u"brown"_s},
        {u"white"_s, u"white"_s},
        {u"grey"_s, u"gr[ae]y|silver"_s},
        {u"black"_s, u"black"_s},
    };
    return list;
}

QString canonical(const QString &word)
{
    for (const Name &name : names()) {
        if (QRegularExpression(QRegularExpression::anchoredPattern(name.words)).match(word).hasMatch())
            return name.name;
    }
    return {};
}

// The sentences in which a colour becomes another one. FROM and TO stand for a colour with what may stand before it,
// GAP for a few words that do not begin another thought, END for a place where no noun follows: in "make the red cup
// bigger" the red is no goal. A mask is what another sentence left: "make the red cup green and the blue one yellow".
QList<QRegularExpression> sentences()
{
    QStringList all;
    for (const Name &name : names())
        all.append(name.words);
    const QString colour =
        u"(?<![\\w-])(?:(?:a|an|the|some|something)\\s+)?(?:(?:dark|light|bright|deep|pale|vivid|pastel)(?:er)?\\s+)?(?<%1>"_s
        + all.join(u'|') + u")(?![\\w-])"_s;
    const QString end =
        u"(?=\\s*(?:$|[^\\w\\s-]|(?:and|but|with|while|please|instead|then|now|too|ones?|like|as|colou?r(?:ed)?)\\b))"_s;
    const QString gap = u"(?:\\s+(?!(?:and|or|but|then)\\b)[\\w'-]+){0,%1}?\\s+"_s;
    const QString verb = u"\\b(?:make|turn|paint|colou?r|dye|change|recolou?r|tint|convert|transform|render)\\b"_s;
    const QStringList patterns{
        u"\\b(?:replace|swap|exchange|switch)\\b"_s + gap.arg(4) + u"FROM"_s + gap.arg(3)
            + u"(?:with|by|for|to)\\s+TO"_s,
        u"\\bsubstitute\\b"_s + gap.arg(3) + u"TO"_s + gap.arg(3) + u"for\\s+FROM"_s,
        u"TO"_s + gap.arg(3) + u"instead\\s+of\\s+FROM"_s,
        verb + gap.arg(6) + u"(?:FROM\\s+and\\s+)?(?<second>)FROM2"_s + gap.arg(6)
            + u"(?:(?:to|into|as)\\s+TO|TO2END)"_s,
        u"FROM(?:"_s + gap.arg(3)
            + u"(?:to|into|becomes?|(?:should|must|shall|will)\\s+be(?:come)?)\\s+|\\s*(?:->|=>|→)\\s*)TOEND"_s,
        u"\\x{FFFC}\\s*,?\\s*(?:and\\s+)?(?=the|a|an|its|my)FROM"_s + gap.arg(4) + u"TOEND"_s,
        u"\\bchange\\b"_s + gap.arg(6) + u"(?:to|into)\\s+TOEND"_s,
        u"\\b(?:make|paint|colou?r|dye|turn|tint)\\s+(?:the|it|this|that|my|his|her|its|their|everything|all)\\b(?:"_s
            + gap.arg(4) + u"|\\s+)TOEND"_s,
    };
    QList<QRegularExpression> result;
    for (QString pattern : patterns) {
        pattern.replace(u"FROM2"_s, colour.arg(u"from"_s)).replace(u"TO2"_s, colour.arg(u"goal"_s));
        pattern.replace(u"FROM"_s, colour.arg(pattern.contains(u"?<second>"_s) ? u"also"_s : u"from"_s));
        pattern.replace(u"TO"_s, colour.arg(u"to"_s)).replace(u"END"_s, end).remove(u"(?<second>)"_s);
        result.append(QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption));
    }
    return result;
}

} // namespace

QStringList colourNames()
{
    QStringList result;
    for (const Name &name : names())
        result.append(name.name);
    return result;
}

QList<ColourWords> colourWords(QString &words)
{
    static const QList<QRegularExpression> patterns = sentences();
    QList<ColourWords> result;
    for (const QRegularExpression &pattern : patterns) {
        for (auto match = pattern.match(words); match.hasMatch(); match = pattern.match(words)) {
            // The span is masked, so the loop ends; a leading mask of another sentence is not ours.
            qsizetype start = match.capturedStart();
            while (words.at(start) == masking)
                ++start;
            const Span span{start, match.capturedEnd() - start};
            QString to = canonical(match.captured(u"to"_s));
            if (to.isEmpty())
                to = canonical(match.captured(u"goal"_s));
            for (const QString &group : {u"also"_s, u"from"_s}) {
                const QString from = canonical(match.captured(group));
                if (from != to && (!from.isEmpty() || group == u"from"_s))
                    result.append({span, from, to});
            }
            mask(words, span);
        }
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const ColourWords &a, const ColourWords &b) { return a.span.start < b.span.start; });
    return result;
}

} // namespace pentimento::effects
