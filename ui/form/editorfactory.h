// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/modelspec.h"
#include "ui/form/parametereditor.h"

namespace pentimento {

// The editor that fits a parameter: by its control, which every kind has. None is a hole; what nobody knows is edited
// as JSON.
[[nodiscard]] ParameterEditor *editorFor(const ParameterSpec &spec, const ModelSpec &model, QWidget *parent);

} // namespace pentimento
