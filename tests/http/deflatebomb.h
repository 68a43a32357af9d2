// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace pentimento::test {

// A zlib stream that unpacks to at least so many zero bytes, about 1/158 of their size: made by hand, since packing
// them would take the memory that the test wants to see unused. It has no end mark and no checksum; nobody should get
// that far.
[[nodiscard]] QByteArray deflateBomb(qint64 unpacked);

} // namespace pentimento::test
