// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/filenames.h"
#include "app/images/imagestore.h"

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostUnits = 40;
constexpr qsizetype mostBytes = 80;
constexpr qsizetype enoughBytes = 12; // from here on, the end of a clause is a good end
constexpr qsizetype mostRead = 1000;

// What stands inside a word without dividing it: "don't" is one word, and joiners and bidi marks are none.
bool isPassedOver(char32_t character)
{
    return character == U'\'' || character == U'\u2019' || QChar::category(character) == QChar::Other_Format;
}

// A comma or a full stop ends a clause only before a space: 1.5 is one number. The wide ones of CJK need none.
bool endsClause(const QList<uint> &text, qsizetype at)
{
    static constexpr QStringView narrow = u",.;:!?";
    static constexpr QStringView wide = u"、，。；：！？…\n";
    const char32_t character = text[at];
    if (character > 0xffff)
        return false;
    const QChar unit{char16_t(character)};
    const bool beforeSpace = at + 1 >= text.size() || QChar::isSpace(text[at + 1]);
    return wide.contains(unit) || (narrow.contains(unit) && beforeSpace);
}

bool fits(const QString &slug)
{
    return slug.size() <= mostUnits && slug.toUtf8().size() <= mostBytes;
}

// With the word behind it; false where there is no room for that. A first word without end is cut.
bool append(QString &slug, const QString &word)
{
    if (word.isEmpty())
        return true;
    const QString longer = slug.isEmpty() ? word : slug + u'-' + word;
    if (fits(longer)) {
        slug = longer;
        return true;
    }
    if (slug.isEmpty())
        slug = clippedTo(word, mostBytes, mostUnits);
    return false;
}

QString firstWords(const QList<uint> &text)
{
    QString slug;
    QString word;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t character = text[i];
        if (isPassedOver(character))
            continue;
        if (isWordCharacter(character) && !(word.isEmpty() && QChar::isMark(character))) {
            word += QChar::fromUcs4(character);
            continue;
        }
        if (!append(slug, word))
            return slug;
        word.clear();
        if (endsClause(text, i) && slug.toUtf8().size() >= enoughBytes)
            return slug;
    }
    (void)append(slug, word);
    return slug;
}

} // namespace

QString promptSlug(const QString &prompt)
{
    const QString text = prompt.left(mostRead).toLower().normalized(QString::NormalizationForm_C);
    const QString slug = firstWords(text.toUcs4()).normalized(QString::NormalizationForm_C);
    if (slug.isEmpty())
        return u"picture"_s;
    return isDeviceName(slug) ? u"picture-"_s + slug : slug;
}

} // namespace pentimento
