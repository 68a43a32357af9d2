// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/quotedtext.h"

#include "app/sandbox/effects/colourwords.h"
#include "app/sandbox/effects/effectwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace pentimento::effects {

using namespace Qt::StringLiterals;

namespace {

// An opening straight mark does not follow a digit (5" is a length), a single one not a letter (it's is a word).
const QRegularExpression &quotes()
{
    static const QRegularExpression expression(
        uR"re((?<!\d)"([^"\n]+)"|“([^“”\n]+)[“”]|„([^„“”\n]+)[“”]|”([^”\n]+)”|«([^«»\n]+)»|»([^«»\n]+)«|‹([^›\n]+)›)re"
        uR"re(|「([^」\n]+)」|『([^』\n]+)』|‘((?:[^‘’\n]|’(?=\p{L}))+)’(?!\p{L})|(?<![\p{L}\d])'((?:[^'\n]|'(?=\p{L}))+)'(?![\p{L}\d]))re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

const QRegularExpression &places()
{
    static const QRegularExpression expression(
        u"(?:\\b(?:at|in|on|to(?=\\s+the)|along|near|across|into|against|towards?)\\s+(?:the\\s+|its\\s+)?(?:very\\s+|"
        u"far\\s+)?"
        "|^[\\s,]*(?:and\\s+)?(?=(?:top|upper|bottom|lower|left|right|cent|middle|above|below)))"
        "(?<where>(?:top|upper|bottom|lower|left|right|cent(?:red?|er(?:ed)?)|middle|above|below)"
        "(?:[\\s-]+(?:left|right|cent(?:re|er)|middle))?)(?:[\\s-]+(?:hand|side|corner|edge))*\\b"_s);
    return expression;
}

Qt::Alignment placeOf(const QString &words)
{
    const auto has = [&](std::initializer_list<QLatin1StringView> any) {
        return std::any_of(any.begin(), any.end(), [&](QLatin1StringView word) { return words.contains(word); });
    };
    const Qt::Alignment across = has({"left"_L1})    ? Qt::AlignLeft
                                 : has({"right"_L1}) ? Qt::AlignRight
                                                     : Qt::AlignHCenter;
    if (has({"top"_L1, "upper"_L1, "above"_L1}))
        return across | Qt::AlignTop;
    if (has({"bottom"_L1, "lower"_L1, "below"_L1}))
        return across | Qt::AlignBottom;
    return across | Qt::AlignVCenter;
}

bool asksToWrite(const QString &words)
{
    static const QRegularExpression writing(
        u"\\b(?:writ(?:e|es|ing|ten)|texts?|say(?:s|ing)?|reads?|reading|letter(?:s|ing|ed)?|titled?|headline|heading|"
        u"caption(?:ed)?|"
        "word(?:s|ing)?|sign|label(?:l?ed)?|printed|slogan|inscription|spell(?:s|ing|ed)?|add|put|place|typed?|stamp|name|banner|message)\\b"_s);
    return writing.match(words).hasMatch();
}

bool isAnEffect(QString words)
{
    return !effectWords(words).isEmpty() || !colourWords(words).isEmpty();
}

// 'replace "A" with "B"', 'change "A" to "B"': A is what stands there now.
bool isReplaced(const QString &before, const QString &after)
{
    static const QRegularExpression verb(u"\\b(?:replace|change|swap|from)\\b[^.;!?]*$"_s);
    static const QRegularExpression link(u"^\\s*(?:with|by|to|into|for)\\s*$"_s);
    return verb.match(before).hasMatch() && link.match(after).hasMatch();
}

// Looks behind the quotation first, up to where another thought begins, then before it. What says the place is masked:
// "in the corner" is not also an inset.
Qt::Alignment takePlace(QString &words, const Span &before, const Span &after)
{
    static const QRegularExpression stop(u"[.;!?\\n]|\\b(?:and|then|but)\\b"_s);
    const QString behind = words.mid(after.start, after.length);
    const auto end = stop.match(behind, 0);
    const auto found =
        places().match(end.hasMatch() ? behind.left(std::max<qsizetype>(end.capturedStart(), 0)) : behind);
    if (found.hasMatch()) {
        mask(words, {after.start + found.capturedStart(), found.capturedLength()});
        return placeOf(found.captured(u"where"_s));
    }
    const auto earlier = places().match(words.mid(before.start, before.length));
    if (earlier.hasMatch()) {
        mask(words, {before.start + earlier.capturedStart(), earlier.capturedLength()});
        return placeOf(earlier.captured(u"where"_s));
    }
    return Qt::AlignHCenter | Qt::AlignBottom;
}

QList<QuotedText> quotationsIn(const QString &prompt)
{
    QList<QuotedText> found;
    for (auto match = quotes().globalMatch(prompt); match.hasNext();) {
        const auto quote = match.next();
        const QString text = quote.captured(quote.lastCapturedIndex()).simplified();
        if (!text.isEmpty())
            found.append({{quote.capturedStart(), quote.capturedLength()}, text});
    }
    return found;
}

} // namespace

QList<QuotedText> quotedTexts(const QString &prompt, QString &words)
{
    const QList<QuotedText> found = quotationsIn(prompt);
    QList<QuotedText> result;
    bool writing = false; // 'write "A" at the top and "B" at the bottom': one verb serves both
    for (qsizetype i = 0; i < found.size(); ++i) {
        QuotedText quoted = found.at(i);
        const qsizetype start = i > 0 ? found.at(i - 1).span.end() : 0;
        const Span before{start, quoted.span.start - start};
        const qsizetype next = i + 1 < found.size() ? found.at(i + 1).span.start : words.size();
        const Span after{quoted.span.end(), next - quoted.span.end()};
        writing = writing || asksToWrite(words.mid(before.start, before.length));
        const QString content = words.mid(quoted.span.start + 1, quoted.span.length - 2);
        if (!writing && isAnEffect(content))
            continue;
        if (!isReplaced(words.mid(before.start, before.length), words.mid(after.start, after.length))) {
            quoted.place = takePlace(words, before, after);
            result.append(quoted);
        }
        mask(words, quoted.span);
    }
    return result;
}

QString placeName(Qt::Alignment place)
{
    const QString across = place & Qt::AlignLeft ? u"left"_s : place & Qt::AlignRight ? u"right"_s : u"centre"_s;
    if (place & Qt::AlignTop)
        return u"top "_s + across;
    if (place & Qt::AlignBottom)
        return u"bottom "_s + across;
    return across;
}

} // namespace pentimento::effects
