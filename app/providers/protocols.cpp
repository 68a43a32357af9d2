// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/protocols.h"

#include "app/providers/bflprotocol.h"
#include "app/providers/comfyprotocol.h"
#include "app/providers/falprotocol.h"
#include "app/providers/imagesprotocol.h"
#include "app/providers/replicateprotocol.h"
#include "app/providers/sdcppprotocol.h"
#include "app/providers/taskprotocol.h"

#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct Family
{
    QLatin1StringView word;
    const ProviderProtocol *protocol;
};

const auto &families()
{
    static const ReplicateProtocol replicate;
    static const TaskProtocol task;
    static const BflProtocol bfl;
    static const FalProtocol fal;
    static const ImagesProtocol images;
    static const SdcppProtocol sdcpp;
    static const ComfyProtocol comfy;
    static const std::array table{Family{"replicate"_L1, &replicate},
                                  Family{"task"_L1, &task},
                                  Family{"bfl"_L1, &bfl},
                                  Family{"fal"_L1, &fal},
                                  Family{"images"_L1, &images},
                                  Family{"sdcpp"_L1, &sdcpp},
                                  Family{"comfy"_L1, &comfy}};
    return table;
}

} // namespace

const ProviderProtocol *protocolFor(const QString &family)
{
    for (const Family &known : families()) {
        if (family == known.word)
            return known.protocol;
    }
    return nullptr;
}

QStringList knownFamilies()
{
    QStringList words;
    for (const Family &known : families())
        words.append(known.word);
    return words;
}

} // namespace pentimento
