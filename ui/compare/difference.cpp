// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/difference.h"

#include "app/base/whendone.h"

#include <QtConcurrent>

#include <algorithm>

namespace pentimento {

namespace {

int amplified(int a, int b)
{
    return std::min(255, std::abs(a - b) * differenceGain);
}

QRgb amplified(QRgb a, QRgb b)
{
    const int alpha = amplified(qAlpha(a), qAlpha(b));
    return qRgb(std::max(amplified(qRed(a), qRed(b)), alpha), std::max(amplified(qGreen(a), qGreen(b)), alpha),
                std::max(amplified(qBlue(a), qBlue(b)), alpha));
}

const QRgb *row(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

// Of one level of the after, within the part that the before covers.
QImage differenceOn(const QImage &afterLevel, const Stage &stage)
{
    const double scale = double(afterLevel.width()) / stage.frame.width();
    const QRectF place = stage.placeOf(Side::Before);
    const QRect part = QRect(QPoint(qRound(place.left() * scale), qRound(place.top() * scale)),
                             QPoint(qRound(place.right() * scale) - 1, qRound(place.bottom() * scale) - 1))
                       & afterLevel.rect();
    if (part.isEmpty())
        return {};
    const PictureLevels &before = stage.before.loaded.levels;
    const QImage &level = before.levelFor(double(part.width()) / before.size().width());
    const QImage scaled = level.size() == part.size()
                              ? level
                              : level.scaled(part.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return amplifiedDifference(scaled, part == afterLevel.rect() ? afterLevel : afterLevel.copy(part));
}

} // namespace

QImage amplifiedDifference(const QImage &one, const QImage &other)
{
    QImage difference(one.size(), QImage::Format_RGB32);
    for (int y = 0; y < one.height(); ++y) {
        auto *out = reinterpret_cast<QRgb *>(difference.scanLine(y));
        std::transform(row(one, y), row(one, y) + one.width(), row(other, y), out,
                       [](QRgb a, QRgb b) { return amplified(a, b); });
    }
    return difference;
}

DifferenceMaker::DifferenceMaker(QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
}

void DifferenceMaker::setStage(const Stage &stage)
{
    const bool samePair =
        stage.before.picture == m_stage.before.picture && stage.after.picture == m_stage.after.picture;
    m_stage = stage;
    ++m_generation;
    m_made.clear();
    m_underWay.reset();
    // Of a pair that only became sharper the old difference is shown until the new one is there.
    m_isOutdated = true;
    if (!samePair)
        m_levels = {};
}

void DifferenceMaker::want(double zoom)
{
    m_zoom = zoom;
    if (m_stage.isPair() && !m_underWay)
        make();
}

void DifferenceMaker::make()
{
    const QImage &level = m_stage.after.loaded.levels.levelFor(m_zoom);
    if (m_made.contains(level.size()))
        return;
    m_underWay = level.size();
    const auto work = [level, stage = m_stage] { return differenceOn(level, stage); };
    whenDone(QtConcurrent::run(&m_pool, work), this, [this, generation = m_generation](const QImage &difference) {
        if (generation == m_generation)
            take(difference);
    });
}

void DifferenceMaker::take(const QImage &difference)
{
    m_made.append(*m_underWay);
    m_underWay.reset();
    QList<QImage> levels = m_isOutdated ? QList<QImage>() : m_levels.levels();
    m_isOutdated = false;
    const auto isSmaller = [&difference](const QImage &level) { return level.width() < difference.width(); };
    if (!difference.isNull())
        levels.insert(std::find_if(levels.cbegin(), levels.cend(), isSmaller), difference);
    m_levels = PictureLevels::of(levels, m_stage.placeOf(Side::Before).size().toSize());
    Q_EMIT differenceMade();
    make(); // the zoom may have moved on
}

} // namespace pentimento
