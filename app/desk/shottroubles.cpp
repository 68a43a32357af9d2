// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/shottroubles.h"

#include "app/base/whendone.h"
#include "app/desk/desk.h"
#include "app/desk/shotstage.h"
#include "app/main/engine.h"
#include "ui/compose/composepanel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/strip/strippanel.h"

#include <QDateTime>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pauseMs = 12'000;

JobRecord troubled(const EditRequest &request, const QString &prompt, Phase phase, ErrorKind kind,
                   const QString &detail = {}, const QString &code = {})
{
    JobRecord job;
    job.id = JobId(makeUuidV7());
    job.run = RunId(makeUuidV7());
    job.request = request;
    job.request.values.set(u"prompt"_s, prompt);
    job.phase = phase;
    job.createdAt = QDateTime::currentMSecsSinceEpoch();
    job.cost = {u"0.04"_s, u"USD"_s, AmountSource::Estimated};
    Error error;
    error.kind = kind;
    error.detail = detail;
    error.code = code;
    error.charged = Charged::No;
    error.httpStatus = 400;
    error.subject = u"www.kkiai.com"_s;
    job.error = error;
    return job;
}

// Into the library and onto the strip; what went wrong with the first of them is told in the bar.
void place(ShotStage &stage, const QList<JobRecord> &jobs)
{
    stage.engine().queue().enqueue(jobs);
    const JobId last = jobs.last().id;
    stage.waitFor([&stage, &last] { return stage.engine().queue().job(last) != nullptr; });
    if (jobs.first().phase == Phase::Failed)
        Q_EMIT stage.window().strip().explanationRequested(jobs.first().id);
}

void hideBars(ShotStage &stage)
{
    BannerStack &banners = stage.window().banners();
    const QList<Notice> shown = banners.notices();
    for (const Notice &notice : shown)
        banners.remove(notice.key);
}

} // namespace

bool shootTroubles(ShotStage &stage)
{
    const QString model = u"black-forest-labs/flux-kontext-pro"_s;
    stage.choose(model, u"kkiai"_s);
    EditRequest request = stage.window().compose().draft().request;
    const auto scene = [&stage](const QString &name, const QList<JobRecord> &jobs) {
        hideBars(stage);
        place(stage, jobs);
        stage.shoot(name);
    };
    scene(u"14-wrong-key"_s, {troubled(request, u"golden hour"_s, Phase::Failed, ErrorKind::Unauthorized,
                                       u"无效的令牌 (request id: 20251015123456)"_s)});
    const QString broke = u"用户额度不足, 剩余额度: $0.012 (request id: 20251015123457)"_s;
    scene(u"15-no-credit"_s, {troubled(request, u"as a woodcut"_s, Phase::Failed, ErrorKind::PaymentRequired, broke,
                                       u"insufficient_user_quota"_s),
                              troubled(request, u"as an etching"_s, Phase::Held, ErrorKind::PaymentRequired),
                              troubled(request, u"as a fresco"_s, Phase::Held, ErrorKind::PaymentRequired)});
    scene(u"16-unknown-model"_s, {troubled(request, u"in the rain"_s, Phase::Failed, ErrorKind::NotFound,
                                           u"Invalid URL (POST /replicate/v1/models/…)"_s)});
    scene(u"17-moderated"_s, {troubled(request, u"a famous face"_s, Phase::Failed, ErrorKind::Moderated,
                                       u"The input or output was flagged as sensitive. (E005)"_s, u"E005"_s)});
    scene(u"18-too-large"_s,
          {troubled(request, u"much larger"_s, Phase::Failed, ErrorKind::TooLarge, u"413 Request Entity Too Large"_s)});
    JobRecord refused = troubled(request, u"as a webp"_s, Phase::Failed, ErrorKind::InvalidRequest,
                                 u"output_format must be one of the following: \"jpg\", \"png\""_s);
    refused.error->fields = {u"output_format"_s};
    scene(u"19-value-refused"_s, {refused});
    // At the sandbox: should the time run out meanwhile, sending it costs nothing.
    stage.choose(model, u"sandbox"_s);
    request = stage.window().compose().draft().request;
    JobRecord waiting =
        troubled(request, u"in autumn"_s, Phase::Queued, ErrorKind::RateLimited, u"Too many requests"_s);
    waiting.notBefore = QDateTime::currentMSecsSinceEpoch() + pauseMs;
    waiting.creates = 1;
    scene(u"20-asked-to-wait"_s, {waiting, troubled(request, u"in winter"_s, Phase::Queued, ErrorKind::RateLimited)});
    return stage.isFine();
}

} // namespace pentimento
