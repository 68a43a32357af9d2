// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/schemareader.h"

#include "app/params/controlchoice.h"
#include "app/params/fieldreader.h"
#include "app/params/openapidocument.h"
#include "app/params/outputreader.h"
#include "app/params/roleguess.h"
#include "app/params/schemanotes.h"
#include "app/params/schemareferences.h"

#include <QSet>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// An input that may take several shapes has the fields of them all; what only some of them require is not required.
QJsonObject fieldsOf(const FlatSchema &input, const SchemaLimits &limits, SchemaNotes &notes)
{
    QJsonObject fields = input.properties;
    for (const FlatSchema &alternative : input.alternatives) {
        if (!alternative.required.isEmpty())
            notes.add(u"input"_s,
                      u"required only in some of several forms: "_s + quoted(alternative.required.at(0).toString()));
        for (auto it = alternative.properties.begin(); it != alternative.properties.end(); ++it) {
            if (fields.size() <= limits.fields && !fields.contains(it.key()))
                fields.insert(it.key(), it.value());
        }
    }
    return fields;
}

QList<ParameterSpec> readFields(const QJsonObject &fields, const QJsonArray &required, const SchemaLimits &limits,
                                SchemaReferences &references, SchemaNotes &notes)
{
    QSet<QString> requiredNames;
    for (const QJsonValue &name : required) {
        if (fields.contains(name.toString()))
            requiredNames.insert(name.toString());
        else
            notes.add(u"input"_s, u"requires "_s + quoted(name.toString()) + u", which is no field"_s);
    }
    QList<ParameterSpec> parameters;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        ParameterSpec spec = readField(it.key(), it.value(), limits, references, notes);
        spec.required = spec.required || requiredNames.contains(spec.name);
        parameters.append(spec);
    }
    return parameters;
}

} // namespace

Result<SchemaReading> readSchema(const QJsonObject &document, const QMap<QString, ParameterRole> &roles,
                                 const SchemaLimits &limits)
{
    const Result<DescribedModel> model = findDescription(document);
    if (!model)
        return model.error();
    SchemaNotes notes;
    SchemaReferences references(model->root, limits, notes);
    const FlatSchema input = references.flattened(model->input, u"input"_s);
    const QJsonObject fields = fieldsOf(input, limits, notes);
    if (fields.isEmpty() && !input.types.testFlag(SchemaType::Object))
        return unusableSchema(model->where, notes.list().value(0, u"no properties"_s));
    if (fields.size() > limits.fields)
        return unusableSchema(model->where,
                              u"%1 fields; more than %2 are not read"_s.arg(fields.size()).arg(limits.fields));

    QList<ParameterSpec> parameters = readFields(fields, input.required, limits, references, notes);
    assignRoles(parameters, roles, notes);
    for (ParameterSpec &spec : parameters)
        spec.control = controlFor(spec);
    const OutputKind output = readOutput(model->output, references);
    return SchemaReading{ParameterSchema(std::move(parameters), output), notes.list()};
}

} // namespace pentimento
