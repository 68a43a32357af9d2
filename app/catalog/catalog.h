// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/catalog/modelspec.h"
#include "app/catalog/service.h"

#include <QHash>

namespace pentimento {

// Which models exist and who offers them, as a value: only looked at once it is read (currentcatalog.h exchanges it).
// The person's own files win over bundled ones by id.
class Catalog
{
public:
    Catalog() = default;
    Catalog(QList<ModelSpec> models, QList<Service> services);

    [[nodiscard]] const QList<ModelSpec> &models() const { return m_models; }
    [[nodiscard]] const QList<Service> &services() const { return m_services; }
    [[nodiscard]] const ModelSpec *model(const ModelId &id) const; // null: unknown
    [[nodiscard]] const Service *service(const ServiceId &id) const;
    void add(ModelSpec model); // replaces one of the same id
    void add(Service service);

    friend bool operator==(const Catalog &, const Catalog &) = default;

private:
    QList<ModelSpec> m_models;
    QList<Service> m_services;
};

struct CatalogReading
{
    Catalog catalog;
    QStringList complaints;                  // one line each, with file and key; a bad file leaves the others alone
    QHash<ModelId, QString> modelFiles = {}; // of the person's own
};

// The bundled files (":/catalog") and those in `userFolder`/models and `userFolder`/services, if it exists. The service
// inside the program comes first: it is where somebody new begins.
[[nodiscard]] CatalogReading readCatalog(const QString &userFolder);

// One file of ours, checked against the published JSON Schema first. The Error's subject is the file, its detail the
// complaints, one line each, with the key as a JSON pointer in front. A format of a newer version is
// ErrorKind::Unsupported.
[[nodiscard]] Result<Service> readServiceFile(const QString &path);
[[nodiscard]] Result<ModelSpec> readModelFile(const QString &path);

// A model from any of the forms that --model takes: a file of ours, a Replicate model answer, an OpenAPI document (or
// the JSON Schema within one). Without owner and name in it the id comes from the file name: a__b.json is a/b, b.json
// is local/b.
[[nodiscard]] Result<ModelSpec> readAnyModelFile(const QString &path);

// The same for what a service answers; `name` stands for the file in complaints.
[[nodiscard]] Result<ModelSpec> readAnyModel(const QJsonObject &object, const QString &name);

} // namespace pentimento
