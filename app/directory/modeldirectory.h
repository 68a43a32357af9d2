// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/currentcatalog.h"
#include "app/directory/modeladdress.h"
#include "app/directory/modelfiles.h"
#include "app/http/transport.h"

#include <functional>
#include <memory>

namespace pentimento {

// The models that a person adds to the catalogue: asked of a service that can describe them, or taken from a file; kept
// as files of the catalogue, refreshed and removed. One thing at a time: a new order ends an older one, which then has
// no answer. Knows nothing of keys: the transport has them.
class ModelDirectory final : public QObject
{
    Q_OBJECT

public:
    using TransportFor = std::function<Transport &(const Service &)>;

    // `folder` is the one for models of the catalogue's own. The catalogue must outlive this.
    ModelDirectory(CurrentCatalog &catalog, QString folder, TransportFor transport, QObject *parent = nullptr);
    ~ModelDirectory() override;

    void fetch(const ModelAddress &address, const Service &service); // adds it, or refreshes it
    void take(const QString &file);
    void remove(const ModelId &model);
    void cancel();

Q_SIGNALS:
    // After each order one of these, when the catalogue knows.
    void stored(const pentimento::StoredModel &model);
    void removed(const pentimento::ModelId &model);
    void failed(const pentimento::Error &error);

private:
    void ask(const QString &path, const Service &service, std::function<void(const QJsonObject &)> then);
    void store(const QJsonObject &description, const QString &source);
    void whenReloaded(std::function<void()> then);
    void fail(const Error &error);

    CurrentCatalog &m_catalog;
    QString m_folder;
    TransportFor m_transport;
    std::unique_ptr<QObject> m_order; // what is under way lives in it
};

// Whether a service can be asked what a model takes.
[[nodiscard]] bool describesModels(const Service &service);

} // namespace pentimento
