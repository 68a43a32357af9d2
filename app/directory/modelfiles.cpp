// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/modelfiles.h"

#include "app/base/atomicfile.h"
#include "app/catalog/catalog.h"
#include "app/catalog/catalogfile.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 4'000'000; // what the catalogue reads

Error tooLarge(const QString &source)
{
    Error error;
    error.kind = ErrorKind::TooLarge;
    error.subject = source;
    error.charged = Charged::No;
    return error;
}

QJsonObject described(const ModelSpec &model, const QString &source)
{
    QJsonObject file{{u"format"_s, 1},
                     {u"comment"_s, source},
                     {u"id"_s, model.id.text()},
                     {u"title"_s, model.title},
                     {u"schema"_s, model.schemaDocument}};
    if (!model.purpose.isEmpty())
        file.insert(u"purpose"_s, model.purpose);
    if (!model.version.isEmpty())
        file.insert(u"version"_s, model.version);
    return file;
}

QJsonObject withOwnWords(QJsonObject file, const QJsonObject &before)
{
    for (const auto key : {"title"_L1, "roles"_L1, "rules"_L1, "sizes"_L1, "returns"_L1}) {
        if (before.contains(key))
            file.insert(key, before.value(key));
    }
    return file;
}

} // namespace

QString modelFileName(const ModelId &model)
{
    QString name = model.text();
    return name.replace(u'/', "__"_L1) + u".json"_s;
}

Result<QJsonObject> modelFileOf(const QJsonObject &description, const QJsonObject &before, const QString &source)
{
    const Result<ModelSpec> model = readAnyModel(description, source);
    if (!model)
        return model.error();
    // A file of ours is what it is.
    const QJsonObject file = description.contains("format"_L1) ? description : described(*model, source);
    if (QJsonDocument(file).toJson().size() > largestFile)
        return tooLarge(source);
    const QJsonObject kept = withOwnWords(file, before);
    if (readAnyModel(kept, source))
        return kept;
    // Roles and rules of parameters that the model has no longer: it can do without.
    const Result<ModelSpec> plain = readAnyModel(file, source);
    return plain ? Result<QJsonObject>(file) : Result<QJsonObject>(plain.error());
}

Result<StoredModel> storeModel(const QString &folder, const QString &path, const QJsonObject &description,
                               const QString &source)
{
    const bool isNew = path.isEmpty();
    const Result<QJsonObject> before = isNew ? Result<QJsonObject>(QJsonObject()) : readJsonFile(path);
    const Result<QJsonObject> file = modelFileOf(description, before ? *before : QJsonObject(), source);
    if (!file)
        return file.error();
    const Result<ModelSpec> now = readAnyModel(*file, source);
    const Result<ModelSpec> then = isNew ? now : readModelFile(path);
    StoredModel stored{now->id, isNew, then ? changesBetween(*then, *now) : QList<ModelChange>()};
    const QString target = isNew ? folder + u'/' + modelFileName(now->id) : path;
    const Result<Done> written = writeFileAtomically(target, QJsonDocument(*file).toJson(), Overwrite::Yes);
    return written ? Result<StoredModel>(stored) : Result<StoredModel>(written.error());
}

} // namespace pentimento
