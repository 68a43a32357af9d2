// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/draftrules.h"

#include "app/params/carryover.h"
#include "ui/compose/wells.h"

#include <algorithm>

namespace pentimento {

namespace {

constexpr int mostVariants = 99;

// A request that was made before has its count among the values; here it is the number of variants.
void foldCount(Draft &draft, const ParameterSchema &schema)
{
    const ParameterSpec *count = schema.findRole(ParameterRole::Count);
    const auto value = count != nullptr ? draft.request.values.value(count->name) : std::nullopt;
    if (!value)
        return;
    draft.variants = std::clamp(draft.variants * std::max(1, value->toInt(1)), 1, mostVariants);
    draft.request.values.unset(count->name);
}

QStringList secretsOf(const ParameterSchema &schema, const ParameterValues &values)
{
    QStringList names;
    for (const ParameterSpec &spec : schema.parameters()) {
        if (spec.kind == ParameterKind::Secret && values.isSet(spec.name))
            names.append(spec.name);
    }
    return names;
}

} // namespace

QString promptName(const ParameterSchema &schema)
{
    const ParameterSpec *prompt = schema.findRole(ParameterRole::Prompt);
    return prompt != nullptr && prompt->kind == ParameterKind::Text ? prompt->name : QString();
}

QStringList editedElsewhere(const ParameterSchema &schema)
{
    QStringList names = wellParameters(schema);
    if (const QString prompt = promptName(schema); !prompt.isEmpty())
        names.append(prompt);
    if (const ParameterSpec *count = schema.findRole(ParameterRole::Count))
        names.append(count->name);
    return names;
}

Draft settled(Draft draft, const ModelSpec &model, const Service &service)
{
    EditRequest &request = draft.request;
    request.model = model.id;
    request.service = service.id;
    request.serviceBase = service.base.toString();
    foldCount(draft, model.schema);
    request.images = inWireOrder(model.schema, request.images);
    request.values = withPictures(request.values, model.schema, request.images);
    request.secrets = secretsOf(model.schema, request.values);
    return draft;
}

MovedDraft movedTo(const ModelSpec &model, const Service &service, const Draft &draft, const ModelSpec *from,
                   const QList<InputImage> &waiting)
{
    MovedDraft moved{draft, {}};
    EditRequest &request = moved.draft.request;
    const ParameterSchema &schema = model.schema;
    // Names that mean nothing here are not taken along, whatever they were.
    request.values = carriedOver(request.values, from != nullptr ? from->schema : schema, schema);
    const CarriedPictures carried = from != nullptr ? carriedPictures(request.images, from->schema, schema)
                                                    : withWaiting(schema, {}, request.images);
    const CarriedPictures filled = withWaiting(schema, carried.images, waiting);
    request.images = filled.images;
    moved.waiting = carried.left + filled.left;
    moved.draft = settled(moved.draft, model, service);
    return moved;
}

ParameterValues withFormValues(const ParameterValues &values, const ParameterValues &form,
                               const ParameterSchema &schema)
{
    const QStringList elsewhere = editedElsewhere(schema);
    ParameterValues merged = values;
    for (const ParameterSpec &spec : schema.parameters()) {
        if (elsewhere.contains(spec.name))
            continue;
        if (const auto value = form.value(spec.name))
            merged.set(spec.name, *value);
        else
            merged.unset(spec.name);
    }
    return merged;
}

ParameterValues valuesNamed(const ParameterValues &values, const QStringList &names)
{
    ParameterValues some;
    for (const QString &name : names) {
        if (const auto value = values.value(name))
            some.set(name, *value);
    }
    return some;
}

bool isUntouched(const Draft &draft)
{
    return draft.request.images.isEmpty() && draft.request.values.names().isEmpty();
}

} // namespace pentimento
