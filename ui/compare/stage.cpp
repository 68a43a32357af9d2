// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/stage.h"

namespace pentimento {

QRectF Stage::placeOf(Side side) const
{
    return side == Side::Before && isPair() ? alignment.before : QRectF(QPointF(0, 0), QSizeF(frame));
}

std::optional<Stage> stageOf(const CompareScene &scene, const PictureLoader &loader)
{
    Stage stage;
    // A single picture is an after, whichever it was called.
    stage.after.picture = scene.after.isEmpty() ? scene.before : scene.after;
    if (scene.isPair())
        stage.before.picture = scene.before;
    for (StagedPicture *staged : {&stage.before, &stage.after}) {
        if (staged->picture.isEmpty())
            continue;
        const LoadedPicture *loaded = loader.loaded(staged->picture);
        if (!loaded)
            return std::nullopt;
        staged->loaded = *loaded;
    }
    const QSize before = stage.before.loaded.levels.size();
    const QSize after = stage.after.loaded.levels.size();
    stage.frame = after.isEmpty() ? before : after;
    stage.alignment = alignedOnto(before, after);
    return stage;
}

} // namespace pentimento
