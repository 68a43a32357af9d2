// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/server/sandboxserver.h"

namespace pentimento {

namespace {

class ServerDoor final : public SandboxDoor
{
public:
    explicit ServerDoor(RequestAnswerer &answerer)
        : m_server(answerer)
    {
    }

    [[nodiscard]] Result<Done> open(quint16 port) { return m_server.listenOn(port); }
    [[nodiscard]] quint16 port() const override { return m_server.port(); }

private:
    SandboxServer m_server;
};

} // namespace

// The root object of the module pentimento-sandboxserver.so.
class ServerModule final : public QObject, public SandboxServerModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PentimentoSandboxServer_iid)
    Q_INTERFACES(pentimento::SandboxServerModule)

public:
    [[nodiscard]] Result<std::unique_ptr<SandboxDoor>> open(RequestAnswerer &answerer, quint16 port) const override
    {
        auto door = std::make_unique<ServerDoor>(answerer);
        const auto opened = door->open(port);
        if (!opened)
            return opened.error();
        return std::unique_ptr<SandboxDoor>(std::move(door));
    }
};

} // namespace pentimento

#include "sandboxservermodule.moc"
