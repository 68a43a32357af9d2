// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/catalog/mediakind.h"
#include "app/params/parameterschema.h"
#include "app/params/rules.h"

#include <QSize>

namespace pentimento {

// A model, whoever offers it. `schema` is the read form of `schemaDocument`; the sandbox shows the latter to its
// clients.
struct ModelSpec
{
    ModelId id;      // owner/name
    QString title;   // "FLUX.1 Kontext [max]"
    QString purpose; // one line
    ParameterSchema schema;
    QJsonObject schemaDocument;
    QList<Rule> rules;
    MediaKind returns = MediaKind::Unknown;
    QString version;    // 64 hexadecimal digits, where the model goes by its version; empty: by its name
    QList<QSize> sizes; // what it can return, if it has a fixed set; matched by ratio
    QStringList notes;  // what the schema reader did not understand

    friend bool operator==(const ModelSpec &, const ModelSpec &) = default;
};

} // namespace pentimento
