// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/servicereader.h"

#include "app/base/webaddress.h"
#include "app/catalog/catalog.h"
#include "app/catalog/catalogfile.h"
#include "app/catalog/complaints.h"
#include "app/catalog/offerreader.h"
#include "app/catalog/serviceaddress.h"
#include "app/catalog/servicefamilies.h"
#include "app/catalog/workflowfiles.h"

#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// A text of the file as an address; without a slash at its end, so that base + "/" + path is right.
QUrl addressFrom(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return QUrl(text, QUrl::StrictMode);
}

Authentication authenticationFrom(const QString &word)
{
    if (word == "none"_L1)
        return Authentication::None;
    if (word == "x-key"_L1)
        return Authentication::XKey;
    return word == "fal-key"_L1 ? Authentication::FalKey : Authentication::Bearer;
}

void complain(QStringList &complaints, const QString &pointer, const std::optional<QString> &what)
{
    if (what)
        complaints.append(pointer + u": "_s + *what);
}

QStringList readOrigins(const QJsonObject &object, const QUrl &base, QStringList &complaints)
{
    const QJsonArray list = object.value("allowed_origins"_L1).toArray();
    if (list.isEmpty())
        return {originOf(base)};
    QStringList origins;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString pointer = u"/allowed_origins/%1"_s.arg(i);
        const QString text = list.at(i).toString();
        if (const QString wildcard = text.toLower(); isWildcardOrigin(wildcard)) {
            complain(complaints, pointer, wildcardComplaint(wildcard, base));
            origins.append(wildcard);
            continue;
        }
        const QUrl origin = addressFrom(text);
        complain(complaints, pointer, originComplaint(origin));
        origins.append(originOf(origin));
    }
    if (!isOfOrigins(QUrl(originOf(base)), origins))
        complain(complaints, u"/allowed_origins"_s, u"should name the base's own origin too: %1"_s.arg(originOf(base)));
    return origins;
}

ServicePaths readPaths(const QJsonObject &object, const QString &family, QStringList &complaints)
{
    ServicePaths paths = usualPaths(family);
    const auto read = [&](const QString &key, QString &path, const QString &mustHold = {}) {
        const QJsonValue value = object.value(key);
        if (value.isUndefined())
            return;
        path = value.toString();
        complain(complaints, u"/paths/"_s + key, pathComplaint(path, mustHold));
    };
    read(u"create"_s, paths.create);
    read(u"create_by_version"_s, paths.createByVersion);
    read(u"poll"_s, paths.poll, u"{id}"_s);
    read(u"cancel"_s, paths.cancel, u"{id}"_s);
    read(u"list"_s, paths.list);
    read(u"files"_s, paths.files);
    read(u"account"_s, paths.account);
    read(u"model"_s, paths.model, u"{model}"_s);
    read(u"edit"_s, paths.edit);
    read(u"result"_s, paths.result, u"{id}"_s);
    return paths;
}

ServiceCapabilities readCapabilities(const QJsonObject &object)
{
    ServiceCapabilities capabilities;
    capabilities.wait = object.value("wait"_L1).toBool();
    capabilities.list = object.value("list"_L1).toBool();
    capabilities.cancel = object.value("cancel"_L1).toBool();
    capabilities.files = object.value("files"_L1).toBool();
    capabilities.schema = object.value("schema"_L1).toBool();
    capabilities.account = object.value("account"_L1).toBool();
    return capabilities;
}

ServiceOptions readOptions(const QJsonObject &object, const QString &family)
{
    ServiceOptions options = usualOptions(family);
    options.flatParameters = object.value("parameters"_L1) == "flat"_L1;
    options.bareBase64 = object.value("pictures"_L1) == "base64"_L1;
    if (object.contains("defaults"_L1))
        options.sendsDefaults = object.value("defaults"_L1) == "sent"_L1;
    if (object.contains("transparency"_L1))
        options.opaquePictures = object.value("transparency"_L1) == "white"_L1;
    return options;
}

