// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxservice.h"

#include "app/sandbox/inputcheck.h"
#include "app/sandbox/sandboxanswer.h"

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

HttpResponse fileAnswer(const DeliveredFile &delivery)
{
    HttpResponse response;
    response.status = 200;
    response.headers = {{"Content-Type", delivery.type}, {"Cache-Control", "private, max-age=3600"}};
    response.body = delivery.content;
    return response;
}

QString suffixOf(const QByteArray &mimeType)
{
    if (mimeType == "image/jpeg")
        return u"jpg"_s;
    const QByteArray name = mimeType.mid(mimeType.indexOf('/') + 1);
    const bool isPlain =
        !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return isPlain ? QString::fromLatin1(name) : u"bin"_s;
}

HttpResponse accountAnswer()
{
    return jsonAnswer(200, {{u"type"_s, u"user"_s},
                            {u"username"_s, u"sandbox"_s},
                            {u"name"_s, u"Offline sandbox"_s},
                            {u"github_url"_s, QJsonValue()},
                            {u"avatar_url"_s, QJsonValue()}});
}

HttpResponse invalidVersionAnswer()
{
    return problemAnswer(422, u"Invalid version or not permitted"_s,
                         u"The specified version does not exist (or perhaps you don't have permission to use it?)"_s);
}

} // namespace

SandboxService::SandboxService(QList<ModelSpec> models, SandboxOptions options, EffectsSource effects)
    : m_options(std::move(options))
    , m_models(std::move(models), m_options.now())
    , m_sources(inputSources())
    , m_predictions(m_options, m_sources, m_deliveries, std::move(effects))
{
}

void SandboxService::answer(const HttpRequest &request, QObject *context,
                            std::function<void(const HttpResponse &)> reply)
{
    ++m_counts.requests;
    expire();
    const QUrl asked = request.url;
    const Asker asker{context, [asked, reply](HttpResponse response) {
                          response.url = asked;
                          reply(response);
                      }};
    if (const auto response = answerNow(request, asker))
        asker.reply(*response);
}

std::optional<HttpResponse> SandboxService::answerNow(const HttpRequest &request, const Asker &asker)
{
    if (request.body.size() > sandboxBodyLimit)
        return tooLargeAnswer(sandboxBodyLimit);
    SandboxRequest asked{request.method == "HEAD" ? QByteArray("GET") : request.method, pathSegments(request.url),
                         QUrlQuery(request.url), request.headers, request.body};
    const QStringList below = pathSegments(m_options.base);
    if (asked.path.mid(0, below.size()) != below)
        return answerOutside(asked);
    if (auto refused = refuseStranger(request.headers))
        return refused;
    asked.path = asked.path.mid(below.size());
    return answerKnown(asked, asker);
}

std::optional<HttpResponse> SandboxService::answerKnown(const SandboxRequest &request, const Asker &asker)
{
    const QString desk = request.path.value(0);
    if (request.is("POST", {u"models", u"*", u"*", u"predictions"}))
        return create(request, NamesVersion::No, asker);
    if (desk == "predictions"_L1)
        return answerPredictions(request, asker);
    if (desk == "models"_L1 || desk == "search"_L1)
        return m_models.answer(request, m_options.base);
    if (desk == "files"_L1)
        return answerFiles(request);
    if (request.is("GET", {u"account"}))
        return accountAnswer();
    return notFoundAnswer(u"The offline sandbox does not offer this."_s);
}

std::optional<HttpResponse> SandboxService::answerPredictions(const SandboxRequest &request, const Asker &asker)
{
    if (request.is("POST", {u"predictions"}))
        return create(request, NamesVersion::Yes, asker);
    if (request.is("GET", {u"predictions"})) {
        ++m_counts.lists;
        return m_predictions.list(request);
    }
    if (request.is("GET", {u"predictions", u"*"})) {
        ++m_counts.polls;
        return m_predictions.show(request.path.at(1));
    }
    if (request.is("POST", {u"predictions", u"*", u"cancel"})) {
        ++m_counts.cancels;
        return m_predictions.cancel(request.path.at(1));
    }
    return notFoundAnswer();
}

