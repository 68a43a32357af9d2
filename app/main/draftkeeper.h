// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/draft.h"
#include "app/jobs/lastvalues.h"
#include "app/settings/jsonkeeper.h"

namespace pentimento {

// draft.json in the data folder: what stands in the form survives the end of the program, whatever the end is. Secrets
// are not in it; they are to be given again.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(const QString &dataFolder, QObject *parent = nullptr);

    [[nodiscard]] std::optional<Draft> lastDraft() const; // nothing on the first start, and where it was damaged
    [[nodiscard]] const std::optional<Error> &complaint() const { return m_keeper.complaint(); }

    [[nodiscard]] LastValues lastValues() const;

    void keep(const Draft &draft, const LastValues &last = {});
    void flush() { m_keeper.flush(); }

private:
    JsonKeeper m_keeper;
};

} // namespace pentimento
