// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pictures.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImageWriter>
#include <QRandomGenerator>
#include <QtEndian>

namespace pentimento::test {

namespace {

template<typename T>
QByteArray number(T value, bool bigEndian)
{
    QByteArray bytes(sizeof(T), '\0');
    bigEndian ? qToBigEndian(value, bytes.data()) : qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray little24(int value)
{
    return number<quint32>(quint32(value), false).left(3);
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

// LZW without its compression: a clear code before the codes would grow longer than nine bits.
QByteArray gifPixels(const QImage &indexed)
{
    QByteArray bytes;
    quint32 held = 0;
    int bits = 0;
    const auto put = [&](quint32 code) {
        held |= code << bits;
        for (bits += 9; bits >= 8; bits -= 8, held >>= 8)
            bytes.append(char(held & 0xff));
    };
    int run = 0;
    put(256);
    for (int y = 0; y < indexed.height(); ++y) {
        for (int x = 0; x < indexed.width(); ++x) {
            if (++run == 250) {
                put(256);
                run = 1;
            }
            put(quint32(indexed.pixelIndex(x, y)));
        }
    }
    put(257);
    bytes.append(char(held & 0xff));
    QByteArray blocks;
    for (qsizetype at = 0; at < bytes.size(); at += 255) {
        const QByteArray block = bytes.mid(at, 255);
        blocks += char(block.size()) + block;
    }
    return char(8) + blocks + '\0';
}

QByteArray riffChunk(const QByteArray &type, const QByteArray &content)
{
    return type + number<quint32>(quint32(content.size()), false) + content + QByteArray(content.size() & 1, '\0');
}

QByteArray webpFile(const QSize &size, char flags, const QByteArray &chunks)
{
    const QByteArray header = flags + QByteArray(3, '\0') + little24(size.width() - 1) + little24(size.height() - 1);
    const QByteArray content = "WEBP" + riffChunk("VP8X", header) + chunks;
    return "RIFF" + number<quint32>(quint32(content.size()), false) + content;
}

// The picture chunk alone, as Qt writes it after the file's 12 bytes where there is no profile.
QByteArray webpPixels(const QImage &image)
{
    return encoded(image, "webp", 100).mid(12);
}

qint64 statusKilobytes(const QByteArray &key)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(QByteArray(key + ':'));
    const QByteArray line = text.mid(at + key.size() + 1, text.indexOf('\n', at) - at - key.size() - 1).trimmed();
    return line.split(' ').constFirst().toLongLong();
}

} // namespace

QImage sample(const QString &name)
{
    QImage image(QStringLiteral(PENTIMENTO_SOURCE_DIR "/resources/samples/%1.png").arg(name));
    image.setColorSpace({});
    return image.convertToFormat(QImage::Format_RGB32);
}

QImage noise(const QSize &size, bool transparent)
{
    QImage image(size, transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    QRandomGenerator random(20260301);
    for (int y = 0; y < size.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            row[x] = transparent ? random.generate() : random.generate() | 0xff000000;
    }
    return image;
}

QByteArray encoded(const QImage &image, const QByteArray &format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

QByteArray encodedGif(const QImage &image, int frames)
{
    const QImage indexed = image.convertToFormat(QImage::Format_Indexed8);
    const QByteArray size =
        number<quint16>(quint16(image.width()), false) + number<quint16>(quint16(image.height()), false);
    QByteArray colors;
    for (int i = 0; i < 256; ++i) {
        const QRgb color = i < indexed.colorCount() ? indexed.color(i) : 0;
        colors += char(qRed(color));
        colors += char(qGreen(color));
        colors += char(qBlue(color));
    }
    QByteArray bytes = "GIF89a" + size + QByteArray("\xf7\0\0", 3) + colors;
    for (int i = 0; i < frames; ++i) {
        bytes += QByteArray("\x21\xf9\x04\0\x0a\0\0\0", 8); // shown for 0.1 s
        bytes += QByteArray("\x2c\0\0\0\0", 5) + size + '\0' + gifPixels(indexed);
    }
    return bytes + '\x3b';
}

QByteArray encodedAs(const QByteArray &format, const QImage &image)
{
    return format == "gif" ? encodedGif(image)
                           : encoded(image, format,
                                     format == "jpeg"   ? 95
                                     : format == "webp" ? 100
                                                        : -1);
}

QByteArray exif(int orientation, bool bigEndian, bool gps)
{
    const auto n16 = [bigEndian](int value) { return number<quint16>(quint16(value), bigEndian); };
    const auto n32 = [bigEndian](int value) { return number<quint32>(quint32(value), bigEndian); };
    QByteArray bytes = (bigEndian ? QByteArray("MM\0*", 4) : QByteArray("II*\0", 4)) + n32(8) + n16(gps ? 3 : 2);
    bytes += n16(0x0100) + n16(4) + n32(1) + n32(640); // another tag in front
    bytes += n16(0x0112) + n16(3) + n32(1) + n16(orientation) + n16(0);
    if (gps)
        bytes += n16(0x8825) + n16(4) + n32(1) + n32(50);
    bytes += n32(0);
    if (gps)
        bytes += n16(1) + n16(0x001d) + n16(2) + n32(11) + n32(68) + n32(0) + QByteArray("2026:03:01\0GPSCANARY", 20);
    return bytes;
}

QByteArray jpegWithSegment(const QByteArray &jpeg, uchar marker, const QByteArray &content)
{
    const QByteArray head = QByteArray("\xff") + char(marker) + number<quint16>(quint16(content.size() + 2), true);
    return jpeg.left(2) + head + content + jpeg.mid(2);
}

QByteArray jpegWithExif(const QByteArray &jpeg, const QByteArray &exif)
{
    return jpegWithSegment(jpeg, 0xe1, QByteArray("Exif\0\0", 6) + exif);
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &content)
{
    return number<quint32>(quint32(content.size()), true) + type + content
           + number<quint32>(crc32(type + content), true);
}

QByteArray pngHeader(quint32 width, quint32 height, char depth, char colorType)
{
    const QByteArray content = number(width, true) + number(height, true) + depth + colorType + QByteArray(3, '\0');
    return "\x89PNG\r\n\x1a\n" + pngChunk("IHDR", content);
}

QByteArray pngWithChunk(const QByteArray &png, const QByteArray &type, const QByteArray &content)
{
    constexpr int headerEnd = 8 + 12 + 13;
    return png.left(headerEnd) + pngChunk(type, content) + png.mid(headerEnd);
}

QByteArray webpWithExif(const QImage &image, const QByteArray &exif)
{
    return webpFile(image.size(), 0x08, webpPixels(image) + riffChunk("EXIF", exif));
}

QByteArray animatedWebp(const QImage &first, const QImage &second)
{
    QByteArray chunks = riffChunk("ANIM", QByteArray(6, '\0'));
    for (const QImage &image : {first, second}) {
        const QByteArray place = QByteArray(6, '\0') + little24(image.width() - 1) + little24(image.height() - 1);
        chunks += riffChunk("ANMF", place + little24(100) + '\0' + webpPixels(image));
    }
    return webpFile(first.size(), 0x02, chunks);
}

QByteArray zlibStream(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4);
}

qint64 peakMemoryOf(const std::function<void()> &work)
{
    QFile marks(QStringLiteral("/proc/self/clear_refs")); // 5: the high-water mark begins anew
    if (!marks.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || marks.write("5") != 1)
        return -1;
    const qint64 before = statusKilobytes("VmRSS");
    work();
    return (statusKilobytes("VmHWM") - before) * 1024;
}

} // namespace pentimento::test
