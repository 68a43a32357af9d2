// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxoptions.h"

namespace pentimento {

using namespace Qt::StringLiterals;

QUrl insideSandboxBase()
{
    return QUrl(u"https://sandbox.pentimento.invalid/v1"_s);
}

QJsonObject countsToJson(const SandboxCounts &counts)
{
    return {{u"requests"_s, counts.requests},  {u"creates"_s, counts.creates}, {u"polls"_s, counts.polls},
            {u"lists"_s, counts.lists},        {u"cancels"_s, counts.cancels}, {u"uploads"_s, counts.uploads},
            {u"downloads"_s, counts.downloads}};
}

} // namespace pentimento
