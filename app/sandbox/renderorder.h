// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/modelspec.h"
#include "app/catalog/outputsize.h"
#include "app/sandbox/deliveries.h"
#include "app/sandbox/effectplan.h"
#include "app/sandbox/effectsmodule.h"
#include "app/sandbox/inputfiles.h"
#include "app/sandbox/sandboxoptions.h"

#include <optional>

namespace pentimento {

// All that the pixels of a prediction depend on, as a value that may travel into the pool.
struct RenderOrder
{
    EffectPlan plan;
    QList<InputContent> files;
    std::optional<qint64> seed; // given by the client
    QByteArray identity;        // model and input without the files: with their bytes it makes the seed
    SizeWish size;              // still without the image
    int count = 1;
    bool asList = false; // of one output, too
    bool asText = false; // the model writes: there is nothing to paint
    QByteArray format = "png";
    int quality = -1; // the format's own
    int steps = 28;   // of the progress
};

// What is known once the files are read.
struct ReadInputs
{
    QList<QImage> images; // no larger than the effects need
    QSize firstSize;      // of the first before that; empty: there is none
    qint64 seed = 0;
};

// `input` has passed checkInput.
[[nodiscard]] RenderOrder readRenderOrder(const ModelSpec &model, const QJsonObject &input, QList<InputContent> files);

// The two halves of the work; blocking, free of any object: for the pool. The Error's detail is what the prediction
// says.
[[nodiscard]] Result<ReadInputs> readInputs(const RenderOrder &order);
[[nodiscard]] Result<QList<DeliveredFile>> render(const RenderOrder &order, const ReadInputs &inputs,
                                                  const EffectsSource &effects);

} // namespace pentimento
