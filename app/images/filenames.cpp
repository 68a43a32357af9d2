// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/filenames.h"

#include <QList>

#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNameBytes = 120;
constexpr qsizetype mostShownUnits = 255;

qsizetype utf8Length(char32_t character)
{
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
}

bool isUnshowable(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi marks and overrides, zero-width characters
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool isSafe(char32_t character)
{
    return isWordCharacter(character) || (character < 0x80 && " -_.()"_L1.contains(QChar(char16_t(character))));
}

} // namespace

bool isWordCharacter(char32_t character)
{
    return QChar::isLetter(character) || QChar::isDigit(character) || QChar::isMark(character);
}

bool isDeviceName(QStringView stem)
{
    constexpr std::array names{"con"_L1, "prn"_L1, "aux"_L1, "nul"_L1};
    for (const QLatin1StringView name : names) {
        if (stem.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return stem.size() == 4 && stem[3] >= u'0' && stem[3] <= u'9'
           && (stem.startsWith("com"_L1, Qt::CaseInsensitive) || stem.startsWith("lpt"_L1, Qt::CaseInsensitive));
}

QString clippedTo(const QString &text, qsizetype bytes, qsizetype units)
{
    QString clipped;
    qsizetype length = 0;
    qsizetype lastCharacter = 0; // where the last letter with its marks begins
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        length += utf8Length(character);
        const bool mark = QChar::isMark(character);
        if (length > bytes || clipped.size() + (QChar::requiresSurrogates(character) ? 2 : 1) > units)
            return mark ? clipped.left(lastCharacter) : clipped;
        if (!mark)
            lastCharacter = clipped.size();
        clipped += QChar::fromUcs4(character);
    }
    return clipped;
}

QString safeFileName(const QString &name)
{
    QString safe;
    const QList<uint> characters = name.normalized(QString::NormalizationForm_C).left(1000).toUcs4();
    for (const uint character : characters) {
        if (isSafe(character))
            safe += QChar::fromUcs4(character);
    }
    const auto isEdge = [](QChar character) { return character == u'.' || character == u' '; };
    while (!safe.isEmpty() && isEdge(safe.front()))
        safe.remove(0, 1);
    if (isDeviceName(QStringView(safe).left(safe.indexOf(u'.'))) || isDeviceName(safe))
        safe.prepend(u'_');
    safe = clippedTo(safe, mostNameBytes, mostNameBytes);
    while (!safe.isEmpty() && isEdge(safe.back()))
        safe.chop(1);
    return safe.isEmpty() ? u"unnamed"_s : safe;
}

QString shownFileName(const QString &name)
{
    QString shown;
    const QList<uint> characters = name.toUcs4();
    for (const uint character : characters) {
        if (isUnshowable(character))
            shown += QChar(QChar::ReplacementCharacter);
        else
            shown += QChar::fromUcs4(character);
    }
    return clippedTo(shown, mostShownUnits * 4, mostShownUnits);
}

} // namespace pentimento
