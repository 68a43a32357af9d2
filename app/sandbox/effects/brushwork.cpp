// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/brushwork.h"

#include "app/sandbox/effects/grading.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace pentimento::effects {

namespace {

constexpr int cell = 4; // the flow is kept for squares of so many pixels: directions change slowly

constexpr float habit = 18; // how much contrast it takes to turn the brush from its habit

struct Tensor
{
    float xx = 0;
    float yy = 0;
    float xy = 0;
};

// In plain loops, not with cv::GaussianBlur: that adds floats in another order on processors with wider registers.
void smooth(std::vector<Tensor> &field, cv::Size size, double sigma)
{
    const int radius = std::max(1, int(sigma * 2));
    std::vector<float> weights(size_t(radius) + 1);
    for (int i = 0; i <= radius; ++i) // (1 − t²)³ is close to a Gaussian and needs no exp
        weights[size_t(i)] = float(std::pow(1 - double(i) * i / ((radius + 1.0) * (radius + 1.0)), 3));
    const auto pass = [&](int stride, int along, const auto &position) {
        const std::vector<Tensor> before = field;
        eachRow(size.height, [&](int y) {
            for (int x = 0; x < size.width; ++x) {
                Tensor sum;
                const size_t here = size_t(y) * size_t(size.width) + size_t(x);
                for (int i = -radius; i <= radius; ++i) {
                    const int shift = std::clamp(position(x, y) + i, 0, along - 1) - position(x, y);
                    const Tensor &t = before[size_t(qint64(here) + qint64(shift) * stride)];
                    const float w = weights[size_t(std::abs(i))];
                    sum.xx += t.xx * w;
                    sum.yy += t.yy * w;
                    sum.xy += t.xy * w;
                }
                field[here] = sum;
            }
        });
    };
    pass(1, size.width, [](int x, int) { return x; });
    pass(size.width, size.height, [](int, int y) { return y; });
}

} // namespace

cv::Mat patched(const cv::Mat &pixels, double radius)
{
    const int reach = std::max(1, int(std::lround(radius)));
    const int channels = pixels.channels();
    const cv::Size box((reach + 1) | 1, (reach + 1) | 1);
    cv::Mat mean;
    cv::blur(pixels, mean, box, {-1, -1}, cv::BORDER_REPLICATE);
    const cv::Mat light = channels == 3 ? luma(pixels) : pixels;
    cv::Mat lightMean;
    cv::blur(light, lightMean, box, {-1, -1}, cv::BORDER_REPLICATE);
    cv::Mat spread;
    cv::absdiff(light, lightMean, spread);
    cv::blur(spread, spread, box, {-1, -1}, cv::BORDER_REPLICATE);

    std::array<float, 256> weight{};
    for (int i = 0; i < 256; ++i) {
        const float w = 1.0F / (1.0F + float(i) * float(i) / 6.0F);
        weight[size_t(i)] = w * w * w + 1e-9F;
    }
    const int straight = std::max(1, reach * 3 / 4);
    const int diagonal = std::max(1, reach * 17 / 32);
    const std::array<cv::Point, 8> around{{{straight, 0},
                                           {diagonal, diagonal},
                                           {0, straight},
                                           {-diagonal, diagonal},
                                           {-straight, 0},
                                           {-diagonal, -diagonal},
                                           {0, -straight},
                                           {diagonal, -diagonal}}};
    cv::Mat result(pixels.size(), pixels.type());
    eachRow(pixels.rows, [&](int y) {
        uchar *out = result.ptr<uchar>(y);
        for (int x = 0; x < pixels.cols; ++x, out += channels) {
            std::array<float, 3> sum{};
            float total = 0;
            for (const cv::Point &offset : around) {
                const int sx = std::clamp(x + offset.x, 0, pixels.cols - 1);
                const int sy = std::clamp(y + offset.y, 0, pixels.rows - 1);
                const float w = weight[spread.ptr<uchar>(sy)[sx]];
                const uchar *m = mean.ptr<uchar>(sy) + sx * channels;
                total += w;
                for (int c = 0; c < channels; ++c)
                    sum[size_t(c)] += w * float(m[c]);
            }
            for (int c = 0; c < channels; ++c)
                out[c] = uchar(sum[size_t(c)] / total + 0.5F);
        }
    });
    return result;
}

