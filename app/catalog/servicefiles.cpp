// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/servicefiles.h"

#include "app/base/atomicfile.h"
#include "app/catalog/catalogfile.h"
#include "app/catalog/complaints.h"
#include "app/catalog/servicereader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

QString bundledPath(const ServiceId &id)
{
    return u":/catalog/services/%1.json"_s.arg(id.text());
}

Error failure(const QString &path, ErrorKind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.subject = path;
    error.detail = detail;
    error.charged = Charged::No;
    return error;
}

// QJsonDocument writes keys by the alphabet, which puts the address in front of the name.
QByteArray keyBytes(const QString &key, const QJsonValue &value)
{
    const QByteArray line = QJsonDocument(QJsonObject{{key, value}}).toJson(QJsonDocument::Indented);
    return line.mid(2, line.size() - 5); // without the braces and their line ends
}

} // namespace

ServiceFiles::ServiceFiles(const QString &userFolder)
    : m_folder(userFolder + u"/services"_s)
{
}

// A file that cannot be used is somebody's work all the same: by its id it is found, and not doubled.
QMap<ServiceId, QString> ServiceFiles::own() const
{
    QMap<ServiceId, QString> paths;
    const QStringList names = QDir(m_folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = m_folder + u'/' + name;
        const Result<QJsonObject> object = readJsonFile(path);
        const ServiceId id(object ? object->value("id"_L1).toString() : QString());
        if (!id.isEmpty() && !paths.contains(id)) // of two files with one id the catalogue takes the first
            paths.insert(id, path);
    }
    return paths;
}

ServiceOrigin ServiceFiles::origin(const ServiceId &id) const
{
    const bool isBundled = QFile::exists(bundledPath(id));
    if (!own().contains(id))
        return ServiceOrigin::Bundled;
    return isBundled ? ServiceOrigin::Replaced : ServiceOrigin::Own;
}

QMap<ServiceId, ServiceOrigin> ServiceFiles::origins() const
{
    QMap<ServiceId, ServiceOrigin> origins;
    const QMap<ServiceId, QString> paths = own();
    for (auto entry = paths.begin(); entry != paths.end(); ++entry) {
        const bool isBundled = QFile::exists(bundledPath(entry.key()));
        origins.insert(entry.key(), isBundled ? ServiceOrigin::Replaced : ServiceOrigin::Own);
    }
    return origins;
}

QString ServiceFiles::path(const ServiceId &id) const
{
    return own().value(id, bundledPath(id));
}

Result<QJsonObject> ServiceFiles::read(const ServiceId &id) const
{
    return readJsonFile(path(id));
}

Result<Done> ServiceFiles::write(const QJsonObject &object) const
{
    const Result<Service> service = serviceFrom(object);
    if (!service)
        return service.error();
    const QMap<ServiceId, QString> paths = own();
    QString path = paths.value(service->id);
    // The name may be taken by a file of another id, or by one that is no JSON: neither is ours to overwrite.
    for (int number = 1; path.isEmpty(); ++number) {
        const QString suffix = number == 1 ? QString() : u"-%1"_s.arg(number);
        const QString free = m_folder + u'/' + service->id.text() + suffix + u".json"_s;
        if (!QFile::exists(free))
            path = free;
    }
    return writeFileAtomically(path, serviceFileBytes(object), Overwrite::Yes);
}

Result<Done> ServiceFiles::remove(const ServiceId &id) const
{
    const QString path = own().value(id);
    if (path.isEmpty())
        return failure(m_folder, ErrorKind::NotFound, id.text());
    QFile file(path);
    if (!file.remove())
        return failure(path, ErrorKind::Storage, file.errorString());
    return Done{};
}

QByteArray serviceFileBytes(const QJsonObject &object)
{
    const QStringList first{u"$schema"_s, u"format"_s, u"comment"_s, u"id"_s,  u"title"_s,
                            u"family"_s,  u"base"_s,   u"auth"_s,    u"any"_s, u"offers"_s};
    QList<QByteArray> lines;
    for (const QString &key : first) {
        if (object.contains(key))
            lines.append(keyBytes(key, object.value(key)));
    }
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!first.contains(entry.key()))
            lines.append(keyBytes(entry.key(), entry.value()));
    }
    return "{\n" + lines.join(",\n") + "\n}\n";
}

} // namespace pentimento
