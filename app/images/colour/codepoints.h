// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace pentimento {

// Colours as video has them: ITU-T H.273, in PNG's cICP, in AVIF and HEIC.
struct CodePoints
{
    int primaries = 2; // 2: not said
    int transfer = 2;

    friend bool operator==(const CodePoints &, const CodePoints &) = default;
};

// The same as an ICC profile; empty where they mean sRGB or nothing. Of HDR (PQ, HLG) the reference white becomes
// white, and what is brighter is cut.
[[nodiscard]] QByteArray profileOf(const CodePoints &points);

// Whether profileOf() knows them.
[[nodiscard]] bool isKnown(const CodePoints &points);

} // namespace pentimento
