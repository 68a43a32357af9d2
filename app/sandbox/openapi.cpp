// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/openapi.h"

#include "app/base/jsonaccess.h"

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

QJsonObject outputSchema(OutputKind kind)
{
    const QJsonObject file{{u"type"_s, u"string"_s}, {u"format"_s, u"uri"_s}, {u"title"_s, u"Output"_s}};
    const QJsonObject text{{u"type"_s, u"string"_s}, {u"title"_s, u"Output"_s}};
    switch (kind) {
    case OutputKind::Files:
        return {{u"type"_s, u"array"_s}, {u"items"_s, file}, {u"title"_s, u"Output"_s}};
    case OutputKind::Text:
        return text;
    case OutputKind::TextStream:
        return {{u"type"_s, u"array"_s},
                {u"items"_s, text},
                {u"title"_s, u"Output"_s},
                {u"x-cog-array-type"_s, u"iterator"_s},
                {u"x-cog-array-display"_s, u"concatenate"_s}};
    case OutputKind::File:
    case OutputKind::Other:
        break;
    }
    return file;
}

} // namespace

QJsonObject openApiDocument(const ModelSpec &model)
{
    const QJsonObject &document = model.schemaDocument;
    const QJsonValue inAnswer = valueAt(document, u"latest_version.openapi_schema");
    if (inAnswer.isObject())
        return inAnswer.toObject();
    if (valueAt(document, u"components.schemas.Input").isObject())
        return document;
    QJsonObject schemas = document.value("definitions"_L1).toObject();
    schemas.insert(u"Input"_s, document);
    schemas.insert(u"Output"_s, outputSchema(model.schema.output()));
    return {{u"openapi"_s, u"3.0.2"_s},
            {u"info"_s, QJsonObject{{u"title"_s, u"Cog"_s}, {u"version"_s, u"0.1.0"_s}}},
            {u"paths"_s, QJsonObject()},
            {u"components"_s, QJsonObject{{u"schemas"_s, schemas}}}};
}

} // namespace pentimento
