// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/params/parameterschema.h"
#include "app/params/parametervalues.h"

#include <QList>

namespace pentimento {

// How the form of each model was left: what another model has no place for comes back with the model that has. Of the
// models used last; without what belongs to one edit (prompt, pictures, seed, count) and without secrets.
class LastValues
{
public:
    void remember(const ModelId &model, const ParameterSchema &schema, const ParameterValues &values);

    // `values` and, where they set nothing, what was left; only what the schema still admits.
    [[nodiscard]] ParameterValues completed(const ModelId &model, const ParameterSchema &schema,
                                            const ParameterValues &values) const;

    [[nodiscard]] QJsonArray toJson() const;
    [[nodiscard]] static LastValues fromJson(const QJsonArray &array);

    friend bool operator==(const LastValues &, const LastValues &) = default;

private:
    struct Left
    {
        ModelId model;
        ParameterValues values;

        friend bool operator==(const Left &, const Left &) = default;
    };

    QList<Left> m_left; // the newest first
};

} // namespace pentimento
