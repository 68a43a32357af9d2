// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/modelspec.h"
#include "app/catalog/service.h"

namespace pentimento {

class ProviderProtocol;
class Transport;

// What a request needs to travel: looked up once for each job by the composition root. The pointers outlive the job.
struct JobContext
{
    ModelSpec model;
    Service service;
    Offer offer;
    const ProviderProtocol *protocol = nullptr;
    Transport *authorised = nullptr; // to the service, with its key
    Transport *bare = nullptr;       // for outputs: no key
};

} // namespace pentimento
