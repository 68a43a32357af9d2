// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/protocols.h"

#include "app/providers/replicateprotocol.h"

namespace pentimento {

using namespace Qt::StringLiterals;

const ProviderProtocol *protocolFor(const QString &family)
{
    static const ReplicateProtocol replicate;
    if (family == "replicate"_L1)
        return &replicate;
    return nullptr;
}

QStringList knownFamilies()
{
    return {u"replicate"_s};
}

} // namespace pentimento
