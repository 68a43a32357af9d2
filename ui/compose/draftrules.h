// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/modelspec.h"
#include "app/catalog/service.h"
#include "app/jobs/draft.h"

namespace pentimento {

// What is true of every draft, as functions of values.

// The names that the column edits itself, so that the form does not: the prompt, the pictures of the wells, the count
// (which is what "variants" is where a model makes several at once).
[[nodiscard]] QStringList editedElsewhere(const ParameterSchema &schema);
[[nodiscard]] QString promptName(const ParameterSchema &schema); // empty: the model takes no prompt

// The draft as it is sent and saved: pictures in wire order, their ids among the values, the names of secrets, the
// place of the service, a count folded into the variants.
[[nodiscard]] Draft settled(Draft draft, const ModelSpec &model, const Service &service);

// The draft of one offer taken to another. `waiting` are pictures for which there was no room before; they come back
// where there is. `from` is null where the old model is not known.
struct MovedDraft
{
    Draft draft;
    QList<InputImage> waiting;
};
[[nodiscard]] MovedDraft movedTo(const ModelSpec &model, const Service &service, const Draft &draft,
                                 const ModelSpec *from, const QList<InputImage> &waiting);

// The values with those of the form taken over: what the form edits is as it says, the rest stays.
[[nodiscard]] ParameterValues withFormValues(const ParameterValues &values, const ParameterValues &form,
                                             const ParameterSchema &schema);

// Those of the names alone.
[[nodiscard]] ParameterValues valuesNamed(const ParameterValues &values, const QStringList &names);

// Nothing was asked yet: no picture, no word, no value.
[[nodiscard]] bool isUntouched(const Draft &draft);

} // namespace pentimento
