// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/colour/inkcolours.h"

#include "app/images/colour/lcms.h"

namespace pentimento {

namespace {

cmsUInt32Number lcmsLayout(const InkLayout &layout)
{
    const bool lab = layout.space == InkLayout::Space::Lab;
    const cmsUInt32Number shape = CHANNELS_SH(lab ? 3U : 4U) | BYTES_SH(cmsUInt32Number(layout.bytes))
                                  | EXTRA_SH(cmsUInt32Number(layout.further));
    if (lab)
        return COLORSPACE_SH(layout.bytes == 2 ? cmsUInt32Number(PT_LabV2) : cmsUInt32Number(PT_Lab)) | shape;
    return COLORSPACE_SH(PT_CMYK) | shape | FLAVOR_SH(layout.inverted ? 1U : 0U);
}

lcms::Profile usable(const QByteArray &bytes, InkLayout::Space space)
{
    lcms::Profile profile = lcms::open(bytes);
    const cmsColorSpaceSignature wanted = space == InkLayout::Space::Lab ? cmsSigLabData : cmsSigCmykData;
    return profile && cmsGetColorSpace(profile.get()) == wanted ? std::move(profile) : lcms::Profile();
}

int inkOf(const void *from, qsizetype sample, const InkLayout &layout)
{
    const int value =
        layout.bytes == 2 ? static_cast<const quint16 *>(from)[sample] / 257 : static_cast<const uchar *>(from)[sample];
    return layout.inverted ? 255 - value : value;
}

// Light that each ink leaves, times what black leaves.
QRgb byArithmetic(const void *from, qsizetype pixel, const InkLayout &layout)
{
    const qsizetype at = pixel * (4 + layout.further);
    const int light = 255 - inkOf(from, at + 3, layout);
    const auto left = [&](int channel) { return (255 - inkOf(from, at + channel, layout)) * light / 255; };
    return qRgb(left(0), left(1), left(2));
}

} // namespace

struct InkColours::Inner
{
    InkLayout layout;
    lcms::Transform transform;
    ColourOutcome outcome = ColourOutcome::Estimated;
};

InkColours::InkColours(const InkLayout &layout, const QByteArray &bytes)
    : m_inner(std::make_unique<Inner>())
{
    m_inner->layout = layout;
    if (const lcms::Profile profile = usable(bytes, layout.space))
        m_inner->transform = lcms::toSrgb(profile, lcmsLayout(layout));
    // Lab says by itself what it means; a profile of it is rare and says the same.
    if (!m_inner->transform && layout.space == InkLayout::Space::Lab)
        m_inner->transform = lcms::toSrgb(lcms::Profile(cmsCreateLab2Profile(nullptr)), lcmsLayout(layout));
    if (m_inner->transform)
        m_inner->outcome = ColourOutcome::Converted;
    else if (!bytes.isEmpty())
        m_inner->outcome = ColourOutcome::Ignored;
}

InkColours::~InkColours() = default;

ColourOutcome InkColours::outcome() const
{
    return m_inner->outcome;
}

void InkColours::convert(const void *from, QRgb *to, int pixels) const
{
    if (m_inner->transform) {
        cmsDoTransform(m_inner->transform.get(), from, to, cmsUInt32Number(pixels));
        for (int i = 0; i < pixels; ++i)
            to[i] |= 0xff000000;
        return;
    }
    for (int i = 0; i < pixels; ++i)
        to[i] = m_inner->layout.space == InkLayout::Space::Cmyk ? byArithmetic(from, i, m_inner->layout) : 0xff000000;
}

} // namespace pentimento
