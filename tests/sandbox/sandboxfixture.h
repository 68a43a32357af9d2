// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/modelspec.h"
#include "app/http/transport.h"
#include "app/sandbox/effectsmodule.h"
#include "app/sandbox/sandboxoptions.h"

namespace pentimento::test {

inline constexpr QLatin1StringView kontextMax{"black-forest-labs/flux-kontext-max"};
inline constexpr QLatin1StringView kontextDev{"black-forest-labs/flux-kontext-dev"};
inline constexpr QLatin1StringView multiImage{"flux-kontext-apps/multi-image-kontext-pro"};
inline constexpr QLatin1StringView restoreImage{"flux-kontext-apps/restore-image"};
inline constexpr QLatin1StringView schnell{"black-forest-labs/flux-schnell"};

// tests/fixtures/sandbox/models.json: a few models as a hosted service describes them.
[[nodiscard]] QList<ModelSpec> sandboxModels();

// Paints a plane in the colour of the seed; the first pixel tells how many input pictures there were.
class PlainEffects final : public EffectsModule
{
public:
    [[nodiscard]] QImage apply(const EffectRequest &request) const override;
};

[[nodiscard]] QRgb colourOfSeed(quint64 seed);
[[nodiscard]] EffectsSource plainEffects();

// No pace: as fast as it goes.
[[nodiscard]] SandboxOptions quickOptions();

// And a second lasts 100 ms: for what has to run out.
[[nodiscard]] SandboxOptions hastyOptions();

[[nodiscard]] QByteArray pngOf(QSize size, const QColor &colour = Qt::darkCyan);
[[nodiscard]] QString dataUriOf(const QByteArray &png);
[[nodiscard]] QJsonObject jsonOf(const QByteArray &bytes);

// A create's body: {"input": {…}}, with a version if there is one.
[[nodiscard]] QByteArray createBody(const QJsonObject &input, const QString &version = {});

// multipart/form-data with the boundary "here".
[[nodiscard]] QByteArray formOf(const QByteArray &content, const QByteArray &fileName, const QByteArray &metadata = {});

// Sends and turns the event loop until the call is finished. An Error becomes status 0.
[[nodiscard]] HttpResponse ask(Transport &transport, const HttpRequest &request);

} // namespace pentimento::test
