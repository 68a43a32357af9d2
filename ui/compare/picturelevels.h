// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QList>

namespace pentimento {

// A picture ready to be painted at any zoom: in the formats that the screen takes without converting, and in
// power-of-two levels, so that no frame touches more pixels than about four times those it shows. The largest level may
// be smaller than the picture itself, where only a look at all of it was wanted yet. A value; made in the pool.
class PictureLevels
{
public:
    PictureLevels() = default;

    // Blocking. `size` is the picture's own; `image` is it, or it scaled down.
    [[nodiscard]] static PictureLevels of(QImage image, const QSize &size);
    // Of levels that stand already, the largest first.
    [[nodiscard]] static PictureLevels of(const QList<QImage> &levels, const QSize &size);

    [[nodiscard]] bool isNull() const { return m_levels.isEmpty(); }
    [[nodiscard]] const QSize &size() const { return m_size; }
    [[nodiscard]] bool isOpaque() const { return !isNull() && !m_levels.first().hasAlphaChannel(); }
    // How far one can zoom in before it is drawn from fewer pixels than the picture has; 1: as far as one likes.
    [[nodiscard]] double sharpness() const;
    [[nodiscard]] bool isWhole() const { return !isNull() && m_levels.first().size() == m_size; }
    [[nodiscard]] qsizetype bytes() const;

    // The smallest level that still has a pixel for each on the screen; the largest, where none has. Not for a null
    // one.
    [[nodiscard]] const QImage &levelFor(double zoom) const;
    [[nodiscard]] const QList<QImage> &levels() const { return m_levels; }

private:
    QList<QImage> m_levels;
    QSize m_size;
};

} // namespace pentimento
