// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/http/httpmessage.h"

#include <QObject>
#include <QtPlugin>

#include <functional>
#include <memory>

namespace pentimento {

// Of a request's body: the largest file that a hosted service takes (100 MiB), and room for what is around it.
inline constexpr qint64 sandboxBodyLimit = 110'000'000;

// What answers requests, with or without a wire. `reply` is called once, now or later, on the caller's thread; never if
// `context` has died.
class RequestAnswerer
{
public:
    virtual ~RequestAnswerer() = default;
    virtual void answer(const HttpRequest &request, QObject *context,
                        std::function<void(const HttpResponse &)> reply) = 0;
};

// An open door on the loopback interface; closing it is deleting it.
class SandboxDoor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual quint16 port() const = 0;
};

// The door of the module that holds Qt HTTP Server (GPL-3.0-only), loaded by `pentimento sandbox` alone.
class SandboxServerModule
{
public:
    virtual ~SandboxServerModule() = default;

    // Port 0: any free one. Listens on 127.0.0.1 only. The answerer must outlive the door.
    [[nodiscard]] virtual Result<std::unique_ptr<SandboxDoor>> open(RequestAnswerer &answerer, quint16 port) const = 0;
};

} // namespace pentimento

#define PentimentoSandboxServer_iid "pentimento.SandboxServerModule/1"
Q_DECLARE_INTERFACE(pentimento::SandboxServerModule, PentimentoSandboxServer_iid)
