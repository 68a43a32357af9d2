// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QJsonObject>

#include <optional>

namespace pentimento {

// A service file's object with every workflow in it: one that is named as a file, as seen from the service file's own
// folder, is read.
[[nodiscard]] Result<QJsonObject> withWorkflows(QJsonObject service, const QString &serviceFile);

// What a complaint says of a workflow; nothing: it is one, or there is none. ComfyUI saves two forms, of which only the
// one for its API says which value goes where.
[[nodiscard]] std::optional<QString> workflowComplaint(const QJsonObject &workflow);

} // namespace pentimento
