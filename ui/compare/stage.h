// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/alignment.h"
#include "ui/compare/comparescene.h"
#include "ui/compare/pictureloader.h"

#include <optional>

namespace pentimento {

enum class Side { Before, After };

struct StagedPicture
{
    ComparePicture picture;
    LoadedPicture loaded;

    [[nodiscard]] bool isShown() const { return !loaded.levels.isNull(); }
};

// A scene with its pictures at hand: what the canvas paints.
struct Stage
{
    StagedPicture before; // empty where there is a single picture
    StagedPicture after;
    Alignment alignment;
    QSize frame; // of the after, or of the only one that could be read; gives the zoom its measure

    [[nodiscard]] const StagedPicture &of(Side side) const { return side == Side::Before ? before : after; }
    [[nodiscard]] bool isEmpty() const { return after.picture.isEmpty(); }
    [[nodiscard]] bool isPair() const { return before.isShown() && after.isShown(); }
    // Where a side's picture lies in the frame, in the frame's pixels.
    [[nodiscard]] QRectF placeOf(Side side) const;
};

// The stage, once each picture of the scene is there or is known to be unreadable.
[[nodiscard]] std::optional<Stage> stageOf(const CompareScene &scene, const PictureLoader &loader);

} // namespace pentimento
