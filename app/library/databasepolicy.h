// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/library/migrations.h"

#include <chrono>

namespace pentimento {

// What tests make shorter or newer.
struct DatabasePolicy
{
    std::chrono::milliseconds busyTimeout{5'000};
    std::chrono::milliseconds copyEvery{std::chrono::hours(24)};
    QStringList migrations = bundledMigrations();
};

} // namespace pentimento
