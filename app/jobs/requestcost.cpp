// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/requestcost.h"

#include "app/catalog/estimate.h"

#include <cmath>

namespace pentimento {

namespace {

QSize sentSize(const QSize &size, qint64 mostPixels)
{
    const double pixels = double(size.width()) * size.height();
    return pixels > double(mostPixels) ? size * std::sqrt(double(mostPixels) / pixels) : size;
}

} // namespace

Amount costOf(const EditRequest &request, const ModelSpec &model, const Service &service, const Offer &offer)
{
    QList<QSize> inputs;
    for (const InputImage &image : request.images)
        inputs.append(sentSize(image.size, service.limits.inputPixels));
    return estimateFor(service, offer, model, request.values, inputs);
}

Amount costOfRun(const QList<EditRequest> &requests, const ModelSpec &model, const Service &service, const Offer &offer)
{
    QList<Amount> amounts;
    for (const EditRequest &request : requests)
        amounts.append(costOf(request, model, service, offer));
    return sumOf(amounts);
}

} // namespace pentimento
