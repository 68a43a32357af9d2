// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/colour/colouroutcome.h"

#include <QByteArray>
#include <QRgb>

#include <memory>

namespace pentimento {

// How a pixel lies in memory that no QImage can hold.
struct InkLayout
{
    enum class Space { Cmyk, Lab };

    Space space = Space::Cmyk;
    int bytes = 1;         // of a sample; of two, in the machine's order
    int further = 0;       // samples after the colour that mean something else
    bool inverted = false; // Adobe's CMYK: 255 is no ink. Lab is as in ICC profiles of version 2: offsets, no signs.
};

// Rows of inks or of Lab become rows of sRGB.
class InkColours
{
public:
    InkColours(const InkLayout &layout, const QByteArray &profile);
    ~InkColours();
    Q_DISABLE_COPY_MOVE(InkColours)

    [[nodiscard]] ColourOutcome outcome() const;
    void convert(const void *from, QRgb *to, int pixels) const;

private:
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

} // namespace pentimento
