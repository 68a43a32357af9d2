// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/applyeffects.h"
#include "app/sandbox/effectsmodule.h"

#include <QObject>

namespace pentimento {

class EffectsPlugin final : public QObject, public EffectsModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PentimentoEffectsModule_iid)
    Q_INTERFACES(pentimento::EffectsModule)

public:
    [[nodiscard]] QImage apply(const EffectRequest &request) const override { return effects::applyEffects(request); }
};

} // namespace pentimento

#include "effectsplugin.moc"