ServiceLimits readLimits(const QJsonObject &object)
{
    ServiceLimits limits;
    limits.running = object.value("running"_L1).toInt(limits.running);
    limits.inlineBytes = object.value("inline_bytes"_L1).toInteger(limits.inlineBytes);
    limits.inputPixels = object.value("input_pixels"_L1).toInteger(limits.inputPixels);
    limits.createsPerMinute = object.value("creates_per_minute"_L1).toInt(limits.createsPerMinute);
    limits.outputLifeSeconds = object.value("output_life_seconds"_L1).toInt(limits.outputLifeSeconds);
    return limits;
}

QList<Offer> readOffers(const QJsonArray &list, QStringList &complaints)
{
    QList<Offer> offers;
    QSet<ModelId> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString pointer = u"/offers/%1"_s.arg(i);
        offers.append(readOffer(list.at(i).toObject(), pointer, complaints));
        if (seen.contains(offers.last().model))
            complain(complaints, pointer + u"/model"_s, u"is offered twice: %1"_s.arg(offers.last().model.text()));
        seen.insert(offers.last().model);
    }
    return offers;
}

} // namespace

Service readService(const QJsonObject &object, QStringList &complaints)
{
    Service service;
    service.id = ServiceId(object.value("id"_L1).toString());
    service.title = object.value("title"_L1).toString();
    service.family = object.value("family"_L1).toString();
    service.base = addressFrom(object.value("base"_L1).toString());
    complain(complaints, u"/base"_s, baseComplaint(service.base));
    service.inside = object.value("inside"_L1).toBool();
    service.authentication = authenticationFrom(object.value("auth"_L1).toString());
    if (service.inside && service.authentication != Authentication::None)
        complain(complaints, u"/auth"_s, u"should be \"none\": nobody inside the program asks for a key"_s);
    service.local = object.value("local"_L1).toBool();
    if (service.local && !isLoopback(service.base))
        complain(complaints, u"/local"_s, u"should be false: the base is not on this computer"_s);
    service.origins = readOrigins(object, service.base, complaints);
    service.paths = readPaths(object.value("paths"_L1).toObject(), service.family, complaints);
    service.capabilities = readCapabilities(object.value("capabilities"_L1).toObject());
    service.options = readOptions(object.value("options"_L1).toObject(), service.family);
    service.limits = readLimits(object.value("limits"_L1).toObject());
    const QJsonValue offers = object.value("offers"_L1);
    service.offersAny =
        object.value("any"_L1).toBool() || offers.isString(); // the shape lets no other word through than "any"
    service.offers = readOffers(offers.toArray(), complaints);
    if (service.offers.isEmpty() && !service.offersAny)
        complain(complaints, u"/offers"_s, u"is missing or empty: the service offers nothing"_s);
    service.checked = QDate::fromString(object.value("checked"_L1).toString(), Qt::ISODate);
    if (object.contains("checked"_L1) && !service.checked.isValid())
        complain(complaints, u"/checked"_s, u"is no day of the calendar"_s);
    service.keyPage = QUrl(object.value("key_page"_L1).toString(), QUrl::StrictMode);
    if (object.contains("key_page"_L1) && service.keyPage.host().isEmpty())
        complain(complaints, u"/key_page"_s, u"is no address"_s);
    return service;
}

Result<Service> serviceFrom(const QJsonObject &object, const QString &path)
{
    const Result<QJsonObject> checked = checkedCatalogObject(path, object, CatalogFileKind::Service);
    if (!checked)
        return checked.error();
    const Result<QJsonObject> complete = withWorkflows(*checked, path);
    if (!complete)
        return complete.error();
    QStringList complaints;
    Service service = readService(*complete, complaints);
    if (!complaints.isEmpty())
        return fileError(path, complaints);
    return service;
}

Result<Service> readServiceFile(const QString &path)
{
    const Result<QJsonObject> object = readJsonFile(path);
    return object ? serviceFrom(*object, path) : Result<Service>(object.error());
}

} // namespace pentimento
