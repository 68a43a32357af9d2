// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/effectplan.h"

#include <QImage>
#include <QSize>
#include <QtPlugin>

namespace pentimento {

struct EffectRequest
{
    EffectPlan plan;
    QList<QImage> images; // upright, sRGB, in wire order; may be empty: then a plain picture is made from the seed
    QSize size;           // of the result
    quint64 seed = 0;     // grain, brush strokes: the same seed gives the same pixels
};

// The door of the module that holds OpenCV, loaded at first use: linked in, it would cost every start.
class EffectsModule
{
public:
    virtual ~EffectsModule() = default;

    // Deterministic: the same request gives the same pixels on every machine of one architecture. May be called in the
    // pool.
    [[nodiscard]] virtual QImage apply(const EffectRequest &request) const = 0;
};

} // namespace pentimento

#define PentimentoEffectsModule_iid "pentimento.EffectsModule/1"
Q_DECLARE_INTERFACE(pentimento::EffectsModule, PentimentoEffectsModule_iid)
