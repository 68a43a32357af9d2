// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/stage.h"

#include <QObject>

class QThreadPool;

namespace pentimento {

inline constexpr int differenceGain = 4; // a difference of a few steps is to be seen, and the chip says the number

// |one − other| × gain in each channel, at most 255: black where they are the same. Both of one size, RGB32 or
// ARGB32_Premultiplied; where the transparency differs, that shows in all channels.
[[nodiscard]] QImage amplifiedDifference(const QImage &one, const QImage &other);

// The difference of a pair, level by level as they are wanted, in the pool. Where the before does not cover the after
// nothing is compared.
class DifferenceMaker final : public QObject
{
    Q_OBJECT

public:
    explicit DifferenceMaker(QThreadPool &pool, QObject *parent = nullptr);

    void setStage(const Stage &stage);
    void want(double zoom);

    // As a picture that lies where the before lies; null until the first level is there.
    [[nodiscard]] const PictureLevels &levels() const { return m_levels; }

Q_SIGNALS:
    void differenceMade();

private:
    void make();
    void take(const QImage &difference);

    QThreadPool &m_pool;
    Stage m_stage;
    PictureLevels m_levels;
    QList<QSize> m_made; // levels of the after that were compared
    std::optional<QSize> m_underWay;
    double m_zoom = 0;
    int m_generation = 0; // of the stage: what comes in for an earlier one is thrown away
    bool m_isOutdated = false;
};

} // namespace pentimento
