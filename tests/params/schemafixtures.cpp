// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/params/schemafixtures.h"

#include "app/base/jsonaccess.h"

#include <QFile>

namespace pentimento::test {

using namespace Qt::StringLiterals;

QJsonValue fixture(const QString &path)
{
    QFile file(QStringLiteral(PENTIMENTO_FIXTURES "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        return QJsonValue(QJsonValue::Null);
    return parseJson(file.readAll()).value_or(QJsonValue(QJsonValue::Null));
}

QJsonObject openApiWith(const QJsonObject &properties, const QJsonObject &components, const QJsonArray &required)
{
    QJsonObject schemas = components;
    schemas.insert(u"Input"_s,
                   QJsonObject{{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"required"_s, required}});
    return {{u"openapi"_s, u"3.0.2"_s}, {u"components"_s, QJsonObject{{u"schemas"_s, schemas}}}};
}

QJsonObject described(const ParameterSpec &spec)
{
    QJsonObject object{{u"kind"_s, kindWord(spec.kind)}, {u"control"_s, controlWord(spec.control)}};
    const auto put = [&object](const QString &key, const QJsonValue &value, bool isSaid) {
        if (isSaid)
            object.insert(key, value);
    };
    put(u"required"_s, true, spec.required);
    put(u"nullable"_s, true, spec.nullable);
    put(u"deprecated"_s, true, spec.deprecated);
    put(u"isList"_s, true, spec.isList);
    put(u"default"_s, spec.defaultValue, !spec.defaultValue.isUndefined());
    put(u"choices"_s, spec.choices, !spec.choices.isEmpty());
    put(u"minimum"_s, spec.minimum, !spec.minimum.isUndefined());
    put(u"maximum"_s, spec.maximum, !spec.maximum.isUndefined());
    put(u"exclusiveMinimum"_s, true, spec.minimumIsExclusive);
    put(u"exclusiveMaximum"_s, true, spec.maximumIsExclusive);
    put(u"multipleOf"_s, spec.multipleOf.value_or(0), spec.multipleOf.has_value());
    put(u"minLength"_s, spec.minLength, spec.minLength != 0);
    put(u"maxLength"_s, spec.maxLength.value_or(0), spec.maxLength.has_value());
    return object;
}

} // namespace pentimento::test
