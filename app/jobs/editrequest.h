// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/params/parametervalues.h"

#include <QList>
#include <QSize>

namespace pentimento {

// A picture of a request: which parameter it fills, and which version of the library it is.
struct InputImage
{
    QString parameter;
    ImageId id;
    QString name; // of the file it came from, for showing
    QSize size;
    VersionId version;

    friend bool operator==(const InputImage &, const InputImage &) = default;
};

// What the designer asked, in our names: model, service, what was set, and the pictures in wire order. Saved with the job.
struct EditRequest
{
    ModelId model;
    ServiceId service;
    QString serviceBase;       // where the service was when this was asked: an id alone could mean another place later
    ParameterValues values;    // files stand here as image ids
    QList<InputImage> images;
    QStringList secrets;       // names of values that are sent and stored nowhere

    friend bool operator==(const EditRequest &, const EditRequest &) = default;
};

[[nodiscard]] QJsonObject requestToJson(const EditRequest &request); // without secrets
[[nodiscard]] EditRequest requestFromJson(const QJsonObject &object);

} // namespace pentimento
