// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/inputfiles.h"

#include "app/base/redaction.h"

#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEcho = 256 * 1024;

struct Gathered
{
    QJsonValue echo;
    InputContent file;
};

Gathered gatherDataUri(const QString &parameter, const QString &text, const InputSources &sources)
{
    const auto uri = readDataUri(text);
    if (!uri)
        return {text, {parameter, {}, u"the data: URI is broken"_s}};
    return {text.size() > longestEcho ? sources.keep(*uri) : text, {parameter, uri->content, {}}};
}

Gathered gatherOne(const QString &parameter, const QString &text, const InputSources &sources)
{
    if (text.startsWith("data:"_L1, Qt::CaseInsensitive))
        return gatherDataUri(parameter, text, sources);
    const QUrl url(text);
    if (!sources.isOwn(url)) {
        return {text,
                {parameter,
                 {},
                 u"the sandbox is offline and does not fetch %1: send a data: URI, or upload the file first"_s.arg(
                     redactedUrl(url))}};
    }
    const auto content = sources.content(url);
    return {text,
            {parameter, content.value_or(QByteArray()), content ? QString() : u"there is no such file (any more)"_s}};
}

} // namespace

GatheredInput gatherInput(const ParameterSchema &schema, const QJsonObject &input, const InputSources &sources)
{
    GatheredInput gathered{input, {}};
    for (const ParameterSpec &spec : schema.parameters()) {
        const QJsonValue value = input.value(spec.name);
        const bool isList = spec.kind == ParameterKind::Files && value.isArray();
        if (!isList && !(spec.kind == ParameterKind::File && value.isString()))
            continue;
        QJsonArray echoes;
        const QJsonArray entries = isList ? value.toArray() : QJsonArray{value};
        for (const QJsonValue &entry : entries) {
            Gathered one = gatherOne(spec.name, entry.toString(), sources);
            one.file.isImage = spec.role != ParameterRole::Mask;
            echoes.append(one.echo);
            gathered.files.append(std::move(one.file));
        }
        gathered.echo.insert(spec.name, isList ? QJsonValue(echoes) : echoes.first());
    }
    return gathered;
}

} // namespace pentimento
