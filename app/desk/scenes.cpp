// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/scenes.h"

#include "ui/compare/comparepanel.h"

#include <QCoreApplication>

namespace pentimento {

namespace {

struct SceneText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::SceneText)
};

// An original by its name, a result by its number within its run.
QString labelOf(const Version &version, const Lineage &lineage)
{
    const JobRecord *job = jobIn(lineage, version.job);
    if (version.kind != VersionKind::Result || job == nullptr)
        return version.name;
    return SceneText::tr("variant %1").arg(job->variant + std::max(version.output, 0) + 1);
}

ComparePicture pictureOf(const Version &version, const Lineage &lineage, const ImageStore &images)
{
    ComparePicture picture;
    picture.id = version.image;
    // The kept copy stays when the file of an original moves; a result has its own file only.
    const bool isKept = !images.inputPath(version.image).isEmpty();
    picture.path = isKept && version.kind != VersionKind::Result ? QString() : version.path;
    picture.label = labelOf(version, lineage);
    picture.alt = version.name;
    return picture;
}

} // namespace

CompareScene sceneOf(const DeskState &state, const ImageStore &images)
{
    CompareScene scene;
    const Version *shown = versionIn(state.lineage, state.shown);
    if (shown == nullptr)
        return scene;
    scene.after = pictureOf(*shown, state.lineage, images);
    if (const Version *before = beforeOf(state))
        scene.before = pictureOf(*before, state.lineage, images);
    return scene;
}

QSize sizeOf(const Version &version, const JobRecord *job, const ComparePanel &canvas)
{
    if (job != nullptr && version.output >= 0 && version.output < job->outputs.size())
        return job->outputs.at(version.output).file.size;
    return canvas.scene().after.id == version.image ? canvas.pictureSize() : QSize();
}

} // namespace pentimento
