// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/imageformat.h"

#include "app/images/decodermodules.h"
#include "app/images/foreignnumbers.h"

#include <QImageReader>

#include <algorithm>
#include <array>
#include <iterator>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct FormatWords
{
    ImageFormat format;
    QLatin1StringView name;
    QLatin1StringView suffix;
    const char *mimeType;
};

constexpr std::array formatWords{
    FormatWords{ImageFormat::Jpeg, "JPEG"_L1, "jpg"_L1, "image/jpeg"},
    FormatWords{ImageFormat::Png, "PNG"_L1, "png"_L1, "image/png"},
    FormatWords{ImageFormat::Gif, "GIF"_L1, "gif"_L1, "image/gif"},
    FormatWords{ImageFormat::WebP, "WebP"_L1, "webp"_L1, "image/webp"},
    FormatWords{ImageFormat::Tiff, "TIFF"_L1, "tiff"_L1, "image/tiff"},
    FormatWords{ImageFormat::Bmp, "BMP"_L1, "bmp"_L1, "image/bmp"},
    FormatWords{ImageFormat::Heic, "HEIC"_L1, "heic"_L1, "image/heic"},
    FormatWords{ImageFormat::Avif, "AVIF"_L1, "avif"_L1, "image/avif"},
    FormatWords{ImageFormat::Jxl, "JPEG XL"_L1, "jxl"_L1, "image/jxl"},
    FormatWords{ImageFormat::Psd, "PSD"_L1, "psd"_L1, "image/vnd.adobe.photoshop"},
    FormatWords{ImageFormat::Pdf, "PDF"_L1, "pdf"_L1, "application/pdf"},
    FormatWords{ImageFormat::Svg, "SVG"_L1, "svg"_L1, "image/svg+xml"},
    FormatWords{ImageFormat::Html, "HTML"_L1, ""_L1, "text/html"},
    FormatWords{ImageFormat::Json, "JSON"_L1, ""_L1, "application/json"},
    FormatWords{ImageFormat::Xml, "XML"_L1, ""_L1, "application/xml"},
    FormatWords{ImageFormat::Text, "text"_L1, ""_L1, "text/plain"},
    FormatWords{ImageFormat::Empty, ""_L1, ""_L1, "application/octet-stream"},
    FormatWords{ImageFormat::Unknown, ""_L1, ""_L1, "application/octet-stream"},
};

const FormatWords &wordsOf(ImageFormat format)
{
    for (const FormatWords &words : formatWords) {
        if (words.format == format)
            return words;
    }
    Q_UNREACHABLE();
}

bool isBmp(QByteArrayView head)
{
    // "BM" alone also begins a letter about cars; the length of the second header is one of a few.
    constexpr std::array<quint32, 8> lengths{12, 16, 40, 52, 56, 64, 108, 124};
    const auto length = littleEndianAt<quint32>(head, 14);
    return head.startsWith("BM") && length && std::find(lengths.begin(), lengths.end(), *length) != lengths.end();
}

// An ISO media file names its kind first and all kinds that it fits after it.
ImageFormat sniffBrands(QByteArrayView head)
{
    const auto length = bigEndianAt<quint32>(head, 0);
    if (!length || sliceOf(head, 4, 4) != "ftyp")
        return ImageFormat::Unknown;
    bool picture = false;
    for (qint64 at = 8; at + 4 <= qMin<qint64>(*length, head.size()); at += at == 8 ? 8 : 4) {
        const QByteArrayView brand = head.sliced(at, 4);
        if (brand == "avif" || brand == "avis")
            return ImageFormat::Avif;
        if (brand == "mif1" || brand == "msf1" || brand.startsWith("hei") || brand.startsWith("hev"))
            picture = true;
    }
    return picture ? ImageFormat::Heic : ImageFormat::Unknown;
}

bool startsWithWord(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size() && qstrnicmp(text.data(), word.size(), word.data(), word.size()) == 0;
}

QByteArrayView withoutPrologue(QByteArrayView text)
{
    const auto past = [&text](QByteArrayView end) {
        const qsizetype at = text.indexOf(end);
        text = at < 0 ? QByteArrayView() : text.sliced(at + end.size()).trimmed();
    };
    while (text.startsWith("<?") || text.startsWith("<!--"))
        past(text.startsWith("<?") ? QByteArrayView("?>") : QByteArrayView("-->"));
    return text;
}

ImageFormat sniffMarkup(QByteArrayView text)
{
    constexpr std::array<QByteArrayView, 12> htmlTags{"<!doctype html", "<html", "<head", "<body", "<title",  "<script",
                                                      "<meta",          "<h1",   "<p>",   "<div",  "<center", "<pre"};
    const QByteArrayView root = withoutPrologue(text);
    if (startsWithWord(root, "<svg") || startsWithWord(root, "<!doctype svg"))
        return ImageFormat::Svg;
    for (const QByteArrayView tag : htmlTags) {
        if (startsWithWord(root, tag))
            return ImageFormat::Html;
    }
    const bool tag = root.size() > 1 && (root[1] == '!' || root[1] == '_' || uchar((root[1] | 0x20) - 'a') < 26);
    return tag || text.startsWith("<?xml") ? ImageFormat::Xml : ImageFormat::Text;
}

