// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QThreadPool;

namespace pentimento {

// The threads for reading, decoding, hashing and encoding. Never Qt's global pool: Qt 6.4 paints large areas with that
// one and waits for a free thread, so two pictures being decoded would keep the window from painting (seen at 2x).
// Its work ends with the QCoreApplication: what has not begun is dropped, what is under way is waited for.
[[nodiscard]] QThreadPool &workPool();

} // namespace pentimento
