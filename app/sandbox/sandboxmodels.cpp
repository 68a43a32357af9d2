// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxmodels.h"

#include "app/base/jsonaccess.h"
#include "app/sandbox/openapi.h"
#include "app/sandbox/sandboxanswer.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

QString versionDigits(const ModelSpec &model)
{
    if (!model.version.isEmpty())
        return model.version;
    const QByteArray named = model.id.text().toUtf8() + '\n' + compactJson(openApiDocument(model));
    return QString::fromLatin1(QCryptographicHash::hash(named, QCryptographicHash::Sha256).toHex());
}

// Stands where a hosted service shows what the model once made. The sandbox has made nothing yet, so there is no
// output.
QJsonObject exampleOf(const ModelSpec &model)
{
    QJsonObject input;
    for (const ParameterSpec &spec : model.schema.parameters()) {
        if (spec.role == ParameterRole::Prompt)
            input.insert(spec.name, u"make it blue hour"_s);
        else if (!spec.defaultValue.isUndefined() && !spec.defaultValue.isNull())
            input.insert(spec.name, spec.defaultValue);
    }
    return {{u"model"_s, model.id.text()}, {u"version"_s, u"hidden"_s}, {u"status"_s, u"succeeded"_s},
            {u"input"_s, input},           {u"output"_s, QJsonValue()}, {u"data_removed"_s, true}};
}

QJsonObject pageOf(const QJsonArray &results)
{
    return {{u"next"_s, QJsonValue()}, {u"previous"_s, QJsonValue()}, {u"results"_s, results}};
}

// The official client sends its query through JSON.stringify, quotation marks and all, and calls it text/plain.
QString plainQuery(const QByteArray &body)
{
    QString text = QString::fromUtf8(body).trimmed();
    if (const auto wrapped = parseJson('[' + body + ']'); wrapped && wrapped->toArray().first().isString())
        text = wrapped->toArray().first().toString();
    return text.trimmed();
}

} // namespace

SandboxModels::SandboxModels(QList<ModelSpec> models, const QDateTime &since)
    : m_models(std::move(models))
    , m_since(since)
{
    for (const ModelSpec &model : std::as_const(m_models))
        m_versions.insert(model.id, versionDigits(model));
}

const ModelSpec *SandboxModels::find(const QString &id) const
{
    const auto at =
        std::find_if(m_models.begin(), m_models.end(), [&](const ModelSpec &m) { return m.id.text() == id; });
    return at == m_models.end() ? nullptr : &*at;
}

QString SandboxModels::versionOf(const ModelSpec &model) const
{
    return m_versions.value(model.id);
}

const ModelSpec *SandboxModels::findVersion(const QString &version) const
{
    const QString name = version.section(u':', 0, 0);
    const QString digits = version.contains(u':') ? version.section(u':', 1) : version;
    for (const ModelSpec &model : m_models) {
        const bool nameFits = !version.contains(u':') || model.id.text() == name;
        if (model.id.text() == version || (nameFits && versionOf(model) == digits))
            return &model;
    }
    return nullptr;
}

QJsonObject SandboxModels::versionJson(const ModelSpec &model) const
{
    return {{u"id"_s, versionOf(model)},
            {u"created_at"_s, m_since.toString(Qt::ISODateWithMs)},
            {u"cog_version"_s, u"0.0.0-sandbox"_s},
            {u"openapi_schema"_s, openApiDocument(model)}};
}

QJsonObject SandboxModels::modelJson(const ModelSpec &model, const QUrl &base) const
{
    return {{u"url"_s, addressBelow(base, u"models/"_s + model.id.text())},
            {u"owner"_s, model.id.text().section(u'/', 0, 0)},
            {u"name"_s, model.id.text().section(u'/', 1)},
            {u"description"_s, model.purpose},
            {u"visibility"_s, u"public"_s},
            {u"is_official"_s, true},
            {u"github_url"_s, QJsonValue()},
            {u"paper_url"_s, QJsonValue()},
            {u"license_url"_s, QJsonValue()},
            {u"cover_image_url"_s, QJsonValue()},
            {u"run_count"_s, m_runs.value(model.id)},
            {u"default_example"_s, exampleOf(model)},
            {u"latest_version"_s, versionJson(model)}};
}

QList<const ModelSpec *> SandboxModels::matching(const QString &words) const
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QList<const ModelSpec *> found;
    for (const ModelSpec &model : m_models) {
        const QString text = model.id.text() + u' ' + model.title + u' ' + model.purpose;
        const auto has = [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); };
        if (std::all_of(wanted.begin(), wanted.end(), has))
            found.append(&model);
    }
    return found;
}

HttpResponse SandboxModels::listAnswer(const QList<const ModelSpec *> &models, const QUrl &base) const
{
    QJsonArray results;
    for (const ModelSpec *model : models)
        results.append(modelJson(*model, base));
    return jsonAnswer(200, pageOf(results));
}

HttpResponse SandboxModels::searchAnswer(const SandboxRequest &request, const QUrl &base) const
{
    const QString words = request.queryValue(u"query"_s);
    if (words.trimmed().isEmpty())
        return problemAnswer(400, u"Bad request"_s, u"The parameter query is required."_s);
    bool isNumber = false;
    const int asked = request.queryValue(u"limit"_s).toInt(&isNumber);
    const int limit = isNumber ? std::clamp(asked, 1, 50) : 20;
    QJsonArray models;
    for (const ModelSpec *model : matching(words).mid(0, limit))
        models.append(QJsonObject{{u"model"_s, modelJson(*model, base)}, {u"metadata"_s, QJsonObject()}});
    return jsonAnswer(
        200,
        {{u"query"_s, words}, {u"models"_s, models}, {u"collections"_s, QJsonArray()}, {u"pages"_s, QJsonArray()}});
}

HttpResponse SandboxModels::versionsAnswer(const SandboxRequest &request, const ModelSpec &model) const
{
    if (request.path.size() == 4)
        return jsonAnswer(200, pageOf({versionJson(model)}));
    return request.path.at(4) == versionOf(model) ? jsonAnswer(200, versionJson(model)) : notFoundAnswer();
}

HttpResponse SandboxModels::answer(const SandboxRequest &request, const QUrl &base) const
{
    if (request.is("GET", {u"search"}))
        return searchAnswer(request, base);
    if (request.is("GET", {u"models"}))
        return listAnswer(matching({}), base);
    if (request.is("QUERY", {u"models"}))
        return listAnswer(matching(plainQuery(request.body)), base);
    const ModelSpec *model = find(request.path.mid(1, 2).join(u'/'));
    if (model == nullptr)
        return notFoundAnswer();
    if (request.is("GET", {u"models", u"*", u"*"}))
        return jsonAnswer(200, modelJson(*model, base));
    if (request.is("GET", {u"models", u"*", u"*", u"versions"})
        || request.is("GET", {u"models", u"*", u"*", u"versions", u"*"}))
        return versionsAnswer(request, *model);
    return notFoundAnswer();
}

} // namespace pentimento
