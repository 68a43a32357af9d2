// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtEndian>

#include <lcms2.h>

#include <memory>

namespace pentimento::lcms {

struct Closer
{
    void operator()(void *profile) const { cmsCloseProfile(profile); }
};
struct Deleter
{
    void operator()(void *transform) const { cmsDeleteTransform(transform); }
};
using Profile = std::unique_ptr<void, Closer>;
using Transform = std::unique_ptr<void, Deleter>;

// A pixel of QImage's 32-bit formats in memory.
inline constexpr cmsUInt32Number argb = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? TYPE_BGRA_8 : TYPE_ARGB_8;

// From the bytes of an ICC profile; empty where they are none, or absurdly many.
[[nodiscard]] Profile open(const QByteArray &profile);

// To sRGB in argb: perceptual with black point compensation, which is what a print or a screen is meant to look like.
// Empty where the profile cannot be used in this direction.
[[nodiscard]] Transform toSrgb(const Profile &from, cmsUInt32Number layout);

// The bytes of a profile that was made here.
[[nodiscard]] QByteArray bytesOf(const Profile &profile);

} // namespace pentimento::lcms
