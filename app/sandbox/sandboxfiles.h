// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/sandboxrequest.h"

#include <QDateTime>
#include <QJsonObject>

#include <map>

namespace pentimento {

// A file that a client has uploaded.
struct UploadedFile
{
    QString id;
    QString name;
    QByteArray type;
    QByteArray content;
    QByteArray sha256; // hex
    QByteArray md5;
    QJsonObject metadata;
    QDateTime created;
};

// The desk for files/…: takes files in and gives them out. In memory, bounded: what is oldest goes first.
class SandboxFiles
{
public:
    static constexpr qint64 largestFile = 100LL * 1024 * 1024; // the hosted service's limit
    static constexpr qint64 mostBytes = 1024LL * 1024 * 1024;

    [[nodiscard]] const UploadedFile *find(const QString &id) const; // null: not there, or no longer
    // An answer to what begins with "files".
    [[nodiscard]] HttpResponse answer(const SandboxRequest &request, const QUrl &base, const QDateTime &now);
    void expire(const QDateTime &now);

private:
    [[nodiscard]] HttpResponse upload(const SandboxRequest &request, const QUrl &base, const QDateTime &now);
    [[nodiscard]] HttpResponse list(const SandboxRequest &request, const QUrl &base) const;
    void drop(std::map<qint64, UploadedFile>::iterator at);

    std::map<qint64, UploadedFile> m_files; // by order of arrival
    qint64 m_bytes = 0;
    qint64 m_next = 1;
};

} // namespace pentimento
