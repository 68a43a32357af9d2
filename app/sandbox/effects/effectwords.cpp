// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/effectwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace pentimento::effects {

using namespace Qt::StringLiterals;

namespace {

struct Pattern
{
    Effect effect;
    QString words;
    Arrangement arrangement = Arrangement::SideBySide;
};

// Whole words; of two patterns that match at one place the longer match wins, so "dark corners" is no darkening. Words
// that also name things ("a mirror", "the poster") count only where they are not such a thing.
QList<Pattern> patterns()
{
    const QString end =
        u"(?=\\s*(?:$|[^\\w\\s]|(?:and|but|with|then|please|look|feel|photo|picture|image|style|mood|tones?|vibe|"
        "film|effect|filter|print|version|colou?rs?)\\b))"_s;
    return {
        {Effect::BlackAndWhite,
         u"black[ -]?(?:and|&|'?n'?|\\+)[ -]?white|b ?[&/] ?w|bw|monochrom(?:e|atic)|gr[ae]y[ -]?scale|"
         "desaturated?|(?:remove|without|no)(?: the| all| any)* colou?rs?|noir"_s},
        {Effect::Sepia, u"sepia(?:[ -]?toned?)?"_s},
        {Effect::BlueHour,
         u"blue[ -]?hour|dusk|twilight|nightfall|night[ -]?time|night scene|(?:at|by|into) night|moonli(?:ght|t)"_s},
        {Effect::GoldenHour,
         u"golden[ -]?(?:hour|light)|magic hour|sun ?(?:set|rise|down)|evening sun(?:light|shine)?|late afternoon"_s},
        {Effect::Brighter, u"bright(?:er|en(?:ed|ing)?)(?: up)?|lighter|lighten(?:ed)?(?: up)?|more light|"
                           "(?:increase|raise|more)(?: the)? (?:brightness|exposure)"_s},
        {Effect::Darker, u"dark(?:er|en(?:ed|ing)?)|dimm?(?:er|ed)?|moody|low[ -]key|less light|dark"_s + end
                             + u"|(?:decrease|reduce|lower|less)(?: the)? (?:brightness|exposure)"_s},
        {Effect::Warmer, u"warm(?:er|th)|warm(?: it| this| the [a-z]+)? up|warm(?:er)? "
                         u"(?:light(?:ing)?|tones?|colou?rs?|look|feel|mood|"
                         "glow|palette|white balance)|warm"_s
                             + end},
        {Effect::Colder,
         u"colder|cold"_s + end
             + u"|cold(?:er)? (?:light(?:ing)?|tones?|colou?rs?|look|feel|mood|palette|white balance)|cooler|"
               "cool (?:light(?:ing)?|tones?|colou?rs?|look|feel|mood|palette|white balance)"_s},
        {Effect::Pencil,
         u"pencil[ -]?(?:drawings?|sketch(?:es)?|drawn|style|strokes|art)|(?:in|with) pencil|graphite(?: drawing)?|"
         "sketch(?:ed|y|es)?|(?:line|hand)[ -]?(?:drawings?|drawn|art)|drawing|(?<!\\ba )(?<!\\bthe )pencil"_s},
        {Effect::Watercolour, u"water[ -]?colou?r(?:s|ed)?(?: painting)?|aquarelle"_s},
        {Effect::Oil,
         u"oil[ -]?(?:painting|paints?|painted|colou?rs?|on canvas)|in oils?|impasto|painterly|brush ?strokes?|"
         "impressionis(?:t|tic|m)|(?:into|like|as) a painting|^\\s*oil\\s*$"_s},
        {Effect::Poster,
         u"(?<!\\bthe )poster(?:i[sz]ed?)?|screen[ -]?print(?:ed|ing)?|silk[ -]?screen(?:ed)?|pop[ -]?art|"
         "flat colou?rs|lino ?cut|cartoon|comic(?: book)?"_s},
        {Effect::VintagePostcard, u"(?:vintage|retro|old) (?:post ?card|photo(?:graph)?|film|print)|post ?card|"
                                  "nostalgic|polaroid|old[ -]fashioned|(?:19)?[567]0'?s|(?:vintage|retro|faded|aged)"_s
                                      + end},
        {Effect::Blur,
         u"blur(?:red|ry|rier|ring)?|soft[ -]focus|out[ -]of[ -]focus|de-?focus(?:ed)?|unfocus(?:s?ed)?|bokeh|soften(?:ed)?"_s},
        {Effect::Sharpen, u"sharp(?:en(?:ed|ing)?|er)|crisp(?:er|y)?|clearer|clarity|enhanced?|more details?|less "
                          u"blurr?y?|(?:de|un)-?blur(?:red)?|"
                          "(?:remove|without|no|fix)(?: the| all| any)* blur(?:riness)?|sharp"_s
                              + end},
        {Effect::Vignette, u"vignett(?:es?|ed|ing)|dark(?:en(?:ed)?|er)? (?:the )?(?:corners|edges|borders)"_s},
        {Effect::Mirror, u"mirrored|mirroring|mirror[ -]image|(?<!\\bthe )(?<!\\ba )mirror|"
                         "flip(?:ped)?(?![ -]?flop|(?: it| this| the \\w+)? (?:vertical|upside))(?:(?: it| this| the "
                         "\\w+)? horizontal(?:ly)?)?|"
                         "left[ -]to[ -]right reversed|reversed? left and right"_s},
        {Effect::Combine,
         u"side[ -]by[ -]side|next to|beside|alongside|combin(?:ed?|ing|ation)|merged?|collage|montage|diptych|"
         "both (?:pictures|images|photos)|together|join(?:ed)?"_s},
        {Effect::Combine,
         u"one (?:above|below|under|beneath|over) the other|(?:above|below|on top of) each other|stack(?:ed)?|"
         "(?:second|other|picture|image|photo|it|them) (?:above|below|underneath|beneath)"_s,
         Arrangement::Stacked},
        {Effect::Combine,
         u"(?:as )?(?:an )?inset|picture[ -]in[ -]picture|in(?:to)? the (?:\\w+ ){0,2}corner|overla(?:y|id)|"
         "superimposed?|on top of(?! each)|insert(?:ed)?|embed(?:ded)?"_s,
         Arrangement::Inset},
    };
}

const QList<std::pair<Pattern, QRegularExpression>> &compiled()
{
    static const auto list = [] {
        QList<std::pair<Pattern, QRegularExpression>> result;
        for (const Pattern &pattern : patterns()) {
            const QString whole = u"(?<![\\w-])(?:%1)(?!\\w)"_s.arg(pattern.words);
            result.append({pattern, QRegularExpression(whole, QRegularExpression::UseUnicodePropertiesOption)});
        }
        return result;
    }();
    return list;
}

// "a darker red" is a shade of a colour, no effect.
bool namesAShade(const QString &words, const Span &span)
{
    static const QRegularExpression colour(
        u"\\s+(?:shade|red|orange|yellow|green|turquoise|teal|cyan|blue(?!\\W?hour)|purple|violet|pink|brown|white|black|gr[ae]y)\\b"_s);
    return colour
        .match(words, span.end(), QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

int weight(Arrangement arrangement) // "combine them, the second as an inset": the more particular word decides
{
    return arrangement == Arrangement::SideBySide ? 0 : arrangement == Arrangement::Stacked ? 1 : 2;
}

} // namespace

QList<EffectWords> effectWords(QString &words)
{
    QList<EffectWords> candidates;
    for (const auto &[pattern, expression] : compiled()) {
        for (auto match = expression.globalMatch(words); match.hasNext();) {
            const auto found = match.next();
            const EffectWords candidate{
                {found.capturedStart(), found.capturedLength()}, pattern.effect, pattern.arrangement};
            if (!namesAShade(words, candidate.span))
                candidates.append(candidate);
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const EffectWords &a, const EffectWords &b) {
        return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.length > b.span.length;
    });
    QList<EffectWords> result;
    qsizetype taken = 0;
    for (const EffectWords &candidate : candidates) {
        if (candidate.span.start < taken)
            continue;
        taken = candidate.span.end();
        mask(words, candidate.span);
        const auto before = std::find_if(result.begin(), result.end(),
                                         [&](const EffectWords &e) { return e.effect == candidate.effect; });
        if (before == result.end())
            result.append(candidate);
        else if (weight(candidate.arrangement) > weight(before->arrangement))
            *before = candidate;
    }
    return result;
}

} // namespace pentimento::effects
