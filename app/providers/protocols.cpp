// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/protocols.h"

#include "app/providers/comfyprotocol.h"
#include "app/providers/replicateprotocol.h"
#include "app/providers/sdcppprotocol.h"

namespace pentimento {

using namespace Qt::StringLiterals;

const ProviderProtocol *protocolFor(const QString &family)
{
    static const ReplicateProtocol replicate;
    if (family == "replicate"_L1)
        return &replicate;
    static const SdcppProtocol sdcpp;
    if (family == "sdcpp"_L1)
        return &sdcpp;
    static const ComfyProtocol comfy;
    if (family == "comfy"_L1)
        return &comfy;
    return nullptr;
}

QStringList knownFamilies()
{
    return {u"replicate"_s, u"sdcpp"_s, u"comfy"_s};
}

} // namespace pentimento
