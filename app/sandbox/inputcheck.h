// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/parameterschema.h"
#include "app/sandbox/sandboxanswer.h"

#include <QJsonObject>

namespace pentimento {

// What a hosted service would complain of before it runs a model: its schema, held against the input. The rules of our
// model files are not asked: they are about what is sensible, not about what is refused.
[[nodiscard]] QList<InvalidField> checkInput(const ParameterSchema &schema, const QJsonObject &input);

} // namespace pentimento
