// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/draft.h"

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostVariants = 99;

} // namespace

QJsonObject draftToJson(const Draft &draft)
{
    return {{u"request"_s, requestToJson(draft.request)},
            {u"variants"_s, draft.variants},
            {u"seed_is_locked"_s, draft.seedIsLocked}};
}

Draft draftFromJson(const QJsonObject &object)
{
    Draft draft;
    draft.request = requestFromJson(object.value("request"_L1).toObject());
    draft.variants = std::clamp(object.value("variants"_L1).toInt(1), 1, mostVariants);
    draft.seedIsLocked = object.value("seed_is_locked"_L1).toBool();
    return draft;
}

} // namespace pentimento
