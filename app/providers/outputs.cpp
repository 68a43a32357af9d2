// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/providers/outputs.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOutputs = 2000;
constexpr int deepestOutput = 64;

bool isOutputText(const QString &text)
{
    const QStringView start = QStringView(text).first(std::min<qsizetype>(text.size(), 8));
    const bool address =
        start.startsWith(u"http://", Qt::CaseInsensitive) || start.startsWith(u"https://", Qt::CaseInsensitive);
    const bool inlined = start.startsWith(u"data:", Qt::CaseInsensitive);
    if (!address && !inlined)
        return false;
    // Words may begin like an address; in an address nothing is spaced, in a data: URI nothing before the comma.
    const qsizetype end = inlined ? text.indexOf(u',') : text.size();
    return end > 0 && std::none_of(text.begin(), text.begin() + end, [](QChar c) { return c.isSpace(); });
}

QString inlined(const QString &base64)
{
    return base64.startsWith("data:"_L1) ? base64 : u"data:application/octet-stream;base64,"_s + base64;
}

void collect(const QJsonValue &value, int depth, QStringList &outputs)
{
    if (depth > deepestOutput || outputs.size() >= mostOutputs)
        return;
    if (value.isString()) {
        if (isOutputText(value.toString()))
            outputs.append(value.toString());
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &entry : list)
            collect(entry, depth + 1, outputs);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QString type = object.value("type"_L1).toString();
        if (type.startsWith("video"_L1) || type.startsWith("audio"_L1))
            return;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == "b64_json"_L1 && !it.value().toString().isEmpty())
                outputs.append(inlined(it.value().toString()));
            else
                collect(it.value(), depth + 1, outputs);
        }
    }
}

} // namespace

QStringList outputsIn(const QJsonValue &value)
{
    QStringList outputs;
    collect(value, 0, outputs);
    return outputs;
}

} // namespace pentimento
