// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/servicefields.h"

#include "app/catalog/serviceformat.h"

#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (text.trimmed().isEmpty())
        object.remove(key);
    else
        object.insert(key, text.trimmed());
}

void put(QJsonObject &object, const QString &key, const QJsonObject &part)
{
    if (part.isEmpty())
        object.remove(key);
    else
        object.insert(key, part);
}

QJsonObject textsOf(QJsonObject part, const QMap<QString, QString> &texts)
{
    for (auto text = texts.begin(); text != texts.end(); ++text)
        put(part, text.key(), text.value());
    return part;
}

QJsonObject limitsOf(QJsonObject part, const QMap<QString, QString> &texts)
{
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        bool isNumber = false;
        const qint64 number = text.value().trimmed().toLongLong(&isNumber);
        put(part, text.key(), text.value());
        if (isNumber)
            part.insert(text.key(), number);
    }
    return part;
}

QJsonArray offersOf(const QJsonValue &before, const QStringList &models)
{
    QMap<QString, QJsonObject> known;
    const QJsonArray list = before.toArray();
    for (const QJsonValue &offer : list)
        known.insert(offer["model"_L1].toString(), offer.toObject());
    QJsonArray offers;
    for (const QString &line : models) {
        const QString model = line.trimmed();
        if (!model.isEmpty())
            offers.append(known.value(model, {{u"model"_s, model}}));
    }
    return offers;
}

QMap<QString, QString> textsIn(const QJsonValue &part, const QStringList &keys)
{
    QMap<QString, QString> texts;
    for (const QString &key : keys) {
        const QJsonValue value = part[key];
        texts.insert(key, value.isDouble() ? QString::number(value.toInteger()) : value.toString());
    }
    return texts;
}

} // namespace

ServiceFields fieldsOf(const QJsonObject &object)
{
    const ServiceFormat &format = serviceFormat();
    ServiceFields fields;
    fields.title = object.value("title"_L1).toString();
    fields.family = object.value("family"_L1).toString();
    fields.base = object.value("base"_L1).toString();
    fields.authentication = object.value("auth"_L1).toString(u"bearer"_s);
    const QJsonValue offers = object.value("offers"_L1);
    fields.offersAny = object.value("any"_L1).toBool() || offers.isString();
    const QJsonArray list = offers.toArray();
    for (const QJsonValue &offer : list)
        fields.models.append(offer["model"_L1].toString());
    fields.keyPage = object.value("key_page"_L1).toString();
    fields.origins = object.value("allowed_origins"_L1).toVariant().toStringList();
    fields.paths = textsIn(object.value("paths"_L1), format.paths);
    for (const QString &key : format.capabilities)
        fields.capabilities.insert(key, object.value("capabilities"_L1)[key].toBool());
    fields.options = textsIn(object.value("options"_L1), format.options.keys());
    fields.limits = textsIn(object.value("limits"_L1), format.limits);
    return fields;
}

QJsonObject withFields(QJsonObject object, const ServiceFields &fields)
{
    object.insert(u"title"_s, fields.title.trimmed());
    object.insert(u"family"_s, fields.family);
    object.insert(u"base"_s, fields.base.trimmed());
    object.insert(u"auth"_s, fields.authentication);
    if (fields.offersAny) {
        object.insert(u"any"_s, true); // prices and peculiarities of single models stay
        if (object.value("offers"_L1).isString())
            object.remove(u"offers"_s);
    } else {
        object.remove(u"any"_s);
        object.insert(u"offers"_s, offersOf(object.value("offers"_L1), fields.models));
    }
    put(object, u"key_page"_s, fields.keyPage);
    object.remove(u"allowed_origins"_s);
    if (!fields.origins.isEmpty())
        object.insert(u"allowed_origins"_s, QJsonArray::fromStringList(fields.origins));
    put(object, u"paths"_s, textsOf(object.value("paths"_L1).toObject(), fields.paths));
    QJsonObject capabilities = object.value("capabilities"_L1).toObject();
    for (auto entry = fields.capabilities.begin(); entry != fields.capabilities.end(); ++entry) {
        capabilities.remove(entry.key()); // what is not said is not there
        if (entry.value())
            capabilities.insert(entry.key(), true);
    }
    put(object, u"capabilities"_s, capabilities);
    put(object, u"options"_s, textsOf(object.value("options"_L1).toObject(), fields.options));
    put(object, u"limits"_s, limitsOf(object.value("limits"_L1).toObject(), fields.limits));
    return object;
}

QString fieldOfComplaint(const QString &pointer)
{
    const QString first = pointer.section(u'/', 1, 1);
    if (first == "offers"_L1 || first == "any"_L1)
        return u"models"_s;
    const bool hasParts =
        first == "paths"_L1 || first == "limits"_L1 || first == "options"_L1 || first == "capabilities"_L1;
    return hasParts ? pointer.section(u'/', 1, 2) : first;
}

} // namespace pentimento
