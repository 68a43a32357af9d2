// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/library/lineage.h"

#include <functional>

namespace pentimento {

// One node of the tree of versions, as values.
struct VersionRow
{
    VersionId id;
    VersionId parent; // the first that is in the tree; empty: none
    ImageId image;
    QString path;
    QSize size;
    QString title;  // "Blue hour"
    QString origin; // "Kontext [max]": may be cut
    QString cost;   // "$0.08": never cut; empty where nothing is known
    QString spoken; // for a screen reader and the tool tip

    friend bool operator==(const VersionRow &, const VersionRow &) = default;
};

// In the lineage's order: parents before their children, siblings oldest first.
[[nodiscard]] QList<VersionRow> versionRowsOf(const Lineage &lineage,
                                              const std::function<QString(const ModelId &)> &modelName);

} // namespace pentimento
