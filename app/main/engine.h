// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/currentcatalog.h"
#include "app/jobs/jobqueue.h"
#include "app/library/database.h"
#include "app/library/libraryindex.h"
#include "app/library/sqljobstore.h"
#include "app/library/versions.h"
#include "app/main/connections.h"
#include "app/main/keydesk.h"
#include "app/main/paths.h"
#include "app/main/rememberedfiles.h"
#include "app/secrets/environmentkeystore.h"
#include "app/secrets/keychainkeystore.h"
#include "app/secrets/layeredkeystore.h"
#include "app/secrets/sessionkeystore.h"

namespace pentimento {

// The store of a library. It watches over folders that are there when it is made, since it never makes one anew on the
// wrong disk: so they are made here.
[[nodiscard]] ImageStore imageStoreIn(const Paths &paths);

// Everything that works without a window, built in the order of dependence and owned here: the one place that knows
// everybody. Exists only in the process that holds the library's lock.
class Engine
{
public:
    // `database` has been opened. `environment` holds the key of PENTIMENTO_KEY, if there was one. All three outlive
    // the engine.
    Engine(const Paths &paths, const CurrentCatalog &catalog, Database &database, EnvironmentKeyStore &environment,
           const JobPolicy &policy = {});

    [[nodiscard]] const Paths &paths() const { return m_paths; }
    [[nodiscard]] const Catalog &catalog() const { return m_catalog.value(); } // as it is now
    [[nodiscard]] const ImageStore &images() const { return m_images; }
    [[nodiscard]] const RememberedFiles &remembered() const { return m_remembered; }
    [[nodiscard]] Versions &versions() { return m_versions; }
    [[nodiscard]] JobQueue &queue() { return m_queue; }

    [[nodiscard]] LibraryIndex &index() { return m_index; }
    [[nodiscard]] SqlJobStore &store() { return m_store; }
    [[nodiscard]] Transport &authorised(const Service &service) { return m_connections.authorised(service); }
    [[nodiscard]] Transport &network() { return m_connections.network(); } // for addresses that a person gives: no key
    [[nodiscard]] Connections &connections() { return m_connections; }
    [[nodiscard]] KeyDesk &keyDesk() { return m_keyDesk; }

    // A key that another process of ours handed over with its request; used where this one has none.
    [[nodiscard]] SessionKeyStore &handedKeys() { return m_handedKeys; }

    // What a stored or new request needs to travel. Error: NotFound where its service or model is gone.
    [[nodiscard]] Result<JobContext> contextFor(const EditRequest &request);

private:
    [[nodiscard]] std::optional<Service> serviceOf(const EditRequest &request) const;
    [[nodiscard]] std::optional<ModelSpec> modelOf(const EditRequest &request) const;

    Paths m_paths;
    const CurrentCatalog &m_catalog;
    SqlJobStore m_store;
    Versions m_versions;
    LibraryIndex m_index;
    ImageStore m_images;
    RememberedFiles m_remembered;
    SessionKeyStore m_sessionKeys;
    KeychainKeyStore m_keychain;
    SessionKeyStore m_handedKeys;
    LayeredKeyStore m_keys;
    Connections m_connections;
    KeyDesk m_keyDesk;
    JobQueue m_queue;
};

} // namespace pentimento
