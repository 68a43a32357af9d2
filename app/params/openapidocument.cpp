// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/openapidocument.h"

#include "app/base/jsonaccess.h"

#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

Result<DescribedModel> inOpenApi(const QJsonObject &root, const QString &prefix)
{
    const QString where = prefix + u"components.schemas.Input"_s;
    const QJsonObject schemas = valueAt(root, u"components.schemas").toObject();
    const QJsonValue input = schemas.value("Input"_L1);
    if (!input.isObject())
        return unusableSchema(where, u"no such schema"_s);
    return DescribedModel{root, input, schemas.value("Output"_L1), where};
}

bool looksLikeSchema(const QJsonObject &object)
{
    constexpr std::array signs{"properties"_L1, "$ref"_L1, "allOf"_L1, "anyOf"_L1, "oneOf"_L1};
    return object.value("type"_L1) == QJsonValue(u"object"_s)
           || std::any_of(signs.begin(), signs.end(),
                          [&object](QLatin1StringView sign) { return object.contains(sign); });
}

} // namespace

Result<DescribedModel> findDescription(const QJsonObject &document)
{
    for (const QString &path : {u"latest_version.openapi_schema"_s, u"openapi_schema"_s}) {
        const QJsonValue inner = valueAt(document, path);
        if (inner.isObject())
            return inOpenApi(inner.toObject(), path + u'.');
    }
    if (document.contains("latest_version"_L1)) // null, for a model that was never published
        return unusableSchema(u"latest_version.openapi_schema"_s, u"the model has no published description"_s);
    if (document.contains("openapi"_L1) || document.contains("components"_L1))
        return inOpenApi(document, {});
    if (looksLikeSchema(document))
        return DescribedModel{document, document, QJsonValue(QJsonValue::Undefined), u"properties"_s};
    return unusableSchema(u"components.schemas.Input"_s, u"neither an OpenAPI document nor a JSON Schema"_s);
}

Error unusableSchema(const QString &where, const QString &detail)
{
    Error error;
    error.kind = ErrorKind::InvalidRequest;
    error.subject = where;
    error.detail = detail;
    error.charged = Charged::No;
    error.delivery = Delivery::NotSent;
    return error;
}

} // namespace pentimento
