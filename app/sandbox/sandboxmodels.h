// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/modelspec.h"
#include "app/sandbox/sandboxrequest.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace pentimento {

// The desk for GET models/… and for search: what models there are, and which of them a version means. It knows nothing
// of predictions but how many there were.
class SandboxModels
{
public:
    SandboxModels(QList<ModelSpec> models, const QDateTime &since);

    void setModels(QList<ModelSpec> models); // what was counted stays

    [[nodiscard]] const ModelSpec *find(const QString &id) const;  // null: unknown
    [[nodiscard]] QString versionOf(const ModelSpec &model) const; // 64 hex digits, the same as long as its schema is
    // A version's 64 digits, owner/name:digits, or owner/name. Null: no such version.
    [[nodiscard]] const ModelSpec *findVersion(const QString &version) const;
    void countRun(const ModelSpec &model) { ++m_runs[model.id]; }

    // An answer to what begins with "models" or "search".
    [[nodiscard]] HttpResponse answer(const SandboxRequest &request, const QUrl &base) const;

private:
    [[nodiscard]] QJsonObject modelJson(const ModelSpec &model, const QUrl &base) const;
    [[nodiscard]] QJsonObject versionJson(const ModelSpec &model) const;
    [[nodiscard]] QList<const ModelSpec *> matching(const QString &words) const;
    [[nodiscard]] HttpResponse listAnswer(const QList<const ModelSpec *> &models, const QUrl &base) const;
    [[nodiscard]] HttpResponse searchAnswer(const SandboxRequest &request, const QUrl &base) const;
    [[nodiscard]] HttpResponse versionsAnswer(const SandboxRequest &request, const ModelSpec &model) const;

    QList<ModelSpec> m_models;
    QHash<ModelId, QString> m_versions;
    QHash<ModelId, int> m_runs;
    QDateTime m_since;
};

} // namespace pentimento
