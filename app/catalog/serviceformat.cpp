// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/serviceformat.h"

#include "app/catalog/catalogfile.h"
#include "app/catalog/servicereader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QJsonValue &part)
{
    QStringList words;
    const QJsonArray list = part["enum"_L1].toArray();
    for (const QJsonValue &word : list)
        words.append(word.toString());
    return words;
}

QStringList keysOf(const QJsonValue &part)
{
    return part["properties"_L1].toObject().keys();
}

ServiceFormat readFormat()
{
    QFile file(u":/schemas/service-1.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonValue properties = QJsonDocument::fromJson(file.readAll())["properties"_L1];
    ServiceFormat format;
    format.families = wordsOf(properties["family"_L1]);
    format.authentications = wordsOf(properties["auth"_L1]);
    format.paths = keysOf(properties["paths"_L1]);
    format.capabilities = keysOf(properties["capabilities"_L1]);
    format.limits = keysOf(properties["limits"_L1]);
    const QJsonValue options = properties["options"_L1];
    for (const QString &key : keysOf(options))
        format.options.insert(key, wordsOf(options["properties"_L1][key]));
    return format;
}

void add(QList<Complaint> &complaints, const Complaint &added)
{
    const bool isKnown = std::any_of(complaints.begin(), complaints.end(), [&added](const Complaint &complaint) {
        return complaint.pointer == added.pointer;
    });
    if (!isKnown)
        complaints.append(added);
}

} // namespace

const ServiceFormat &serviceFormat()
{
    static const ServiceFormat format = readFormat();
    return format;
}

QMap<QString, QString> pathsByKey(const ServicePaths &paths)
{
    return {{u"create"_s, paths.create},   {u"create_by_version"_s, paths.createByVersion},
            {u"edit"_s, paths.edit},       {u"poll"_s, paths.poll},
            {u"result"_s, paths.result},   {u"cancel"_s, paths.cancel},
            {u"list"_s, paths.list},       {u"files"_s, paths.files},
            {u"account"_s, paths.account}, {u"model"_s, paths.model}};
}

QMap<QString, QString> limitsByKey(const ServiceLimits &limits)
{
    return {{u"running"_s, QString::number(limits.running)},
            {u"inline_bytes"_s, QString::number(limits.inlineBytes)},
            {u"input_pixels"_s, QString::number(limits.inputPixels)},
            {u"creates_per_minute"_s, QString::number(limits.createsPerMinute)},
            {u"output_life_seconds"_s, QString::number(limits.outputLifeSeconds)}};
}

Service usualService(const QString &family)
{
    QStringList complaints; // of all that such a file lacks
    return readService({{u"family"_s, family}}, complaints);
}

QList<Complaint> serviceComplaints(const QJsonObject &object)
{
    QList<Complaint> complaints;
    if (const auto checked = checkedCatalogObject({}, object, CatalogFileKind::Service); !checked)
        complaints = complaintsIn(checked.error());
    QStringList lines;
    static_cast<void>(readService(object, lines)); // reads as usual what has not its shape
    for (const Complaint &complaint : complaintsIn(fileError({}, lines)))
        add(complaints, complaint);
    return complaints;
}

} // namespace pentimento
