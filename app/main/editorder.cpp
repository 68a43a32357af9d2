// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/editorder.h"

#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(entry.toString());
    return list;
}

} // namespace

QJsonObject orderToJson(const EditOrder &order)
{
    QJsonObject object{{u"model"_s, order.model},
                       {u"service"_s, order.service},
                       {u"images"_s, QJsonArray::fromStringList(order.images)},
                       {u"settings"_s, QJsonArray::fromStringList(order.settings)},
                       {u"variants"_s, order.variants}};
    if (order.prompt)
        object.insert(u"prompt"_s, *order.prompt);
    return object;
}

EditOrder orderFromJson(const QJsonObject &object)
{
    EditOrder order;
    order.model = object.value("model"_L1).toString();
    order.service = object.value("service"_L1).toString();
    order.images = texts(object.value("images"_L1));
    order.settings = texts(object.value("settings"_L1));
    order.variants = object.value("variants"_L1).toInt(1);
    if (const QJsonValue prompt = object.value("prompt"_L1); prompt.isString())
        order.prompt = prompt.toString();
    return order;
}

} // namespace pentimento
