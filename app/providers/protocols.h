// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace pentimento {

class ProviderProtocol;

// The protocol of a family ("replicate"); null: this build does not speak it. A new family is one line in its table.
[[nodiscard]] const ProviderProtocol *protocolFor(const QString &family);
[[nodiscard]] QStringList knownFamilies();

} // namespace pentimento
