// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/editrequest.h"

#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

QJsonObject requestToJson(const EditRequest &request)
{
    QJsonObject values = request.values.toJson();
    for (const QString &secret : request.secrets)
        values.remove(secret);
    QJsonArray images;
    for (const InputImage &image : request.images) {
        images.append(QJsonObject{{u"parameter"_s, image.parameter},
                                  {u"sha256"_s, image.id.text()},
                                  {u"name"_s, image.name},
                                  {u"width"_s, image.size.width()},
                                  {u"height"_s, image.size.height()},
                                  {u"version"_s, image.version.text()}});
    }
    return {{u"model"_s, request.model.text()},
            {u"service"_s, request.service.text()},
            {u"service_base"_s, request.serviceBase},
            {u"values"_s, values},
            {u"images"_s, images},
            {u"secrets"_s, QJsonArray::fromStringList(request.secrets)}};
}

EditRequest requestFromJson(const QJsonObject &object)
{
    EditRequest request;
    request.model = ModelId(object.value("model"_L1).toString());
    request.service = ServiceId(object.value("service"_L1).toString());
    request.serviceBase = object.value("service_base"_L1).toString();
    request.values = ParameterValues::fromJson(object.value("values"_L1).toObject());
    const QJsonArray images = object.value("images"_L1).toArray();
    for (const QJsonValue &entry : images) {
        request.images.append({entry["parameter"_L1].toString(), ImageId(entry["sha256"_L1].toString()), entry["name"_L1].toString(),
                               QSize(entry["width"_L1].toInt(), entry["height"_L1].toInt()),
                               VersionId(entry["version"_L1].toString())});
    }
    const QJsonArray secrets = object.value("secrets"_L1).toArray();
    for (const QJsonValue &name : secrets)
        request.secrets.append(name.toString());
    return request;
}

} // namespace pentimento
