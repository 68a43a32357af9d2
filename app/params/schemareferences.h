// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/flatschema.h"
#include "app/params/schemareader.h"

#include <QHash>
#include <QSet>

namespace pentimento {

class SchemaNotes;

// Follows $ref, allOf, anyOf and oneOf inside one document, each reference once. Knows nothing of fields. Never fetches
// anything and always comes to an end: cycles, depth and work are limited, and what lies beyond a limit says nothing
// and is noted.
class SchemaReferences
{
public:
    // `notes` outlives this.
    SchemaReferences(QJsonObject root, const SchemaLimits &limits, SchemaNotes &notes);

    [[nodiscard]] FlatSchema flattened(const QJsonValue &schema, const QString &where);

private:
    FlatSchema flattenedAt(const QJsonValue &schema, const QString &where, int depth);
    FlatSchema referenced(const QString &reference, const QString &where, int depth);
    void absorb(FlatSchema &flat, FlatSchema other, const QString &where);
    void addAlternatives(FlatSchema &flat, const QJsonArray &parts, const QString &where, int depth);
    bool spend(qsizetype work, const QString &where);

    QJsonObject m_root;
    SchemaLimits m_limits;
    SchemaNotes &m_notes;
    qsizetype m_spent = 0;
    QHash<QString, FlatSchema> m_known; // by pointer
    QSet<QString> m_underWay;
};

} // namespace pentimento
