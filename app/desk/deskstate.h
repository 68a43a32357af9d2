// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/library/lineage.h"

namespace pentimento {

// What lies on the desk: a family of pictures, the one that is looked at, and what it is compared with. A value; the
// functions below decide how it goes on.
struct DeskState
{
    Lineage lineage;
    VersionId shown;
    VersionId against; // chosen by the person; empty: the parent

    friend bool operator==(const DeskState &, const DeskState &) = default;
};

// What `shown` is compared with: the chosen one, else its first parent that is known; null: nothing.
[[nodiscard]] const Version *beforeOf(const DeskState &state);

// Whether a new result may be shown at once: only beside the picture that it came from, while that one is looked at on
// its own. Anything else would replace what somebody looks at.
[[nodiscard]] bool mayShow(const Version &result, const DeskState &state);

// The result before or after this one in the order of the strip; empty at the ends.
[[nodiscard]] VersionId neighbourOf(const DeskState &state, int step);

} // namespace pentimento
