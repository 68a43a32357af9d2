// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/modelspec.h"
#include "app/main/commandline.h"

namespace pentimento {

// `pentimento describe`: returns the exit code.
[[nodiscard]] int runDescribe(const DescribeCommand &command);

// One object {model, title, output, parameters: […]} (decisions.md, "Command line").
[[nodiscard]] QJsonObject describedAsJson(const ModelSpec &model);
[[nodiscard]] QString describedAsText(const ModelSpec &model);

} // namespace pentimento
