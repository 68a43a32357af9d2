// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/pixels.h"

#include <QPainter>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace pentimento::effects {

cv::Mat toPixels(const QImage &image)
{
    QImage opaque = image;
    if (image.hasAlphaChannel()) {
        opaque = QImage(image.size(), QImage::Format_RGB32);
        opaque.fill(Qt::white);
        QPainter(&opaque).drawImage(0, 0, image);
    }
    opaque.convertTo(QImage::Format_RGB32);
    const cv::Mat view(opaque.height(), opaque.width(), CV_8UC4, const_cast<uchar *>(opaque.constBits()),
                       size_t(opaque.bytesPerLine()));
    cv::Mat pixels;
    cv::cvtColor(view, pixels, cv::COLOR_BGRA2BGR);
    return pixels;
}

QImage toImage(const cv::Mat &pixels)
{
    QImage image(pixels.cols, pixels.rows, QImage::Format_RGB32);
    cv::Mat view(image.height(), image.width(), CV_8UC4, image.bits(), size_t(image.bytesPerLine()));
    cv::cvtColor(pixels, view, cv::COLOR_BGR2BGRA); // sets the fourth byte to 255, as Format_RGB32 wants it
    return image;
}

cv::Mat covering(const cv::Mat &pixels, cv::Size size)
{
    if (pixels.size() == size)
        return pixels.clone();
    const double scale = std::max(double(size.width) / pixels.cols, double(size.height) / pixels.rows);
    const int width = std::clamp(int(std::lround(size.width / scale)), 1, pixels.cols);
    const int height = std::clamp(int(std::lround(size.height / scale)), 1, pixels.rows);
    const cv::Rect cut((pixels.cols - width) / 2, (pixels.rows - height) / 2, width, height);
    cv::Mat scaled;
    cv::resize(pixels(cut), scaled, size, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    return scaled;
}

} // namespace pentimento::effects
