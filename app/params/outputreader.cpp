// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/outputreader.h"

#include "app/params/schemareferences.h"

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

OutputKind outputOfList(const FlatSchema &flat, const FlatSchema &items)
{
    if (isFile(items))
        return OutputKind::Files;
    // Pieces of one text, to be shown as they come. A list of texts that are not to be joined is none.
    const bool joined = flat.arrayType == "iterator"_L1 && flat.arrayDisplay == "concatenate"_L1;
    return joined && items.types == SchemaType::Text ? OutputKind::TextStream : OutputKind::Other;
}

OutputKind outputOf(const FlatSchema &flat, SchemaReferences &references)
{
    if (isFile(flat))
        return OutputKind::File;
    if (flat.types == SchemaType::Text)
        return OutputKind::Text;
    if (flat.types == SchemaType::Array)
        return outputOfList(flat, references.flattened(flat.items, u"output"_s));
    return OutputKind::Other;
}

} // namespace

OutputKind readOutput(const QJsonValue &schema, SchemaReferences &references)
{
    if (!schema.isObject())
        return OutputKind::Other;
    const FlatSchema flat = references.flattened(schema, u"output"_s);
    if (flat.alternatives.isEmpty())
        return outputOf(flat, references);
    // One file or several: several. Anything else that differs has no common kind.
    std::optional<OutputKind> common;
    for (const FlatSchema &alternative : flat.alternatives) {
        const OutputKind kind = outputOf(alternative, references);
        const auto holdsFiles = [](OutputKind k) { return k == OutputKind::File || k == OutputKind::Files; };
        if (!common || *common == kind)
            common = kind;
        else
            common = holdsFiles(*common) && holdsFiles(kind) ? OutputKind::Files : OutputKind::Other;
    }
    return common.value_or(OutputKind::Other);
}

} // namespace pentimento
