// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/providers/conversation.h"
#include "app/providers/prediction.h"

#include <QSet>

namespace pentimento {

// Finds the prediction that an unanswered create has made, in the service's list: the same input, created in the window
// around the moment of sending, and not known here. Of several equal ones the oldest: they are taken in the order of sending.
// Pictures are compared where their address is known; an echoed data: URI or an upload's address only has to be there.
[[nodiscard]] std::optional<Prediction> findUnanswered(const QList<Prediction> &listed, const QJsonObject &input,
                                                       const QStringList &fileParameters, qint64 submittedAt,
                                                       const QSet<QString> &knownIds);

} // namespace pentimento
