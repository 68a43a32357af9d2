// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/modeldirectory.h"

#include "app/base/jsonaccess.h"
#include "app/base/whendone.h"
#include "app/base/workpool.h"
#include "app/catalog/catalogfile.h"
#include "app/providers/answers.h"

#include <QDate>
#include <QFile>
#include <QtConcurrentRun>

namespace pentimento {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 largestAnswer = 4'000'000;

HttpRequest questionTo(const Service &service, const QString &path)
{
    QString base = service.base.toString(QUrl::FullyEncoded);
    if (!base.endsWith(u'/'))
        base += u'/';
    HttpRequest question;
    question.url = QUrl(base + path);
    question.headers = {{"Accept", "application/json"}};
    question.answerLimit = largestAnswer;
    question.silence = 20s;
    question.deadline = 60s;
    return question;
}

Result<QJsonObject> objectIn(const Result<HttpResponse> &answer)
{
    if (!answer)
        return answer.error();
    const auto json = answer->isSuccess() && answer->whole ? parseJson(answer->body) : std::nullopt;
    return json && json->isObject() ? Result<QJsonObject>(json->toObject()) : Result<QJsonObject>(errorOf(*answer));
}

// What an answer may say: not which model it is about, since that was asked, and nothing that only files of ours say.
QJsonObject descriptionIn(const QJsonObject &answer, const ModelId &model)
{
    QJsonObject description{{u"owner"_s, model.text().section(u'/', 0, 0)}, {u"name"_s, model.text().section(u'/', 1)}};
    for (const auto key : {"description"_L1, "is_official"_L1, "latest_version"_L1}) {
        if (answer.contains(key))
            description.insert(key, answer.value(key));
    }
    return description;
}

// As if that version were its newest. Who asks for a version wants that one for good.
QJsonObject withVersion(QJsonObject description, const QJsonObject &version)
{
    description.insert(u"latest_version"_s, version);
    description.insert(u"is_official"_s, false);
    return description;
}

} // namespace

bool describesModels(const Service &service)
{
    return service.capabilities.schema && service.family == "replicate"_L1 && !service.inside;
}

ModelDirectory::ModelDirectory(CurrentCatalog &catalog, QString folder, TransportFor transport, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_folder(std::move(folder))
    , m_transport(std::move(transport))
{
}

ModelDirectory::~ModelDirectory() = default;

void ModelDirectory::fetch(const ModelAddress &address, const Service &service)
{
    m_order = std::make_unique<QObject>();
    const QString path = QString(service.paths.model).replace("{model}"_L1, address.model.text());
    const QString source =
        u"%1, %2"_s.arg(questionTo(service, path).url.toString(), QDate::currentDate().toString(Qt::ISODate));
    ask(path, service, [this, path, address, service, source](const QJsonObject &answer) {
        const QJsonObject model = descriptionIn(answer, address.model);
        const bool isNewest = valueAt(model, u"latest_version.id").toString() == address.version;
        if (address.version.isEmpty() || isNewest) {
            store(model, source);
            return;
        }
        ask(path + u"/versions/"_s + address.version, service,
            [this, model, source](const QJsonObject &version) { store(withVersion(model, version), source); });
    });
}

void ModelDirectory::ask(const QString &path, const Service &service, std::function<void(const QJsonObject &)> then)
{
    HttpCall *call = m_transport(service).send(questionTo(service, path), m_order.get());
    connect(call, &HttpCall::finished, m_order.get(),
            [this, then = std::move(then)](const Result<HttpResponse> &answer) {
                const Result<QJsonObject> object = objectIn(answer);
                if (object)
                    then(*object);
                else
                    fail(object.error());
            });
}

void ModelDirectory::take(const QString &file)
{
    m_order = std::make_unique<QObject>();
    whenDone(QtConcurrent::run(&workPool(), readJsonFile, file), m_order.get(),
             [this, file](const Result<QJsonObject> &object) {
                 if (object)
                     store(*object, file);
                 else
                     fail(object.error());
             });
}

void ModelDirectory::store(const QJsonObject &description, const QString &source)
{
    const auto write = [folder = m_folder, files = m_catalog.modelFiles(), description, source] {
        const Result<ModelSpec> model = readAnyModel(description, source);
        return storeModel(folder, model ? files.value(model->id) : QString(), description, source);
    };
    whenDone(QtConcurrent::run(&workPool(), write), m_order.get(), [this](const Result<StoredModel> &stored) {
        if (!stored)
            fail(stored.error());
        else
            whenReloaded([this, stored = *stored] { Q_EMIT this->stored(stored); });
    });
}

void ModelDirectory::remove(const ModelId &model)
{
    m_order = std::make_unique<QObject>();
    const QString path = m_catalog.modelFiles().value(model);
    const auto erase = [path]() -> Result<Done> {
        QFile file(path);
        if (path.isEmpty() || file.remove())
            return Done{};
        Error error;
        error.kind = ErrorKind::Storage;
        error.subject = path;
        error.detail = file.errorString();
        return error;
    };
    whenDone(QtConcurrent::run(&workPool(), erase), m_order.get(), [this, model](const Result<Done> &erased) {
        if (!erased)
            fail(erased.error());
        else
            whenReloaded([this, model] { Q_EMIT removed(model); });
    });
}

void ModelDirectory::cancel()
{
    m_order.reset();
}

void ModelDirectory::whenReloaded(std::function<void()> then)
{
    connect(
        &m_catalog, &CurrentCatalog::reloaded, m_order.get(), [then = std::move(then)] { then(); },
        Qt::SingleShotConnection);
    m_catalog.reload();
}

// Asking what a model takes is free.
void ModelDirectory::fail(const Error &error)
{
    Error told = error;
    told.charged = Charged::No;
    Q_EMIT failed(told);
}

} // namespace pentimento