bool looksLikeJson(QByteArrayView text)
{
    const QByteArrayView rest = text.sliced(1).trimmed();
    const char next = rest.isEmpty() ? '\0' : rest[0];
    if (text[0] == '{')
        return next == '"' || next == '}' || next == '\0';
    return text[0] == '[' && (next == '\0' || QByteArrayView("[]{\"-0123456789tfn").contains(next));
}

// Text in whatever 8-bit encoding: gateways answer in GBK too. Control characters give binary data away.
bool isText(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) {
        return uchar(c) == 0x7f || (uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1b');
    });
}

ImageFormat sniffText(QByteArrayView head)
{
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return ImageFormat::Text; // UTF-16
    const bool marked = head.startsWith("\xef\xbb\xbf");
    const QByteArrayView text = (marked ? head.sliced(3) : head).trimmed();
    if (!isText(text))
        return ImageFormat::Unknown;
    if (text.startsWith('<'))
        return sniffMarkup(text);
    return !text.isEmpty() && looksLikeJson(text) ? ImageFormat::Json : ImageFormat::Text;
}

} // namespace

ImageFormat sniffFormat(QByteArrayView head)
{
    if (head.isEmpty())
        return ImageFormat::Empty;
    if (head.startsWith("\xff\xd8\xff"))
        return ImageFormat::Jpeg;
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return ImageFormat::Png;
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a"))
        return ImageFormat::Gif;
    if (head.startsWith("RIFF") && sliceOf(head, 8, 4) == "WEBP")
        return ImageFormat::WebP;
    const QByteArrayView four = sliceOf(head, 0, 4);
    if (four == QByteArrayView("II*\0", 4) || four == QByteArrayView("MM\0*", 4) || four == QByteArrayView("II+\0", 4)
        || four == QByteArrayView("MM\0+", 4))
        return ImageFormat::Tiff;
    if (isBmp(head))
        return ImageFormat::Bmp;
    if (head.startsWith("\xff\x0a") || head.startsWith(QByteArrayView("\0\0\0\x0cJXL \r\n\x87\n", 12)))
        return ImageFormat::Jxl;
    if (head.startsWith("8BPS"))
        return ImageFormat::Psd;
    if (head.startsWith("%PDF-"))
        return ImageFormat::Pdf;
    const ImageFormat brand = sniffBrands(head);
    return brand == ImageFormat::Unknown ? sniffText(sliceOf(head, 0, 4096)) : brand;
}

QString formatName(ImageFormat format)
{
    return wordsOf(format).name;
}

QString formatSuffix(ImageFormat format)
{
    return wordsOf(format).suffix;
}

QByteArray formatMimeType(ImageFormat format)
{
    return wordsOf(format).mimeType;
}

QByteArray decoderName(ImageFormat format)
{
    const QByteArray mimeType = formatMimeType(format);
    return mimeType.sliced(mimeType.indexOf('/') + 1);
}

bool isReadable(ImageFormat format)
{
    if (const QLatin1StringView module = decoderModule(format); !module.isEmpty())
        return hasModule(module);
    // An allow-list, not "whatever plugin is installed": a picture viewer's SVG plugin is none of ours.
    constexpr std::array wanted{ImageFormat::Jpeg, ImageFormat::Png,  ImageFormat::Gif,
                                ImageFormat::WebP, ImageFormat::Tiff, ImageFormat::Bmp};
    static const QList<QByteArray> installed = QImageReader::supportedImageFormats();
    return std::find(wanted.begin(), wanted.end(), format) != wanted.end() && installed.contains(decoderName(format));
}

QList<ImageFormat> readableFormats()
{
    constexpr std::array pictures{ImageFormat::Jpeg, ImageFormat::Png,  ImageFormat::WebP,
                                  ImageFormat::Heic, ImageFormat::Avif, ImageFormat::Jxl,
                                  ImageFormat::Tiff, ImageFormat::Gif,  ImageFormat::Bmp};
    QList<ImageFormat> readable;
    std::copy_if(pictures.begin(), pictures.end(), std::back_inserter(readable), isReadable);
    return readable;
}

QStringList suffixesOf(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Jpeg:
        return {u"jpg"_s, u"jpeg"_s, u"jpe"_s, u"jfif"_s};
    case ImageFormat::Tiff:
        return {u"tiff"_s, u"tif"_s};
    case ImageFormat::Heic:
        return {u"heic"_s, u"heif"_s, u"hif"_s};
    case ImageFormat::Png:
        return {u"png"_s, u"apng"_s};
    default:
        return {formatSuffix(format)};
    }
}

} // namespace pentimento
