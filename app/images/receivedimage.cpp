// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/receivedimage.h"

#include "app/base/redaction.h"
#include "app/images/imagedecoding.h"
#include "app/images/imageerror.h"

#include <QRegularExpression>

#include <limits>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype messageBytes = 4096;
constexpr qsizetype messageCharacters = 500;
constexpr qint64 checkedPixels = 256 * 256; // enough to see that it decodes

// Its first words, plain: "<Error><Code>AccessDenied</Code>…" → "AccessDenied …".
QString messageOf(const QByteArray &bytes, ImageFormat format)
{
    if (format == ImageFormat::Unknown)
        return {};
    QString text = QString::fromUtf8(bytes.left(messageBytes));
    if (format == ImageFormat::Html || format == ImageFormat::Xml) {
        static const QRegularExpression silent(u"<(script|style)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)"_s,
                                               QRegularExpression::CaseInsensitiveOption
                                                   | QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression tag(u"<[^>]*(>|$)"_s);
        text.replace(silent, u" "_s).replace(tag, u" "_s);
    }
    return redacted(text.simplified(), {}, messageCharacters);
}

} // namespace

Result<ReceivedImage> checkReceivedImage(const QByteArray &bytes)
{
    const ImageFormat format = sniffFormat(bytes);
    if (format == ImageFormat::Empty)
        return imageError(ImageProblem::empty);
    if (formatSuffix(format).isEmpty())
        return makeError(ErrorKind::UnexpectedAnswer, ImageProblem::notAPicture, {}, messageOf(bytes, format));
    if (!hasEndMarker(bytes, format))
        return imageError(ImageProblem::truncated);
    // The limit of a file is the downloader's: here the bytes are in memory already.
    const auto read = decodeImageWithin(bytes, checkedPixels, {.fileBytes = std::numeric_limits<qint64>::max()});
    if (read)
        return ReceivedImage{.format = format, .size = read->info.size};
    // TIFF has no end mark, so one that does not decode may be a half.
    if (format == ImageFormat::Tiff && read.error().code == ImageProblem::broken)
        return read.error();
    return ReceivedImage{.format = format, .size = {}, .readable = false};
}

} // namespace pentimento
