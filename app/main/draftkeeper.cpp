// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/draftkeeper.h"

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// The longest prompt, and lists of the longest, fit many times.
constexpr JsonFileTerms draftTerms{.format = 1, .largest = 8 * 1024 * 1024};

} // namespace

DraftKeeper::DraftKeeper(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_keeper(dataFolder + u"/draft.json"_s, draftTerms)
{
}

std::optional<Draft> DraftKeeper::lastDraft() const
{
    const QJsonValue draft = m_keeper.content().value("draft"_L1);
    return draft.isObject() ? std::optional(draftFromJson(draft.toObject())) : std::nullopt;
}

LastValues DraftKeeper::lastValues() const
{
    return LastValues::fromJson(m_keeper.content().value("last_values"_L1).toArray());
}

void DraftKeeper::keep(const Draft &draft, const LastValues &last)
{
    m_keeper.keep({{u"draft"_s, draftToJson(draft)}, {u"last_values"_s, last.toJson()}});
}

} // namespace pentimento
