// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/plainpicture.h"

#include "app/sandbox/effects/grading.h"
#include "app/sandbox/effects/texture.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pentimento::effects {

namespace {

struct Scene
{
    cv::Vec3f above; // the sky at the top, at the horizon, the nearest hill, the sun: blue, green, red
    cv::Vec3f horizon;
    cv::Vec3f nearest;
    cv::Vec3f sun;
};

constexpr int ridges = 5;

const Scene &sceneOf(quint64 seed)
{
    static const std::array<Scene, 4> scenes{{
        {{168, 112, 70}, {190, 214, 246}, {78, 54, 34}, {206, 240, 255}},
        {{176, 150, 120}, {206, 224, 228}, {66, 70, 36}, {236, 250, 255}},
        {{122, 78, 92}, {150, 170, 248}, {70, 36, 52}, {170, 214, 255}},
        {{150, 122, 56}, {196, 226, 214}, {74, 62, 20}, {214, 244, 255}},
    }};
    return scenes[hashed(seed, 0, 0) % scenes.size()];
}

double random(quint64 seed, int x, int y)
{
    return (hashed(seed, x, y) & 0xffff) / 65535.0;
}

// Smooth noise along a line, in two sizes: the outline of a hill.
double outline(quint64 seed, int ridge, double x)
{
    const auto wave = [&](double at, int row) {
        const int cell = int(std::floor(at));
        return random(seed, cell, row)
               + (random(seed, cell + 1, row) - random(seed, cell, row)) * step(0, 1, at - cell);
    };
    return 0.78 * wave(x * (2.2 + ridge * 0.4), 10 + ridge) + 0.22 * wave(x * 9, 30 + ridge);
}

cv::Vec3f between(const cv::Vec3f &a, const cv::Vec3f &b, double share)
{
    return a + (b - a) * float(share);
}

} // namespace

cv::Mat plainPicture(cv::Size size, quint64 seed)
{
    const Scene &scene = sceneOf(seed);
    const double sunX = 0.25 + 0.5 * random(seed, 1, 1);
    const double sunY = 0.30 + 0.1 * random(seed, 2, 1);
    const double ratio = double(size.width) / size.height;
    cv::Mat picture(size, CV_8UC3);
    std::vector<std::array<double, ridges>> tops(size_t(size.width));
    for (int x = 0; x < size.width; ++x) {
        for (int r = 0; r < ridges; ++r)
            tops[size_t(x)][size_t(r)] = 0.50 + 0.10 * r - 0.16 * outline(seed, r, ratio * (x + 0.5) / size.width);
    }
    eachRow(size.height, [&](int row) {
        const double y = (row + 0.5) / size.height;
        for (int column = 0; column < size.width; ++column) {
            const double dx = ((column + 0.5) / size.width - sunX) * ratio;
            const double away = std::sqrt(dx * dx + (y - sunY) * (y - sunY));
            const double glow = std::max(0.0, 1 - away / 0.55);
            cv::Vec3f colour = between(scene.above, scene.horizon, step(0, 0.55, y));
            colour = between(colour, scene.sun,
                             0.5 * glow * glow + 0.5 * (1 - step(0.058, 0.058 + 1.5 / size.height, away)));
            for (int r = 0; r < ridges; ++r) {
                const double top = tops[size_t(column)][size_t(r)];
                const double inside = std::clamp((y - top) * size.height + 0.5, 0.0, 1.0);
                const cv::Vec3f hill = between(scene.horizon, scene.nearest, (r + 1.0) / ridges);
                const cv::Vec3f misty =
                    between(hill, scene.horizon, 0.35 * step(0, 0.25, y - top) * (ridges - 1 - r) / ridges);
                colour = between(colour, misty, inside);
            }
            picture.ptr<cv::Vec3b>(row)[column] = cv::Vec3b(uchar(colour[0]), uchar(colour[1]), uchar(colour[2]));
        }
    });
    return textured(picture, grain(size, seed, 0.7), 0.03);
}

} // namespace pentimento::effects
