// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/jsonaccess.h"
#include "app/catalog/catalog.h"
#include "app/catalog/catalogfile.h"
#include "app/catalog/complaints.h"
#include "app/catalog/modelcheck.h"
#include "app/params/schemareader.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

QMap<QString, ParameterRole> readRoles(const QJsonObject &object)
{
    QMap<QString, ParameterRole> roles;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (const auto role = roleFromWord(entry.value().toString()))
            roles.insert(entry.key(), *role);
    }
    return roles;
}

QList<QSize> readSizes(const QJsonArray &list)
{
    QList<QSize> sizes;
    for (const QJsonValue &pair : list)
        sizes.append(QSize(pair.toArray().at(0).toInt(), pair.toArray().at(1).toInt()));
    return sizes;
}

Result<ModelSpec> readModel(const QString &path, const QJsonObject &object)
{
    const Result<QJsonObject> checked = checkedCatalogObject(path, object, CatalogFileKind::Model);
    if (!checked)
        return checked.error();
    ModelSpec model;
    model.id = ModelId(object.value("id"_L1).toString());
    model.title = object.value("title"_L1).toString();
    model.purpose = object.value("purpose"_L1).toString();
    model.sizes = readSizes(object.value("sizes"_L1).toArray());
    model.schemaDocument = object.value("schema"_L1).toObject();
    const QMap<QString, ParameterRole> roles = readRoles(object.value("roles"_L1).toObject());
    const Result<SchemaReading> reading = readSchema(model.schemaDocument, roles);
    if (!reading)
        return fileError(path, {u"/schema: "_s + reading.error().detail});
    model.schema = reading->schema;
    model.notes = reading->notes;
    const Result<QList<Rule>> rules = readRules(object.value("rules"_L1).toArray());
    if (!rules)
        return fileError(path, {u"/rules%1: %2"_s.arg(rules.error().subject, rules.error().detail)});
    model.rules = *rules;
    model.version = object.value("version"_L1).toString();
    model.returns = mediaFromWord(object.value("returns"_L1).toString()).value_or(mediaOf(model));
    const QStringList complaints = roleComplaints(roles, model.schema) + ruleComplaints(model.rules, model.schema);
    if (!complaints.isEmpty())
        return fileError(path, complaints);
    return model;
}

bool isIdPart(const QString &text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"[A-Za-z0-9_][A-Za-z0-9._-]*"_s));
    return pattern.match(text).hasMatch();
}

// "someone__a-model.json" is someone/a-model; a name without an owner gets one, because ids are owner/name everywhere.
ModelId idFromFileName(const QString &path)
{
    QString name = QFileInfo(path).completeBaseName();
    static const QRegularExpression strange(u"[^A-Za-z0-9._-]+"_s);
    name.replace(strange, u"-"_s);
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    const qsizetype at = name.indexOf("__"_L1);
    if (at > 0 && isIdPart(name.first(at)) && isIdPart(name.sliced(at + 2)))
        return ModelId(name.first(at) + u'/' + name.sliced(at + 2));
    return ModelId(u"local/"_s + (name.isEmpty() ? u"model"_s : name));
}

// The first line of foreign text, clipped to what fits one.
QString firstLine(const QString &text, qsizetype longest)
{
    const QString line = text.section(u'\n', 0, 0).simplified();
    return line.size() <= longest ? line : line.first(longest - 1) + u'…';
}

// Models that a service's staff look after are known by their name and hide their version; the others go by it.
QString versionOf(const QJsonObject &description)
{
    static const QRegularExpression digits(QRegularExpression::anchoredPattern(u"[0-9a-f]{64}"_s));
    const QString version = valueAt(description, u"latest_version.id").toString();
    const bool goesByName = description.value("is_official"_L1).toBool();
    return !goesByName && digits.match(version).hasMatch() ? version : QString();
}

// A description of somebody else's: no roles, no rules and no sizes, so the schema reader guesses the roles by name.
Result<ModelSpec> modelFromDescription(const QString &path, const QJsonObject &description, const QJsonObject &schema)
{
    const Result<SchemaReading> reading = readSchema(schema);
    if (!reading)
        return fileError(path, {reading.error().detail});
    ModelSpec model;
    const QString owner = description.value("owner"_L1).toString();
    const QString name = description.value("name"_L1).toString();
    const QString title = valueAt(schema, u"info.title").toString();
    model.id = isIdPart(owner) && isIdPart(name) ? ModelId(owner + u'/' + name) : idFromFileName(path);
    // "Cog" is what the tool that packs models writes there for every model.
    const bool hasTitle = !title.isEmpty() && title != "Cog"_L1;
    model.title = hasTitle ? firstLine(title, 100) : model.id.text().section(u'/', 1);
    model.purpose = firstLine(description.value("description"_L1).toString(), 300);
    model.schema = reading->schema;
    model.schemaDocument = schema;
    model.notes = reading->notes;
    model.version = versionOf(description);
    model.returns = mediaOf(model);
    return model;
}

} // namespace

Result<ModelSpec> readModelFile(const QString &path)
{
    const Result<QJsonObject> object = readJsonFile(path);
    return object ? readModel(path, *object) : Result<ModelSpec>(object.error());
}

Result<ModelSpec> readAnyModelFile(const QString &path)
{
    const Result<QJsonObject> object = readJsonFile(path);
    return object ? readAnyModel(*object, path) : Result<ModelSpec>(object.error());
}

Result<ModelSpec> readAnyModel(const QJsonObject &object, const QString &path)
{
    if (object.contains("format"_L1) || object.contains("schema"_L1))
        return readModel(path, object);
    const QJsonValue answered = valueAt(object, u"latest_version.openapi_schema");
    if (answered.isObject())
        return modelFromDescription(path, object, answered.toObject());
    if (valueAt(object, u"components.schemas.Input").isObject() || object.value("properties"_L1).isObject())
        return modelFromDescription(path, {}, object);
    return fileError(
        path, {u"is neither a model file, nor a Replicate model answer with latest_version.openapi_schema, nor an "
               "OpenAPI document with components.schemas.Input"_s});
}

} // namespace pentimento
