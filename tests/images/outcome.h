// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

namespace pentimento::test {

// The error, or one with the code "none": Result::error() throws where there is none, and a test that ends the process
// tells less than one that fails.
template<typename T>
[[nodiscard]] Error errorOf(const Result<T> &result)
{
    if (!result)
        return result.error();
    Error none;
    none.code = QStringLiteral("none");
    return none;
}

} // namespace pentimento::test
