// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/picturewords.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRead = 600; // of a text, in characters: the first sentences tell

// An archive of pictures is no picture; the other words count by which of them comes first.
const QSet<QString> &archiveWords()
{
    static const QSet<QString> words{u"zip"_s, u"tar"_s, u"tarball"_s, u"archive"_s, u"gz"_s, u"7z"_s, u"rar"_s};
    return words;
}

const QSet<QString> &pictureWords()
{
    static const QSet<QString> words{
        u"image"_s,   u"images"_s,     u"img"_s,      u"imgs"_s,   u"picture"_s, u"pictures"_s, u"photo"_s,
        u"photos"_s,  u"photograph"_s, u"portrait"_s, u"selfie"_s, u"frame"_s,   u"mask"_s,     u"sketch"_s,
        u"drawing"_s, u"scribble"_s,   u"jpg"_s,      u"jpeg"_s,   u"png"_s,     u"webp"_s,     u"face"_s};
    return words;
}

const QSet<QString> &otherWords()
{
    static const QSet<QString> words{
        u"audio"_s, u"audios"_s,   u"video"_s,   u"videos"_s,     u"voice"_s,       u"song"_s,    u"songs"_s,
        u"music"_s, u"speech"_s,   u"sound"_s,   u"melody"_s,     u"speaker"_s,     u"wav"_s,     u"mp3"_s,
        u"flac"_s,  u"m4a"_s,      u"midi"_s,    u"mp4"_s,        u"mov"_s,         u"movie"_s,   u"film"_s,
        u"clip"_s,  u"lora"_s,     u"weights"_s, u"checkpoint"_s, u"safetensors"_s, u"npz"_s,     u"npy"_s,
        u"pdf"_s,   u"document"_s, u"csv"_s,     u"json"_s,       u"jsonl"_s,       u"txt"_s,     u"transcript"_s,
        u"glb"_s,   u"obj"_s,      u"mesh"_s,    u"subtitles"_s,  u"srt"_s,         u"dataset"_s, u"font"_s,
    };
    return words;
}

// "startImage2: a .png" → start, image2, a, png
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto finish = [&words, &word] {
        if (!word.isEmpty())
            words.append(word.toLower());
        word.clear();
    };
    const QString head = text.left(mostRead);
    for (const QChar c : head) {
        if (!c.isLetterOrNumber() || (c.isUpper() && !word.isEmpty() && word.back().isLower()))
            finish();
        if (c.isLetterOrNumber())
            word += c;
    }
    finish();
    return words;
}

QString withoutNumber(QString word)
{
    while (word.size() > 1 && word.back().isDigit())
        word.chop(1);
    return word;
}

bool speaksOfArchive(const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return archiveWords().contains(word); });
}

// Yes or no by the first word that tells; nothing where none does.
std::optional<bool> isPictureByWords(const QStringList &words)
{
    for (const QString &word : words) {
        if (otherWords().contains(word))
            return false;
        if (pictureWords().contains(withoutNumber(word)))
            return true;
    }
    return std::nullopt;
}

} // namespace

bool namesPicture(const QString &name, const QString &description)
{
    const QStringList nameWords = wordsOf(name);
    const QStringList descriptionWords = wordsOf(description);
    if (speaksOfArchive(nameWords) || speaksOfArchive(descriptionWords))
        return false;
    if (const auto byName = isPictureByWords(nameWords))
        return *byName;
    return isPictureByWords(descriptionWords).value_or(false);
}

bool namesMask(const QString &name)
{
    const QStringList words = wordsOf(name);
    return std::any_of(words.begin(), words.end(),
                       [](const QString &word) { return withoutNumber(word) == "mask"_L1; });
}

} // namespace pentimento
