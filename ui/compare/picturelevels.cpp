// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/picturelevels.h"

#include <algorithm>
#include <utility>

namespace pentimento {

namespace {

constexpr int smallestEdge = 128; // below it, levels save nothing that could be felt
constexpr double rounding = 1 - 1e-6;

bool isOpaqueThroughout(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return true;
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(row, row + image.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; }))
            return false;
    }
    return true;
}

// Many PNGs have an alpha channel and nothing in it: without, they are drawn three times as fast.
QImage forScreen(QImage image)
{
    if (image.hasAlphaChannel())
        image.convertTo(QImage::Format_ARGB32);
    image.convertTo(isOpaqueThroughout(image) ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(1);
    return image;
}

QImage halved(const QImage &image)
{
    return image.scaled((image.width() + 1) / 2, (image.height() + 1) / 2, Qt::IgnoreAspectRatio,
                        Qt::SmoothTransformation);
}

} // namespace

PictureLevels PictureLevels::of(QImage image, const QSize &size)
{
    PictureLevels levels;
    if (image.isNull())
        return levels;
    levels.m_size = size;
    levels.m_levels.append(forScreen(std::move(image)));
    while (std::max(levels.m_levels.last().width(), levels.m_levels.last().height()) > smallestEdge)
        levels.m_levels.append(halved(levels.m_levels.last()));
    return levels;
}

PictureLevels PictureLevels::of(const QList<QImage> &levels, const QSize &size)
{
    PictureLevels result;
    result.m_levels = levels;
    result.m_size = size;
    return result;
}

double PictureLevels::sharpness() const
{
    return isNull() ? 0 : double(m_levels.first().width()) / m_size.width();
}

qsizetype PictureLevels::bytes() const
{
    qsizetype sum = 0;
    for (const QImage &level : m_levels)
        sum += level.sizeInBytes();
    return sum;
}

const QImage &PictureLevels::levelFor(double zoom) const
{
    const auto isEnough = [this, zoom](const QImage &level) {
        return level.width() >= m_size.width() * zoom * rounding && level.height() >= m_size.height() * zoom * rounding;
    };
    const auto found = std::find_if(m_levels.rbegin(), m_levels.rend(), isEnough);
    return found == m_levels.rend() ? m_levels.first() : *found;
}

} // namespace pentimento
