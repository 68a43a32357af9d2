// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/mediakind.h"

#include "app/base/jsonaccess.h"
#include "app/catalog/modelspec.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array mediaWords{"unknown"_L1, "image"_L1, "text"_L1, "audio"_L1, "video"_L1};
static_assert(mediaWords.size() == size_t(MediaKind::Video) + 1);

constexpr qsizetype longestText = 600; // of a foreign description that is looked through

// Made once for each use: to make one costs as much as to read a whole model file.
QRegularExpression wordsOf(const QString &words)
{
    return QRegularExpression(uR"((?<![a-z])(?:%1)(?![a-z]))"_s.arg(words));
}

bool saysVideo(const QString &text)
{
    static const QRegularExpression words = wordsOf(u"videos?|lip-?syncs?|animations?"_s);
    return words.match(text).hasMatch();
}

bool saysSound(const QString &text)
{
    static const QRegularExpression words = wordsOf(u"audio|music(?:gen)?|speech|tts|voices?|sounds?|songs?"_s);
    return words.match(text).hasMatch();
}

bool saysPicture(const QString &text)
{
    static const QRegularExpression words = wordsOf(u"images?|pictures?|photos?"_s);
    return words.match(text).hasMatch();
}

QJsonObject outputSchema(const QJsonObject &document)
{
    const QJsonObject output = valueAt(document, u"components.schemas.Output").toObject();
    const QString reference = output.value("$ref"_L1).toString();
    if (reference.isEmpty())
        return output;
    return valueAt(document, u"components.schemas").toObject().value(reference.section(u'/', -1)).toObject();
}

// Several things at once, each with a name, or a list of plain texts.
MediaKind ofOutput(const QJsonObject &output)
{
    if (output.value("items"_L1)["type"_L1] == "string"_L1 && output.value("items"_L1)["format"_L1].isUndefined())
        return MediaKind::Text;
    const QString names = output.value("properties"_L1).toObject().keys().join(u' ').toLower().replace(u'_', u' ');
    if (saysPicture(names))
        return MediaKind::Image;
    if (saysVideo(names))
        return MediaKind::Video;
    return saysSound(names) ? MediaKind::Audio : MediaKind::Unknown;
}

// A model that takes a length of time, or the last of its frames, makes what moves.
bool takesTime(const ParameterSpec &spec)
{
    static const QStringList names{
        u"fps"_s,   u"num_frames"_s,        u"generate_audio"_s, u"last_frame"_s,       u"end_image"_s,
        u"video"_s, u"first_frame_image"_s, u"video_url"_s,      u"frames_per_second"_s};
    return names.contains(spec.name);
}

bool takesSound(const ParameterSpec &spec)
{
    const bool isFormat =
        spec.role == ParameterRole::Format && (spec.choices.contains(u"mp3"_s) || spec.choices.contains(u"wav"_s));
    return isFormat || (spec.kind == ParameterKind::File && spec.name.contains("audio"_L1));
}

MediaKind ofFile(const ModelSpec &model)
{
    const QList<ParameterSpec> &parameters = model.schema.parameters();
    const QString name = model.id.text().section(u'/', 1).toLower();
    if (saysVideo(name) || std::any_of(parameters.begin(), parameters.end(), takesTime))
        return MediaKind::Video;
    if (saysSound(name) || std::any_of(parameters.begin(), parameters.end(), takesSound))
        return MediaKind::Audio;
    // A description counts only where it does not speak of pictures: makers like to name what else they have made.
    const QString purpose = model.purpose.left(longestText).toLower().remove("video game"_L1);
    if (saysPicture(purpose))
        return MediaKind::Image;
    if (saysVideo(purpose))
        return MediaKind::Video;
    return saysSound(purpose) ? MediaKind::Audio : MediaKind::Image;
}

} // namespace

QString mediaWord(MediaKind kind)
{
    return mediaWords.at(size_t(kind));
}

std::optional<MediaKind> mediaFromWord(QStringView word)
{
    const auto found = std::find(mediaWords.begin(), mediaWords.end(), word);
    return found == mediaWords.end() ? std::nullopt : std::optional(MediaKind(found - mediaWords.begin()));
}

bool mayBePictures(MediaKind kind)
{
    return kind == MediaKind::Image || kind == MediaKind::Unknown;
}

MediaKind mediaOf(const ModelSpec &model)
{
    switch (model.schema.output()) {
    case OutputKind::File:
    case OutputKind::Files:
        return ofFile(model);
    case OutputKind::Text:
    case OutputKind::TextStream:
        return MediaKind::Text;
    case OutputKind::Other:
        break;
    }
    return ofOutput(outputSchema(model.schemaDocument));
}

} // namespace pentimento
