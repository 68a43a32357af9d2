// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/modelchanges.h"

namespace pentimento {

// What changed about a model, one sentence a line; more than a few are counted. Without any: that it is as before.
[[nodiscard]] QString changesText(const QList<ModelChange> &changes);

} // namespace pentimento
