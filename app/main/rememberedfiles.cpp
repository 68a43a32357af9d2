// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/rememberedfiles.h"

#include "app/base/atomicfile.h"
#include "app/catalog/catalogfile.h"
#include "app/catalog/workflowfiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// Ids come from files of others: only their hash names a file of ours.
QString hashed(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(24));
}

Result<Done> copy(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly)) {
        Error error;
        error.kind = ErrorKind::Storage;
        error.subject = from;
        error.detail = file.errorString();
        error.charged = Charged::No;
        return error;
    }
    return writeFileAtomically(to, file.readAll(), Overwrite::Yes);
}

} // namespace

RememberedFiles::RememberedFiles(QString dataFolder)
    : m_folder(std::move(dataFolder) + u"/known"_s)
{
}

QString RememberedFiles::servicePath(const ServiceId &id, const QString &base) const
{
    return m_folder + u"/service-"_s + hashed(id.text() + u' ' + base) + u".json"_s;
}

QString RememberedFiles::modelPath(const ModelId &id) const
{
    return m_folder + u"/model-"_s + hashed(id.text()) + u".json"_s;
}

Result<Done> RememberedFiles::rememberService(const Service &service, const QString &file) const
{
    // With the workflows that it names as files: those lie beside the file, not beside the copy.
    const Result<QJsonObject> object = readJsonFile(file);
    const Result<QJsonObject> complete = object ? withWorkflows(*object, file) : object;
    if (!complete)
        return complete.error();
    return writeFileAtomically(servicePath(service.id, service.base.toString()),
                               QJsonDocument(*complete).toJson(QJsonDocument::Compact), Overwrite::Yes);
}

Result<Done> RememberedFiles::rememberModel(const ModelId &model, const QString &file) const
{
    return copy(file, modelPath(model));
}

std::optional<Service> RememberedFiles::service(const ServiceId &id, const QString &base) const
{
    const QString path = servicePath(id, base);
    if (!QFile::exists(path))
        return std::nullopt;
    const auto service = readServiceFile(path);
    return service ? std::optional(*service) : std::nullopt;
}

std::optional<ModelSpec> RememberedFiles::model(const ModelId &id) const
{
    const QString path = modelPath(id);
    if (!QFile::exists(path))
        return std::nullopt;
    auto model = readAnyModelFile(path);
    if (!model)
        return std::nullopt;
    model->id = id;
    return *std::move(model);
}

} // namespace pentimento
