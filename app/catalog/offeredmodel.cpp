// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/offeredmodel.h"

#include "app/base/jsonaccess.h"

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

void narrow(ParameterSpec &spec, const Offer &offer)
{
    const QJsonArray without = offer.without.value(spec.name);
    spec.choices = [&] {
        QJsonArray rest;
        for (const QJsonValue &choice : std::as_const(spec.choices)) {
            if (!without.contains(choice))
                rest.append(choice);
        }
        return rest;
    }();
    if (without.contains(spec.defaultValue))
        spec.defaultValue = QJsonValue(QJsonValue::Undefined);
    if (const auto names = offer.spread.constFind(spec.name); names != offer.spread.constEnd())
        spec.maxLength = std::min(spec.maxLength.value_or(int(names->size())), int(names->size()));
}

bool isAbout(const Rule &rule, const ParameterSchema &schema)
{
    return schema.find(rule.parameter) != nullptr && schema.find(rule.when.parameter) != nullptr;
}

// Every place of an offer where one of our parameters is named.
QStringList namesIn(const Offer &offer)
{
    QStringList names = offer.asText + offer.lists + offer.omit;
    const auto addKeys = [&names](const auto &map) {
        for (auto entry = map.begin(); entry != map.end(); ++entry)
            names.append(entry.key());
    };
    addKeys(offer.renames);
    addKeys(offer.values);
    addKeys(offer.spread);
    addKeys(offer.without);
    if (offer.price) {
        for (const PricePart &part : offer.price->parts)
            addKeys(part.when);
    }
    names.removeDuplicates();
    return names;
}

bool isChoice(const ParameterSpec &spec, const QString &text)
{
    return std::any_of(spec.choices.begin(), spec.choices.end(),
                       [&](const QJsonValue &choice) { return textOf(choice) == text; });
}

} // namespace

ModelSpec offeredModel(const ModelSpec &model, const Offer &offer)
{
    if (offer.omit.isEmpty() && offer.without.isEmpty() && offer.spread.isEmpty())
        return model;
    QList<ParameterSpec> parameters = model.schema.parameters();
    parameters.removeIf([&](const ParameterSpec &spec) { return offer.omit.contains(spec.name); });
    for (ParameterSpec &spec : parameters)
        narrow(spec, offer);
    ModelSpec offered = model;
    offered.schema = ParameterSchema(parameters, model.schema.output());
    offered.rules.removeIf([&](const Rule &rule) { return !isAbout(rule, offered.schema); });
    return offered;
}

QStringList offerComplaints(const Offer &offer, const ModelSpec &model)
{
    QStringList complaints;
    const QStringList names = namesIn(offer);
    for (const QString &name : names) {
        if (model.schema.find(name) == nullptr)
            complaints.append(u"the model has no parameter \"%1\""_s.arg(name));
    }
    for (auto entry = offer.values.begin(); entry != offer.values.end(); ++entry) {
        const ParameterSpec *spec = model.schema.find(entry.key());
        const QStringList texts = entry.value().keys();
        for (const QString &text : texts) {
            if (spec != nullptr && !spec->choices.isEmpty() && !isChoice(*spec, text))
                complaints.append(u"\"%1\" is no choice of \"%2\""_s.arg(text, entry.key()));
        }
    }
    for (auto entry = offer.without.begin(); entry != offer.without.end(); ++entry) {
        const ParameterSpec *spec = model.schema.find(entry.key());
        for (const QJsonValue &choice : entry.value()) {
            if (spec != nullptr && !spec->choices.contains(choice))
                complaints.append(u"\"%1\" is no choice of \"%2\""_s.arg(choice.toString(), entry.key()));
        }
    }
    return complaints;
}

} // namespace pentimento
