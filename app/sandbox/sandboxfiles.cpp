// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxfiles.h"

#include "app/base/jsonaccess.h"
#include "app/sandbox/cursorpage.h"
#include "app/sandbox/formparts.h"
#include "app/sandbox/sandboxanswer.h"
#include "app/sandbox/sandboxids.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr int lifeInDays = 1;

QJsonObject fileJson(const UploadedFile &file, const QUrl &base)
{
    return {{u"id"_s, file.id},
            {u"name"_s, file.name},
            {u"content_type"_s, QString::fromUtf8(file.type)},
            {u"size"_s, file.content.size()},
            {u"etag"_s, QString::fromLatin1(file.md5)},
            {u"checksums"_s,
             QJsonObject{{u"sha256"_s, QString::fromLatin1(file.sha256)}, {u"md5"_s, QString::fromLatin1(file.md5)}}},
            {u"metadata"_s, file.metadata},
            {u"created_at"_s, file.created.toString(Qt::ISODateWithMs)},
            {u"expires_at"_s, file.created.addDays(lifeInDays).toString(Qt::ISODateWithMs)},
            {u"urls"_s, QJsonObject{{u"get"_s, addressBelow(base, u"files/"_s + file.id)}}}};
}

HttpResponse contentOf(const UploadedFile &file)
{
    HttpResponse response;
    response.status = 200;
    response.headers = {{"Content-Type", file.type}};
    response.body = file.content;
    return response;
}

HttpResponse badUpload(const QString &detail)
{
    return problemAnswer(400, u"Bad request"_s, detail);
}

QString withoutControls(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text;
}

} // namespace

const UploadedFile *SandboxFiles::find(const QString &id) const
{
    const auto at =
        std::find_if(m_files.begin(), m_files.end(), [&](const auto &entry) { return entry.second.id == id; });
    return at == m_files.end() ? nullptr : &at->second;
}

HttpResponse SandboxFiles::answer(const SandboxRequest &request, const QUrl &base, const QDateTime &now)
{
    if (request.is("POST", {u"files"}))
        return upload(request, base, now);
    if (request.is("GET", {u"files"}))
        return list(request, base);
    const QString id = request.path.value(1);
    const auto at =
        std::find_if(m_files.begin(), m_files.end(), [&](const auto &entry) { return entry.second.id == id; });
    if (at == m_files.end())
        return notFoundAnswer();
    if (request.is("GET", {u"files", u"*"}))
        return jsonAnswer(200, fileJson(at->second, base));
    if (request.is("GET", {u"files", u"*", u"download"}))
        return contentOf(at->second);
    if (!request.is("DELETE", {u"files", u"*"}))
        return notFoundAnswer();
    drop(at);
    HttpResponse gone;
    gone.status = 204;
    return gone;
}

HttpResponse SandboxFiles::upload(const SandboxRequest &request, const QUrl &base, const QDateTime &now)
{
    const auto parts = readFormParts(headerValue(request.headers, "content-type"), request.body);
    if (!parts)
        return badUpload(u"The request's body is not multipart/form-data."_s);
    UploadedFile file;
    bool hasContent = false;
    for (const FormPart &part : *parts) {
        if (part.name == "content"_L1) {
            hasContent = true;
            file.content = part.content;
            file.name = file.name.isEmpty() ? part.fileName : file.name;
            file.type = file.type.isEmpty() ? part.type : file.type;
        } else if (part.name == "type"_L1) {
            file.type = part.content.trimmed();
        } else if (part.name == "filename"_L1) {
            file.name = QString::fromUtf8(part.content);
        } else if (part.name == "metadata"_L1) {
            const auto metadata = parseJson(part.content);
            if (!metadata || !metadata->isObject())
                return badUpload(u"The part metadata is not a JSON object."_s);
            file.metadata = metadata->toObject();
        }
    }
    if (!hasContent)
        return badUpload(u"The part content is missing."_s);
    if (file.name.toUtf8().size() > 255)
        return badUpload(u"The file's name is longer than 255 bytes."_s);
    if (file.content.size() > largestFile)
        return tooLargeAnswer(largestFile);

    file.id = makeRemoteId();
    file.name = withoutControls(file.name);
    file.type = withoutControls(QString::fromLatin1(file.type)).toLatin1();
    if (file.type.isEmpty())
        file.type = "application/octet-stream";
    file.sha256 = QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex();
    file.md5 = QCryptographicHash::hash(file.content, QCryptographicHash::Md5).toHex();
    file.created = now;
    m_bytes += file.content.size();
    const QJsonObject answer = fileJson(file, base);
    m_files.emplace(m_next++, std::move(file));
    while (m_bytes > mostBytes && m_files.size() > 1)
        drop(m_files.begin());
    return jsonAnswer(201, answer);
}

HttpResponse SandboxFiles::list(const SandboxRequest &request, const QUrl &base) const
{
    QList<qint64> numbers;
    for (auto at = m_files.rbegin(); at != m_files.rend(); ++at)
        numbers.append(at->first);
    const auto page = cursorPage(numbers, request.queryValue(u"cursor"_s), pageSize);
    if (!page)
        return badUpload(u"Invalid cursor"_s);
    const auto address = [&](const QString &cursor) {
        return cursor.isEmpty() ? QJsonValue() : QJsonValue(addressBelow(base, u"files?cursor="_s + cursor));
    };
    QJsonArray results;
    for (const qint64 number : page->numbers)
        results.append(fileJson(m_files.at(number), base));
    return jsonAnswer(
        200, {{u"next"_s, address(page->next)}, {u"previous"_s, address(page->previous)}, {u"results"_s, results}});
}

void SandboxFiles::expire(const QDateTime &now)
{
    while (!m_files.empty() && m_files.begin()->second.created.addDays(lifeInDays) <= now)
        drop(m_files.begin());
}

void SandboxFiles::drop(std::map<qint64, UploadedFile>::iterator at)
{
    m_bytes -= at->second.content.size();
    m_files.erase(at);
}

} // namespace pentimento
