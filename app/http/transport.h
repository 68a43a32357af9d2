// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/http/httpmessage.h"

#include <QObject>

namespace pentimento {

// A request under way: a child of whoever asked. Ownership is cancellation: deleting it (or its parent) ends the exchange, and
// no signal follows. finished() comes once, never before control has returned to the event loop; after it the call deletes
// itself. It knows nothing of services.
class HttpCall : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    // An answer of any status is a value; an Error means that there was no whole answer. Its `delivery` says whether any byte
    // of the body can have reached the other side.
    void finished(const pentimento::Result<pentimento::HttpResponse> &result);
    void progressed(qint64 sent, qint64 received);
};

// The one way to the wire. Implementations: the network, the sandbox inside the program, and decorators that add a key.
class Transport
{
public:
    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport() = default;

    // `owner` must not be null. The call lives as long as its owner, or until deleted.
    virtual HttpCall *send(const HttpRequest &request, QObject *owner) = 0;
};

} // namespace pentimento
