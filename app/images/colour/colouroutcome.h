// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pentimento {

// How the colours of a picture became sRGB.
enum class ColourOutcome {
    Plain,     // they were sRGB, or said nothing, which means the same
    Converted, // by what the picture says of its colours
    Estimated, // inks without a profile: by arithmetic, not by how any press prints
    Ignored    // a profile that cannot be used: the numbers were taken as sRGB (inks: as Estimated)
};

} // namespace pentimento
