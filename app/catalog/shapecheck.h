// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace pentimento {

// One place where a document has not the shape that its JSON Schema asks for.
struct ShapeFault
{
    enum class Kind { Missing, Unknown, Wrong };
    Kind kind = Kind::Wrong;
    QStringList path; // keys and indexes; for Missing and Unknown with the key in question at its end

    friend bool operator==(const ShapeFault &, const ShapeFault &) = default;
};

// A JSON Schema, parsed once. The only door to valijson: its exceptions end here.
class ShapeCheck
{
public:
    explicit ShapeCheck(const QJsonObject &schema);
    ~ShapeCheck();
    Q_DISABLE_COPY_MOVE(ShapeCheck)

    // One fault per place, the innermost; empty: the document has the shape.
    [[nodiscard]] QList<ShapeFault> faults(const QJsonObject &document) const;

private:
    struct Content;
    std::unique_ptr<Content> m_content;
};

} // namespace pentimento
