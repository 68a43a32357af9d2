// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/recordingtransport.h"

#include "app/base/logging.h"
#include "app/http/recordedexchange.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr int mostInOneMillisecond = 1000; // to one host

// Sorted by name, the files are in the order of sending: by milliseconds, then by number.
QString nameOf(const HttpRequest &request, const QDateTime &sentAt)
{
    QString host = request.url.host();
    static const QRegularExpression strange(u"[^A-Za-z0-9.-]"_s);
    host.replace(strange, u"_"_s);
    return u"%1-%2-%3"_s.arg(sentAt.toUTC().toString(u"yyyyMMdd'T'HHmmss.zzz'Z'"_s),
                             QString::fromLatin1(request.method), host.left(80));
}

bool makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    return QDir().mkpath(path) && QFile::setPermissions(path, onlyOwner | QFileDevice::ExeOwner);
}

void complain(const QString &path, const QString &why)
{
    qCWarning(logHttp).noquote() << "this exchange is not recorded:" << QDir::toNativeSeparators(path) << why;
}

void write(const QString &folder, const HttpRequest &request, const Result<HttpResponse> &answer,
           const QDateTime &sentAt)
{
    if (!makeFolder(folder)) {
        complain(folder, u"cannot be made"_s);
        return;
    }
    QJsonObject record = recordOf(request, answer);
    record.insert(u"about"_s, u"recorded on %1"_s.arg(sentAt.toUTC().toString(Qt::ISODate)));
    const QByteArray bytes = QJsonDocument(record).toJson();
    const QString name = nameOf(request, sentAt);
    QFile file;
    for (int i = 0; i < mostInOneMillisecond && !file.isOpen(); ++i) {
        file.setFileName(u"%1/%2-%3.json"_s.arg(folder, name).arg(i, 3, 10, QLatin1Char('0')));
        // A link that somebody has put there is an existing file, too.
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyOwner) && !QFileInfo(file).exists())
            break;
    }
    if (!file.isOpen() || file.write(bytes) != bytes.size() || !file.flush())
        complain(file.fileName(), file.errorString());
}

} // namespace

RecordingTransport::RecordingTransport(Transport &inner, QString folder)
    : m_inner(inner)
    , m_folder(std::move(folder))
{
    m_writing.setMaxThreadCount(1);
}

HttpCall *RecordingTransport::send(const HttpRequest &request, QObject *owner)
{
    HttpCall *call = m_inner.send(request, owner);
    const QDateTime sentAt = QDateTime::currentDateTimeUtc();
    QObject::connect(call, &HttpCall::finished, call, [this, request, sentAt](const Result<HttpResponse> &answer) {
        m_writing.start([folder = m_folder, request, answer, sentAt] { write(folder, request, answer, sentAt); });
    });
    return call;
}

} // namespace pentimento
