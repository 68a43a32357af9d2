// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/shapecheck.h"

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <exception>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// valijson 1.0 tells what is wrong only in English sentences. Two of them name a key; the rest is a wrong value.
constexpr auto missingSentence = "Missing required property '"_L1;
constexpr auto unknownSentence = "Object contains a property that could not be validated using 'properties' or"_L1;

QString quotedKey(const QString &sentence)
{
    const QString sentenceEnd = u"'."_s;
    const qsizetype begin = sentence.endsWith(sentenceEnd) ? sentence.indexOf(u": '"_s) : -1;
    if (sentence.startsWith(missingSentence))
        return sentence.sliced(missingSentence.size()).chopped(sentenceEnd.size());
    return begin < 0 ? QString() : sentence.sliced(begin + 3).chopped(sentenceEnd.size());
}

ShapeFault faultFrom(const valijson::ValidationResults::Error &error)
{
    ShapeFault fault;
    for (const std::string &step : error.context) {
        const QString text = QString::fromStdString(step);
        if (text.startsWith(u'[') && text.endsWith(u']')) // the other one is "<root>"
            fault.path.append(text.sliced(1).chopped(1));
    }
    const QString sentence = QString::fromStdString(error.description);
    if (sentence.startsWith(missingSentence))
        fault.kind = ShapeFault::Kind::Missing;
    else if (sentence.startsWith(unknownSentence))
        fault.kind = ShapeFault::Kind::Unknown;
    if (fault.kind != ShapeFault::Kind::Wrong)
        fault.path.append(quotedKey(sentence));
    return fault;
}

bool liesWithin(const QStringList &path, const QStringList &outer)
{
    return path.size() > outer.size() && std::equal(outer.begin(), outer.end(), path.begin());
}

// What is wrong inside is reported again by everything around it; only the innermost says something.
QList<ShapeFault> innermost(const QList<ShapeFault> &faults)
{
    QList<ShapeFault> kept;
    for (const ShapeFault &fault : faults) {
        const bool isSaidBetter =
            std::ranges::any_of(faults, [&](const ShapeFault &other) { return liesWithin(other.path, fault.path); });
        const bool isSaidAlready =
            std::ranges::any_of(kept, [&](const ShapeFault &other) { return other.path == fault.path; });
        if (!isSaidBetter && !isSaidAlready)
            kept.append(fault);
    }
    return kept;
}

} // namespace

struct ShapeCheck::Content
{
    valijson::Schema schema;
    bool isParsed = false;
};

ShapeCheck::ShapeCheck(const QJsonObject &schema)
    : m_content(std::make_unique<Content>())
{
    try {
        const QJsonValue value(schema);
        valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(value), m_content->schema);
        m_content->isParsed = true;
    } catch (const std::exception &) {
        // The schemas are our own: faults() then finds fault with everything, and the first test of the catalogue
        // fails.
    }
}

ShapeCheck::~ShapeCheck() = default;

QList<ShapeFault> ShapeCheck::faults(const QJsonObject &document) const
{
    if (!m_content->isParsed)
        return {ShapeFault{}};
    try {
        const QJsonValue value(document);
        valijson::ValidationResults results;
        if (valijson::Validator().validate(m_content->schema, valijson::adapters::QtJsonAdapter(value), &results))
            return {};
        QList<ShapeFault> faults;
        for (const valijson::ValidationResults::Error &error : results)
            faults.append(faultFrom(error));
        return faults.isEmpty() ? QList<ShapeFault>{ShapeFault{}} : innermost(faults);
    } catch (const std::exception &) {
        return {ShapeFault{}}; // something is wrong, and the place is the whole document
    }
}

} // namespace pentimento
