// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desk/deskstate.h"
#include "app/images/imagestore.h"
#include "ui/compare/comparescene.h"

namespace pentimento {

class ComparePanel;

// What the canvas is to show: the looked-at version as "after", what it is compared with as "before".
[[nodiscard]] CompareScene sceneOf(const DeskState &state, const ImageStore &images);

// The size of a version's picture: of the stored output, else what the canvas has read; empty: not known yet.
[[nodiscard]] QSize sizeOf(const Version &version, const JobRecord *job, const ComparePanel &canvas);

} // namespace pentimento
