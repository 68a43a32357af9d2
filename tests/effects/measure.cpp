// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/effects/measure.h"

#include "app/sandbox/effects/applyeffects.h"

#include <algorithm>
#include <cmath>

namespace pentimento::test {

using namespace Qt::StringLiterals;

namespace {

void eachPixel(const QImage &image, QRect part, const std::function<void(int x, int y)> &visit)
{
    const QRect area = part.isNull() ? image.rect() : part.intersected(image.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            visit(x, y);
    }
}

QRgb at(const QImage &image, int x, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y))[x];
}

} // namespace

QImage photograph(const QString &name)
{
    return QImage(u"" PENTIMENTO_SOURCE_DIR "/resources/samples/%1.png"_s.arg(name))
        .convertToFormat(QImage::Format_RGB32);
}

QImage before(const QString &name, QSize size)
{
    EffectRequest request;
    request.images = {photograph(name)};
    request.size = size;
    return effects::applyEffects(request);
}

QImage after(const QString &name, const EffectStep &step, QSize size, quint64 seed)
{
    EffectRequest request;
    request.plan.steps = {step};
    request.images = {photograph(name)};
    request.size = size;
    request.seed = seed;
    return effects::applyEffects(request);
}

QImage after(const QString &name, Effect effect, QSize size, quint64 seed)
{
    EffectStep step;
    step.effect = effect;
    return after(name, step, size, seed);
}

QHash<QRgb, int> colours(const QImage &image)
{
    QHash<QRgb, int> counts;
    eachPixel(image, {}, [&](int x, int y) { ++counts[at(image, x, y)]; });
    return counts;
}

double lumaOf(QRgb pixel)
{
    return 0.299 * qRed(pixel) + 0.587 * qGreen(pixel) + 0.114 * qBlue(pixel);
}

int chromaOf(QRgb pixel)
{
    const auto [low, high] = std::minmax({qRed(pixel), qGreen(pixel), qBlue(pixel)});
    return high - low;
}

Means means(const QImage &image, QRect part)
{
    Means sum;
    double count = 0;
    eachPixel(image, part, [&](int x, int y) {
        const QRgb p = at(image, x, y);
        sum.red += qRed(p);
        sum.green += qGreen(p);
        sum.blue += qBlue(p);
        sum.luma += lumaOf(p);
        sum.chroma += chromaOf(p);
        count += 1;
    });
    return {sum.red / count, sum.green / count, sum.blue / count, sum.luma / count, sum.chroma / count};
}

double shareOf(const QImage &image, const std::function<bool(QRgb)> &holds, QRect part)
{
    double count = 0;
    double all = 0;
    eachPixel(image, part, [&](int x, int y) {
        count += holds(at(image, x, y)) ? 1 : 0;
        all += 1;
    });
    return count / all;
}

double difference(const QImage &a, const QImage &b, QRect part)
{
    double sum = 0;
    double count = 0;
    eachPixel(a, part, [&](int x, int y) {
        const QRgb p = at(a, x, y);
        const QRgb q = at(b, x, y);
        sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        count += 3;
    });
    return sum / count;
}

double correlation(const QImage &a, const QImage &b)
{
    double n = 0;
    double sa = 0;
    double sb = 0;
    double saa = 0;
    double sbb = 0;
    double sab = 0;
    eachPixel(a, {}, [&](int x, int y) {
        const double p = lumaOf(at(a, x, y));
        const double q = lumaOf(at(b, x, y));
        n += 1;
        sa += p;
        sb += q;
        saa += p * p;
        sbb += q * q;
        sab += p * q;
    });
    return (n * sab - sa * sb) / std::sqrt((n * saa - sa * sa) * (n * sbb - sb * sb));
}

double roughness(const QImage &image, QRect part)
{
    const QRect area = (part.isNull() ? image.rect() : part).intersected(image.rect().adjusted(1, 1, -1, -1));
    double sum = 0;
    double squares = 0;
    double count = 0;
    eachPixel(image, area, [&](int x, int y) {
        const double value = lumaOf(at(image, x - 1, y)) + lumaOf(at(image, x + 1, y)) + lumaOf(at(image, x, y - 1))
                             + lumaOf(at(image, x, y + 1)) - 4 * lumaOf(at(image, x, y));
        sum += value;
        squares += value * value;
        count += 1;
    });
    return squares / count - (sum / count) * (sum / count);
}

} // namespace pentimento::test
