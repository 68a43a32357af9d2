// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>

#include <array>
#include <functional>

namespace pentimento::test {

// The fields of the pictures in tests/fixtures/images, and what colours are, reckoned here and not by the libraries
// under test.
inline constexpr std::array<QRgb, 8> patches{0xffffffff, 0xff000000, 0xffc83232, 0xff32a050,
                                             0xff2850c8, 0xff808080, 0xffe6b43c, 0xff785a96};

struct Lab
{
    double l = 0;
    double a = 0;
    double b = 0;
};

[[nodiscard]] Lab labOf(QRgb color);                           // of D50, as profiles have it
[[nodiscard]] double deltaE(const Lab &one, const Lab &other); // CIE 1976
[[nodiscard]] QByteArray imageFixture(const QString &name);

// An uncompressed TIFF in one strip, or in tiles of 16 × 16. `samples` in the machine's order.
struct TiffPicture
{
    QSize size;
    quint16 photometric = 2;
    quint16 bits = 8;
    quint16 samplesPerPixel = 3;
    QByteArray samples;
    QByteArray profile = {};
    bool tiled = false;
};
[[nodiscard]] QByteArray tiff(const TiffPicture &picture);

// Profiles. A device of `channels` inks or lights whose colours are what `colorOf` says, as a table and nothing else.
[[nodiscard]] QByteArray tableProfile(bool cmyk, const std::function<Lab(const std::array<double, 4> &)> &colorOf);
[[nodiscard]] QByteArray greyProfile(double gamma);
[[nodiscard]] QByteArray pngWithProfile(const QByteArray &png, const QByteArray &profile);
[[nodiscard]] QByteArray jpegWithProfile(const QByteArray &jpeg, const QByteArray &profile);

} // namespace pentimento::test
