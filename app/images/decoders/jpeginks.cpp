// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/colour/inkcolours.h"
#include "app/images/decoders/inkfiles.h"

#include <QColorSpace>

#include <cstdio> // jpeglib.h needs it

#include <csetjmp>
#include <jpeglib.h>

#include <vector>

namespace pentimento::inks {

namespace {

constexpr int mostWarnings = 100; // as many as Qt's reader bears before it calls a file broken, about

struct Trouble
{
    jpeg_error_mgr manager; // first, so that libjpeg's pointer is ours
    std::jmp_buf back;
};

[[noreturn]] void leave(j_common_ptr info)
{
    std::longjmp(reinterpret_cast<Trouble *>(info->err)->back, 1);
}

void stayQuiet(j_common_ptr) {}

void countWarning(j_common_ptr info, int level)
{
    if (level < 0 && ++info->err->num_warnings > mostWarnings)
        leave(info);
}

// libjpeg leaves by longjmp, which passes over destructors: every object with one lives in the caller, and the
// functions below that call setjmp have none.
struct Reading
{
    explicit Reading(const QByteArray &bytes)
    {
        info.err = jpeg_std_error(&trouble.manager);
        trouble.manager.error_exit = leave;
        trouble.manager.output_message = stayQuiet;
        trouble.manager.emit_message = countWarning;
        jpeg_create_decompress(&info);
        data = reinterpret_cast<const unsigned char *>(bytes.constData());
        size = static_cast<unsigned long>(bytes.size());
    }
    ~Reading() { jpeg_destroy_decompress(&info); }
    Q_DISABLE_COPY_MOVE(Reading)

    jpeg_decompress_struct info{};
    Trouble trouble{};
    const unsigned char *data = nullptr;
    unsigned long size = 0;
    JOCTET *profile = nullptr; // of malloc()
    unsigned profileSize = 0;
};

bool readHead(Reading &reading)
{
    if (setjmp(reading.trouble.back) != 0)
        return false;
    jpeg_mem_src(&reading.info, reading.data, reading.size);
    jpeg_save_markers(&reading.info, JPEG_APP0 + 2, 0xffff);
    return jpeg_read_header(&reading.info, TRUE) == JPEG_HEADER_OK && reading.info.num_components == 4;
}

bool readProfile(Reading &reading)
{
    if (setjmp(reading.trouble.back) != 0)
        return false;
    return jpeg_read_icc_profile(&reading.info, &reading.profile, &reading.profileSize) == TRUE;
}

bool begin(Reading &reading)
{
    if (setjmp(reading.trouble.back) != 0)
        return false;
    reading.info.out_color_space = JCS_CMYK; // of YCCK too
    return jpeg_start_decompress(&reading.info) == TRUE && reading.info.output_components == 4;
}

bool readRow(Reading &reading, uchar *row)
{
    if (setjmp(reading.trouble.back) != 0)
        return false;
    JSAMPROW rows[] = {row};
    return jpeg_read_scanlines(&reading.info, rows, 1) == 1;
}

QByteArray takeProfile(Reading &reading)
{
    const bool found = readProfile(reading);
    QByteArray profile;
    if (found)
        profile = QByteArray(reinterpret_cast<const char *>(reading.profile), qsizetype(reading.profileSize));
    std::free(reading.profile);
    reading.profile = nullptr;
    return profile;
}

// The smallest eighths that still give the wanted size.
unsigned eighthsFor(const jpeg_decompress_struct &info, const QSize &wanted)
{
    for (unsigned eighths = 1; eighths < 8; ++eighths) {
        if (info.image_width * eighths / 8 >= unsigned(wanted.width())
            && info.image_height * eighths / 8 >= unsigned(wanted.height()))
            return eighths;
    }
    return 8;
}

} // namespace

std::optional<PictureHeader> jpegHeader(const QByteArray &bytes)
{
    Reading reading(bytes);
    if (!readHead(reading))
        return std::nullopt;
    return PictureHeader{.size = {int(reading.info.image_width), int(reading.info.image_height)}};
}

std::optional<DecodedPicture> decodeJpeg(const QByteArray &bytes, const QSize &wanted)
{
    Reading reading(bytes);
    if (!readHead(reading))
        return std::nullopt;
    const QByteArray profile = takeProfile(reading);
    reading.info.scale_num = eighthsFor(reading.info, wanted);
    reading.info.scale_denom = 8;
    if (!begin(reading))
        return std::nullopt;
    // Adobe's programs write how little ink there is, and mark their files.
    const InkColours colours({.inverted = reading.info.saw_Adobe_marker == TRUE}, profile);
    DecodedPicture decoded{
        .image = QImage(int(reading.info.output_width), int(reading.info.output_height), QImage::Format_RGB32),
        .profile = {},
        .colours = colours.outcome()};
    if (decoded.image.isNull())
        return std::nullopt;
    decoded.image.setColorSpace(QColorSpace::SRgb);
    std::vector<uchar> row(size_t(reading.info.output_width) * 4);
    for (int y = 0; y < decoded.image.height(); ++y) {
        if (!readRow(reading, row.data()))
            return std::nullopt;
        colours.convert(row.data(), reinterpret_cast<QRgb *>(decoded.image.scanLine(y)), decoded.image.width());
    }
    return decoded;
}

} // namespace pentimento::inks
