// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/remotetask.h"

#include <algorithm>

namespace pentimento {

bool isUsableId(const QString &id)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    };
    return !id.isEmpty() && id.size() <= 128 && std::all_of(id.begin(), id.end(), isAllowed);
}

} // namespace pentimento
