// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/parameterschema.h"
#include "app/sandbox/datauri.h"

#include <QJsonObject>
#include <QUrl>

#include <functional>

namespace pentimento {

// One file of a request's input, at hand or known to be unobtainable.
struct InputContent
{
    QString parameter;
    QByteArray content;
    QString problem;     // not empty: why there is no content
    bool isImage = true; // false: a mask or another file, which the effects do not look at

    friend bool operator==(const InputContent &, const InputContent &) = default;
};

struct GatheredInput
{
    QJsonObject echo;          // the input as answers show it
    QList<InputContent> files; // in wire order
};

// Where a gathering gets what it cannot make itself.
struct InputSources
{
    std::function<bool(const QUrl &)> isOwn;                        // an address of this sandbox
    std::function<std::optional<QByteArray>(const QUrl &)> content; // of an own address; nothing: it is not there
    std::function<QString(const DataUri &)> keep;                   // puts a file aside and gives its address
};

// Collects the files of an input. A data: URI of more than 256 kB (the most that the hosted service advises) is put
// aside and shown by its address, so that a list of a hundred predictions stays readable. Foreign addresses are never
// fetched.
[[nodiscard]] GatheredInput gatherInput(const ParameterSchema &schema, const QJsonObject &input,
                                        const InputSources &sources);

} // namespace pentimento
