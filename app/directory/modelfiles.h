// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/directory/modelchanges.h"

namespace pentimento {

// A model that has become a file of the person's.
struct StoredModel
{
    ModelId id;
    bool isNew = true;          // there was no such file before
    QList<ModelChange> changes; // against that file

    friend bool operator==(const StoredModel &, const StoredModel &) = default;
};

// Where a model lies that has no file yet: owner__name.json.
[[nodiscard]] QString modelFileName(const ModelId &model);

// The model file for a description of somebody else's: a service's answer about the model, or an OpenAPI document. What
// only files of ours say (roles, rules, sizes, what it returns, the title) is taken over from `before`, as far as it
// still holds. `source` is kept as its comment, and is the subject of an Error: InvalidRequest where the description
// describes no model, TooLarge where the file would not be read again.
[[nodiscard]] Result<QJsonObject> modelFileOf(const QJsonObject &description, const QJsonObject &before,
                                              const QString &source);

// Writes it into the folder, or over `path`, the file that the model has. Waits for the disk: not for the thread of the
// window.
[[nodiscard]] Result<StoredModel> storeModel(const QString &folder, const QString &path, const QJsonObject &description,
                                             const QString &source);

} // namespace pentimento
