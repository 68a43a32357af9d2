// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/outputfetcher.h"

#include "app/base/redaction.h"
#include "app/images/imageformat.h"
#include "app/jobs/outputpolicy.h"
#include "app/providers/answers.h"

#include <QRandomGenerator>

namespace pentimento {

using namespace std::chrono_literals;

namespace {

constexpr int mostRedirects = 5;
constexpr qint64 largestOutput = 200 * 1024 * 1024;

// A chunked body that is cut looks like a success to the network layer; the picture's own end mark tells.
bool isComplete(const HttpResponse &response)
{
    const QByteArrayView bytes(response.body);
    return response.whole && !bytes.isEmpty() && hasEndMarker(bytes, sniffFormat(bytes.first(std::min<qsizetype>(bytes.size(), 512))));
}

HttpRequest download(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "image/*, */*;q=0.5"}};
    request.lane = Lane::Downloads;
    request.answerLimit = largestOutput;
    request.silence = 60s;
    request.deadline = 15min;
    request.minimumRate = 1024;
    return request;
}

} // namespace

OutputFetcher::OutputFetcher(Transport &bare, QUrl serviceBase, const JobPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_bare(bare)
    , m_serviceBase(std::move(serviceBase))
    , m_policy(policy)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_redirects = 0;
        ask(m_first);
    });
}

void OutputFetcher::fetch(const QUrl &url)
{
    m_first = url;
    if (mayFetch(url, m_serviceBase)) {
        ask(url);
        return;
    }
    Error error;
    error.kind = ErrorKind::WrongHost;
    error.subject = url.host();
    error.detail = redactedUrl(url);
    QTimer::singleShot(0, this, [this, error] { end(error); });
}

void OutputFetcher::ask(const QUrl &url)
{
    HttpCall *call = m_bare.send(download(url), this);
    connect(call, &HttpCall::finished, this, [this, url](const Result<HttpResponse> &result) { take(url, result); });
}

void OutputFetcher::take(const QUrl &url, const Result<HttpResponse> &result)
{
    if (!result) {
        again(result.error());
        return;
    }
    const HttpResponse &response = *result;
    if (response.isRedirect()) {
        const auto target = redirectTarget(url, response.header("location"), m_serviceBase);
        Error error = errorOf(response);
        error.kind = ErrorKind::WrongHost;
        if (target && ++m_redirects <= mostRedirects)
            ask(*target);
        else
            end(error);
        return;
    }
    if (response.isSuccess() && isComplete(response)) {
        end(response.body);
        return;
    }
    Error error = errorOf(response);
    if (response.isSuccess()) {
        error.kind = ErrorKind::Network;
        error.code = QStringLiteral("cut");
        error.detail.clear();
    }
    if (error.httpStatus == 403 || error.httpStatus == 404 || error.httpStatus == 410) {
        error.kind = ErrorKind::Gone;
        end(error);
        return;
    }
    again(error);
}

void OutputFetcher::again(const Error &error)
{
    if (!isTemporary(error.kind) || ++m_tries >= m_policy.fetchTries) {
        end(error);
        return;
    }
    const auto pause = backoff(m_tries, m_policy, QRandomGenerator::global()->generateDouble());
    m_pause.start(std::max(pause, error.retryAfter));
}

void OutputFetcher::end(const Result<QByteArray> &result)
{
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace pentimento
