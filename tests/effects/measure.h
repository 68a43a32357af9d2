// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/effectplan.h"

#include <QHash>
#include <QImage>
#include <QRect>
#include <QSize>

#include <functional>

namespace pentimento::test {

// The photographs that come with the program, and what an effect makes of them.
[[nodiscard]] QImage photograph(const QString &name); // "coffee", "chelsea", "astronaut"; untouched
[[nodiscard]] QImage before(const QString &name, QSize size = {624, 416}); // at the size of the result, nothing done
[[nodiscard]] QImage after(const QString &name, const EffectStep &step, QSize size = {624, 416}, quint64 seed = 1);
[[nodiscard]] QImage after(const QString &name, Effect effect, QSize size = {624, 416}, quint64 seed = 1);

// Plain measures, with nothing of the code under test in them. A null rectangle means the whole picture.
struct Means
{
    double red = 0;
    double green = 0;
    double blue = 0;
    double luma = 0;
    double chroma = 0; // largest channel less smallest
};

[[nodiscard]] Means means(const QImage &image, QRect part = {});
[[nodiscard]] double shareOf(const QImage &image, const std::function<bool(QRgb)> &holds, QRect part = {});
[[nodiscard]] double difference(const QImage &a, const QImage &b, QRect part = {}); // mean, of the channels
[[nodiscard]] double correlation(const QImage &a, const QImage &b);                 // of the lumas
[[nodiscard]] double roughness(const QImage &image, QRect part = {});               // variance of the Laplacian
[[nodiscard]] QHash<QRgb, int> colours(const QImage &image);                        // how often each
[[nodiscard]] double lumaOf(QRgb pixel);
[[nodiscard]] int chromaOf(QRgb pixel);

} // namespace pentimento::test
