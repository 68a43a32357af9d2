// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <optional>

namespace pentimento {

// A model of a service in Replicate's format, as people name it.
struct ModelAddress
{
    ModelId model;
    QString version; // 64 digits and letters a to f; empty: the newest

    friend bool operator==(const ModelAddress &, const ModelAddress &) = default;
};

// Finds it in what somebody typed or pasted: "owner/name", "owner/name:version", the web address of its page, of one of
// its versions or tabs, or of its API, with other words around. Nothing: there is no model in it.
[[nodiscard]] std::optional<ModelAddress> modelAddressIn(const QString &text);

} // namespace pentimento
