// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/colour/lcms.h"

namespace pentimento::lcms {

namespace {

constexpr qsizetype mostBytes = 32 * 1024 * 1024; // the largest press profiles have a tenth of it

}

Profile open(const QByteArray &profile)
{
    if (profile.isEmpty() || profile.size() > mostBytes)
        return {};
    return Profile(cmsOpenProfileFromMem(profile.constData(), cmsUInt32Number(profile.size())));
}

Transform toSrgb(const Profile &from, cmsUInt32Number layout)
{
    const Profile to(cmsCreate_sRGBProfile());
    const bool transparent = T_EXTRA(layout) == 1 && T_COLORSPACE(layout) == PT_RGB;
    // As a table, which is how LittleCMS hurries, colours without a device would be a step or two off.
    const bool lab = T_COLORSPACE(layout) == PT_Lab || T_COLORSPACE(layout) == PT_LabV2;
    cmsUInt32Number flags = cmsFLAGS_BLACKPOINTCOMPENSATION;
    flags |= lab ? cmsFLAGS_NOOPTIMIZE : cmsFLAGS_HIGHRESPRECALC;
    if (transparent)
        flags |= cmsFLAGS_COPY_ALPHA;
    return Transform(cmsCreateTransform(from.get(), layout, to.get(), argb, INTENT_PERCEPTUAL, flags));
}

QByteArray bytesOf(const Profile &profile)
{
    cmsUInt32Number size = 0;
    if (!profile || !cmsSaveProfileToMem(profile.get(), nullptr, &size))
        return {};
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    return cmsSaveProfileToMem(profile.get(), bytes.data(), &size) ? bytes : QByteArray();
}

} // namespace pentimento::lcms
