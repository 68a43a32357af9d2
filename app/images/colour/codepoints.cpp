// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/images/colour/codepoints.h"

#include "app/images/colour/lcms.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace pentimento {

namespace {

constexpr cmsCIExyY d65{0.3127, 0.3290, 1};
constexpr cmsCIExyYTRIPLE bt709{{0.640, 0.330, 1}, {0.300, 0.600, 1}, {0.150, 0.060, 1}};
constexpr cmsCIExyYTRIPLE bt601Wide{{0.640, 0.330, 1}, {0.290, 0.600, 1}, {0.150, 0.060, 1}};
constexpr cmsCIExyYTRIPLE bt601Narrow{{0.630, 0.340, 1}, {0.310, 0.595, 1}, {0.155, 0.070, 1}};
constexpr cmsCIExyYTRIPLE bt2020{{0.708, 0.292, 1}, {0.170, 0.797, 1}, {0.131, 0.046, 1}};
constexpr cmsCIExyYTRIPLE displayP3{{0.680, 0.320, 1}, {0.265, 0.690, 1}, {0.150, 0.060, 1}};

const cmsCIExyYTRIPLE *primariesOf(int code)
{
    switch (code) {
    case 1:
    case 2:
        return &bt709;
    case 5:
        return &bt601Wide;
    case 6:
    case 7:
        return &bt601Narrow;
    case 9:
        return &bt2020;
    case 12:
        return &displayP3;
    default:
        return nullptr;
    }
}

bool isLikeSrgb(int transfer)
{
    // Still pictures with video's curves are seen on the same screens as sRGB ones, and meant so.
    constexpr std::array codes{1, 2, 6, 13, 14, 15};
    return std::find(codes.begin(), codes.end(), transfer) != codes.end();
}

// SMPTE ST 2084, of the reference white of 203 cd/m² (ITU-R BT.2408).
double perceptualQuantizer(double value)
{
    const double root = std::pow(value, 1 / 78.84375);
    const double nits =
        10'000 * std::pow(std::max(root - 0.8359375, 0.0) / (18.8515625 - 18.6875 * root), 1 / 0.1593017578125);
    return nits / 203;
}

// ITU-R BT.2100, of the reference white at three quarters of the signal.
double hybridLogGamma(double value)
{
    const auto scene = [](double v) {
        return v <= 0.5 ? v * v / 3 : (std::exp((v - 0.55991073) / 0.17883277) + 0.28466892) / 12;
    };
    return scene(value) / scene(0.75);
}

cmsToneCurve *tabulated(double (*curve)(double))
{
    std::vector<float> steps(4096);
    for (size_t i = 0; i < steps.size(); ++i)
        steps[i] = float(std::clamp(curve(double(i) / double(steps.size() - 1)), 0.0, 1.0));
    return cmsBuildTabulatedToneCurveFloat(nullptr, cmsUInt32Number(steps.size()), steps.data());
}

cmsToneCurve *curveOf(int transfer)
{
    constexpr std::array<cmsFloat64Number, 5> srgb{2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    if (isLikeSrgb(transfer))
        return cmsBuildParametricToneCurve(nullptr, 4, srgb.data());
    switch (transfer) {
    case 4:
        return cmsBuildGamma(nullptr, 2.2);
    case 5:
        return cmsBuildGamma(nullptr, 2.8);
    case 8:
        return cmsBuildGamma(nullptr, 1);
    case 16:
        return tabulated(perceptualQuantizer);
    case 18:
        return tabulated(hybridLogGamma);
    default:
        return nullptr;
    }
}

} // namespace

bool isKnown(const CodePoints &points)
{
    constexpr std::array others{4, 5, 8, 16, 18};
    const bool curve =
        isLikeSrgb(points.transfer) || std::find(others.begin(), others.end(), points.transfer) != others.end();
    return curve && primariesOf(points.primaries) != nullptr;
}

QByteArray profileOf(const CodePoints &points)
{
    const cmsCIExyYTRIPLE *primaries = primariesOf(points.primaries);
    if (!isKnown(points) || (primaries == &bt709 && isLikeSrgb(points.transfer)))
        return {};
    cmsToneCurve *curve = curveOf(points.transfer);
    const std::array curves{curve, curve, curve};
    const lcms::Profile profile(cmsCreateRGBProfile(&d65, primaries, curves.data()));
    cmsFreeToneCurve(curve);
    return lcms::bytesOf(profile);
}

} // namespace pentimento