std::optional<HttpResponse> SandboxService::create(const SandboxRequest &request, NamesVersion namesVersion,
                                                   const Asker &asker)
{
    if (auto throttled = m_predictions.throttle())
        return throttled;
    const auto read = readCreateOrder(request.headers, request.body, namesVersion);
    if (const auto *refused = std::get_if<HttpResponse>(&read))
        return *refused;
    const auto &order = std::get<CreateOrder>(read);
    const bool byName = namesVersion == NamesVersion::No;
    const ModelSpec *model =
        byName ? m_models.find(request.path.at(1) + u'/' + request.path.at(2)) : m_models.findVersion(order.version);
    if (model == nullptr)
        return byName ? notFoundAnswer() : invalidVersionAnswer();
    if (const auto invalid = checkInput(model->schema, order.input); !invalid.isEmpty())
        return invalidFieldsAnswer(invalid);
    if (m_predictions.isFull())
        return problemAnswer(503, u"Service unavailable"_s, u"Too many predictions are running in the sandbox."_s);
    ++m_counts.creates;
    m_models.countRun(*model);
    const bool hidesVersion = byName || order.version == model->id.text();
    m_predictions.create(*model, hidesVersion ? u"hidden"_s : m_models.versionOf(*model), order, asker);
    return std::nullopt;
}

HttpResponse SandboxService::answerFiles(const SandboxRequest &request)
{
    const HttpResponse response = m_files.answer(request, m_options.base, m_options.now());
    if (response.isSuccess() && request.is("POST", {u"files"}))
        ++m_counts.uploads;
    if (response.isSuccess() && request.is("GET", {u"files", u"*", u"download"}))
        ++m_counts.downloads;
    return response;
}

// What lies beside the API: outputs, which need no key, and the counts.
std::optional<HttpResponse> SandboxService::answerOutside(const SandboxRequest &request)
{
    if (request.is("GET", {u"sandbox", u"counts"}))
        return jsonAnswer(200, countsToJson(m_counts));
    if (!request.is("GET", {u"delivery", u"*", u"*"}))
        return notFoundAnswer();
    const DeliveredFile *delivery = m_deliveries.find(request.path.at(1), request.path.at(2));
    if (delivery == nullptr)
        return notFoundAnswer();
    ++m_counts.downloads;
    return fileAnswer(*delivery);
}

std::optional<HttpResponse> SandboxService::refuseStranger(const HttpHeaders &headers) const
{
    if (m_options.token.isEmpty())
        return std::nullopt;
    const QByteArray sent = headerValue(headers, "authorization").trimmed();
    const QByteArray scheme = sent.left(sent.indexOf(' ')).toLower();
    const bool isKnown = scheme == "bearer" || scheme == "token";
    if (isKnown && sent.mid(scheme.size()).trimmed() == m_options.token.toUtf8())
        return std::nullopt;
    return unauthenticatedAnswer(sent.isEmpty());
}

InputSources SandboxService::inputSources()
{
    return {[this](const QUrl &url) { return isOwn(url); }, [this](const QUrl &url) { return contentAt(url); },
            [this](const DataUri &uri) {
                const QString name = u"input."_s + suffixOf(uri.type);
                const QString path = m_deliveries.add({uri.content, uri.type, name}, m_options.now());
                return addressBelow(m_options.base.resolved(QUrl(u"/"_s)), path);
            }};
}

// localhost and 127.0.0.1 are one, whichever of them a client was told.
bool SandboxService::isOwn(const QUrl &url) const
{
    if (originOf(url) == originOf(m_options.base))
        return true;
    return isLoopback(url) && isLoopback(m_options.base) && url.scheme() == m_options.base.scheme()
           && url.port() == m_options.base.port();
}

std::optional<QByteArray> SandboxService::contentAt(const QUrl &url) const
{
    const QStringList path = pathSegments(url);
    if (path.size() == 3 && path.first() == "delivery"_L1) {
        const DeliveredFile *delivery = m_deliveries.find(path.at(1), path.at(2));
        return delivery == nullptr ? std::nullopt : std::optional(delivery->content);
    }
    const QStringList below = pathSegments(m_options.base) + QStringList{u"files"_s};
    if (path.size() <= below.size() || path.mid(0, below.size()) != below)
        return std::nullopt;
    const UploadedFile *file = m_files.find(path.at(below.size()));
    return file == nullptr ? std::nullopt : std::optional(file->content);
}

void SandboxService::expire()
{
    const QDateTime now = m_options.now();
    m_predictions.expire();
    m_deliveries.expire(now, m_options.outputLife);
    m_files.expire(now);
}

} // namespace pentimento
