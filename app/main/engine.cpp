// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/engine.h"

#include "app/catalog/offeredmodel.h"
#include "app/main/checkkey.h"
#include "app/providers/protocols.h"

#include <QDir>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

Error cannot(ErrorKind kind, const QString &subject, const QString &code)
{
    Error error;
    error.kind = kind;
    error.subject = subject;
    error.code = code;
    error.charged = Charged::No;
    return error;
}

} // namespace

ImageStore imageStoreIn(const Paths &paths)
{
    QDir().mkpath(paths.inputs());
    QDir().mkpath(paths.results);
    return {paths.inputs(), paths.results};
}

Engine::Engine(const Paths &paths, Catalog catalog, Database &database, EnvironmentKeyStore &environment,
               const JobPolicy &policy)
    : m_paths(paths)
    , m_catalog(std::move(catalog))
    , m_store(database)
    , m_versions(database)
    , m_index(database)
    , m_images(imageStoreIn(paths))
    , m_remembered(paths.data)
    , m_keys({&environment, &m_sessionKeys, &m_keychain, &m_handedKeys})
    , m_connections(m_catalog, m_keys, qEnvironmentVariable("PENTIMENTO_RECORD"))
    , m_keyDesk(m_catalog, {m_keys, m_sessionKeys, m_keychain},
                [this](const Service &service, const QByteArray &key, QObject *context,
                       std::function<void(const KeyCheck &)> done) {
                    checkKey(m_connections.bare(service), service, key, context, std::move(done));
                })
    , m_queue(
          m_store, m_images, [this](const EditRequest &request) { return contextFor(request); }, policy)
{
}

// An id may mean another place than when the request was made: then the file that was kept at that time counts.
std::optional<Service> Engine::serviceOf(const EditRequest &request) const
{
    const Service *known = m_catalog.service(request.service);
    if (known != nullptr && known->base.toString() == request.serviceBase)
        return *known;
    return m_remembered.service(request.service, request.serviceBase);
}

std::optional<ModelSpec> Engine::modelOf(const EditRequest &request) const
{
    if (const ModelSpec *known = m_catalog.model(request.model))
        return *known;
    return m_remembered.model(request.model);
}

Result<JobContext> Engine::contextFor(const EditRequest &request)
{
    const auto service = serviceOf(request);
    if (!service)
        return cannot(ErrorKind::NotFound, request.service.text(), u"service-gone"_s);
    const auto model = modelOf(request);
    if (!model)
        return cannot(ErrorKind::NotFound, request.model.text(), u"model-gone"_s);
    const auto offer = service->offerFor(model->id);
    if (!offer)
        return cannot(ErrorKind::NotFound, request.model.text(), u"not-offered"_s);
    const ProviderProtocol *protocol = protocolFor(service->family);
    if (protocol == nullptr)
        return cannot(ErrorKind::Unsupported, service->family, u"family"_s);
    return JobContext{offeredModel(*model, *offer), *service, *offer, protocol, &m_connections.authorised(*service),
                      &m_connections.bare(*service)};
}

} // namespace pentimento
