// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/providers/remotetask.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QSize>
#include <QUrl>

#include <optional>

namespace pentimento {

// Where a service's calls are and which of them it has. Templates below `base` with {model}, {app} and {id}; an empty
// one: there is no such call, or an answer names its address.
struct Endpoint
{
    QUrl base;
    QStringList origins; // whose addresses in an answer may be asked (isOfOrigins)
    QString create;
    QString createByVersion;
    QString edit; // create with pictures, where that is another address
    QString poll;
    QString result;
    QString cancel;
    QString list;
    QString files;
    bool canWait = false;
    bool canList = false;
    bool canCancel = false;
    bool canTakeFiles = false;
    bool flatParameters = false;     // beside the model's name, not in an object of their own
    bool bareBase64 = false;         // pictures without "data:…;base64,"
    qint64 inlineBytes = 256 * 1024; // up to this a picture goes as a data: URI although files could be uploaded
};

// A picture on its way out, as prepared: what the service gets, never the person's own file.
struct InputFile
{
    QString parameter;   // the service's name of it
    bool inList = false; // one of several under this name, in order
    QByteArray bytes;
    QByteArray mimeType;
    QString fileName; // plain: "input-1.jpg"
    QString uploaded; // the address that the files API gave; empty: not there yet, or sent inline
};

// One request in a service's own words: everything a protocol needs to write any of its messages. Rebuilt when needed,
// never stored; a picture's bytes are shared, so a copy is cheap.
struct Conversation
{
    Endpoint endpoint;
    QString model;     // remote name: owner/name
    QString version;   // for community models: sent in place of the model
    QJsonObject input; // without files
    QList<InputFile> files;
    QJsonObject workflow;     // the person's own, for a family that runs such
    bool inlineFiles = false; // the files API was refused: data: URIs instead
    int waitSeconds = 0;      // hold the create that long for the result; 0: do not
    std::optional<RemoteTask> task;
};

} // namespace pentimento
