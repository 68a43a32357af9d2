// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalog.h"

#include <QString>

namespace pentimento {

// Service and model files that were given on a command line are kept in the data folder: a job that was accepted through one
// must be able to go on after a restart, when nobody names the file again.
class RememberedFiles
{
public:
    explicit RememberedFiles(QString dataFolder);

    [[nodiscard]] Result<Done> rememberService(const Service &service, const QString &file) const;
    [[nodiscard]] Result<Done> rememberModel(const ModelId &model, const QString &file) const;
    [[nodiscard]] std::optional<Service> service(const ServiceId &id, const QString &base) const;
    [[nodiscard]] std::optional<ModelSpec> model(const ModelId &id) const;

private:
    [[nodiscard]] QString servicePath(const ServiceId &id, const QString &base) const;
    [[nodiscard]] QString modelPath(const ModelId &id) const;

    QString m_folder;
};

} // namespace pentimento