cv::Mat painted(const cv::Mat &pixels, double broad, double fine)
{
    const cv::Mat ground = patched(patched(pixels, broad), broad * 0.7);
    const cv::Mat detail = patched(pixels, fine);
    cv::Mat lost;
    cv::absdiff(softened(luma(ground), fine / 2), softened(luma(pixels), fine / 2), lost);
    cv::dilate(lost, lost, cv::getStructuringElement(cv::MORPH_ELLIPSE, {3, 3}), {-1, -1}, std::max(1, int(fine / 2)));
    const cv::Mat needed = graded(softened(lost, fine), curve({{0, 0}, {0.025, 0.04}, {0.09, 0.9}, {0.12, 1}, {1, 1}}));
    return mixed(ground, detail, needed);
}

// The eigenvector of the smaller eigenvalue of the structure tensor; where little has a direction, a slanted stroke
// wins: without that habit every spot of grain would turn the brush.
Flow::Flow(const cv::Mat &light, double sigma)
    : m_size((light.cols + cell - 1) / cell, (light.rows + cell - 1) / cell)
{
    cv::Mat small;
    cv::resize(light, small, m_size, 0, 0, cv::INTER_AREA);
    std::vector<Tensor> field(size_t(m_size.area()));
    for (int y = 0; y < m_size.height; ++y) {
        const uchar *above = small.ptr<uchar>(std::max(0, y - 1));
        const uchar *here = small.ptr<uchar>(y);
        const uchar *below = small.ptr<uchar>(std::min(m_size.height - 1, y + 1));
        for (int x = 0; x < m_size.width; ++x) {
            const auto dx = float(here[std::min(m_size.width - 1, x + 1)] - here[std::max(0, x - 1)]);
            const auto dy = float(below[x] - above[x]);
            field[size_t(y) * size_t(m_size.width) + size_t(x)] = {dx * dx + habit * 0.36F, dy * dy + habit * 0.64F,
                                                                   dx * dy + habit * 0.48F};
        }
    }
    smooth(field, m_size, std::max(1.0, sigma / cell));
    m_directions.reserve(field.size());
    for (const Tensor &t : field) {
        const float half = (t.xx - t.yy) / 2;
        const float root = std::sqrt(half * half + t.xy * t.xy);
        cv::Point2f along = half > 0 ? cv::Point2f(-t.xy, half + root) : cv::Point2f(half - root, t.xy);
        const float length = std::sqrt(along.x * along.x + along.y * along.y);
        m_directions.push_back(length > 1e-3F ? along / length : cv::Point2f(0.8F, -0.6F));
    }
}

cv::Point2f Flow::at(int x, int y) const
{
    return m_directions[size_t(y / cell) * size_t(m_size.width) + size_t(x / cell)];
}

cv::Mat drawnOut(const cv::Mat &texture, const Flow &flow, int length)
{
    cv::Mat result(texture.size(), CV_8UC1);
    eachRow(texture.rows, [&](int y) {
        uchar *out = result.ptr<uchar>(y);
        for (int x = 0; x < texture.cols; ++x) {
            int sum = texture.ptr<uchar>(y)[x];
            int count = 1;
            for (const float side : {1.0F, -1.0F}) {
                cv::Point2f before = flow.at(x, y) * side;
                float px = float(x) + 0.5F;
                float py = float(y) + 0.5F;
                for (int i = 0; i < length; ++i) {
                    px += before.x;
                    py += before.y;
                    if (px < 0 || py < 0 || px >= float(texture.cols) || py >= float(texture.rows))
                        break;
                    sum += texture.ptr<uchar>(int(py))[int(px)];
                    ++count;
                    const cv::Point2f next = flow.at(int(px), int(py)); // a direction has two ends: keep going forward
                    before = next.x * before.x + next.y * before.y < 0 ? -next : next;
                }
            }
            out[x] = uchar(sum / count);
        }
    });
    return result;
}

} // namespace pentimento::effects
