// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/predictiondesk.h"

#include "app/sandbox/predictionrun.h"
#include "app/sandbox/sandboxanswer.h"
#include "app/sandbox/sandboxids.h"

#include <QJsonArray>
#include <QTimer>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// Keeps an answer back until it may be given, and gives it once.
class HeldAnswer final : public QObject
{
public:
    HeldAnswer(const Asker &asker, QObject *parent)
        : QObject(parent)
        , m_asker(asker)
    {
        connect(asker.context.data(), &QObject::destroyed, this, &QObject::deleteLater);
    }

    void give(const HttpResponse &response)
    {
        if (const auto reply = std::exchange(m_asker.reply, nullptr); reply && m_asker.context)
            reply(response);
        deleteLater();
    }

private:
    Asker m_asker;
};

QDateTime timeIn(const SandboxRequest &request, const QString &name)
{
    return QDateTime::fromString(request.queryValue(name).replace(u' ', u'+'), Qt::ISODateWithMs);
}

} // namespace

PredictionDesk::PredictionDesk(const SandboxOptions &options, const InputSources &sources, Deliveries &deliveries,
                               EffectsSource effects)
    : m_options(options)
    , m_sources(sources)
    , m_deliveries(deliveries)
    , m_effects(std::move(effects))
    , m_rate(options.createsPerMinute, options.second)
{
}

PredictionDesk::~PredictionDesk()
{
    qDeleteAll(m_runs);
    m_pool.clear();
    m_pool.waitForDone();
}

std::optional<HttpResponse> PredictionDesk::throttle()
{
    if (const int seconds = m_rate.secondsToWait(m_options.now()); seconds > 0)
        return throttledAnswer(m_options.createsPerMinute, seconds);
    return std::nullopt;
}

bool PredictionDesk::isFull() const
{
    constexpr qsizetype mostRunning = 500;
    constexpr qint64 mostRunningBytes = 1024LL * 1024 * 1024;
    return m_runs.size() >= mostRunning || m_runningBytes > mostRunningBytes;
}

void PredictionDesk::create(const ModelSpec &model, const QString &version, const CreateOrder &order,
                            const Asker &asker)
{
    GatheredInput gathered = gatherInput(model.schema, order.input, m_sources);
    SandboxPrediction made;
    made.id = makeRemoteId();
    made.model = model.id.text();
    made.version = version;
    made.input = gathered.echo;
    made.webhook = order.webhook;
    made.created = m_options.now();
    SandboxPrediction &record = m_shelf.add(std::move(made));

    auto *run = new PredictionRun(record, readRenderOrder(model, order.input, std::move(gathered.files)),
                                  paceOf(record), m_options, this);
    m_runs.insert(record.id, run);
    m_runningBytes += order.bytes;
    const auto conclude = [this, run, &record, bytes = order.bytes](const QList<DeliveredFile> &files) {
        m_runningBytes -= bytes;
        m_runs.remove(record.id);
        settle(record, run->order(), files);
        run->deleteLater();
    };
    connect(run, &PredictionRun::finished, this, conclude);
    if (order.cancelAfterSeconds) {
        record.deadline = record.created.addSecs(*order.cancelAfterSeconds);
        run->cancelAfter(*order.cancelAfterSeconds * m_options.second);
    }
    if (order.waitSeconds)
        hold(run, record, *order.waitSeconds, asker);
    run->start(m_pool, m_effects);
    if (!order.waitSeconds)
        asker.reply(answerFor(201, record));
}

// Predictions differ in length, as people are used to; the id is as good a die as any.
RunPace PredictionDesk::paceOf(const SandboxPrediction &prediction) const
{
    const int spread = 60 + prediction.id.back().unicode() * 37 % 91; // 60 … 150 hundredths
    return {m_options.pace / 8, m_options.pace * spread / 100};
}

void PredictionDesk::hold(PredictionRun *run, const SandboxPrediction &record, int seconds, const Asker &asker)
{
    auto *held = new HeldAnswer(asker, this);
    // Connected after create() has connected settle(): the outputs are in the record by then.
    connect(run, &PredictionRun::finished, held, [this, held, &record] { held->give(answerFor(201, record)); });
    QTimer::singleShot(seconds * m_options.second, held,
                       [this, held, &record] { held->give(answerFor(201, asIfStarting(record))); });
}

void PredictionDesk::settle(SandboxPrediction &record, const RenderOrder &order, const QList<DeliveredFile> &files)
{
    m_shelf.noteFinished(record);
    if (record.status != PredictionStatus::Succeeded)
        return;
    const QUrl origin = m_options.base.resolved(QUrl(u"/"_s));
    QJsonArray outputs;
    for (const DeliveredFile &file : files)
        outputs.append(addressBelow(origin, m_deliveries.add(file, record.completed)));
    if (order.asText)
        record.output = u"The offline sandbox makes pictures; it has no words of its own."_s;
    else
        record.output = order.asList ? QJsonValue(outputs) : outputs.first();
}

HttpResponse PredictionDesk::answerFor(int status, const SandboxPrediction &prediction) const
{
    HttpResponse response = jsonAnswer(status, predictionJson(prediction, m_options.base));
    if (status == 201)
        response.headers.append({"Location", addressBelow(m_options.base, u"predictions/"_s + prediction.id).toUtf8()});
    return response;
}

HttpResponse PredictionDesk::show(const QString &id)
{
    const SandboxPrediction *prediction = m_shelf.find(id);
    return prediction == nullptr ? notFoundAnswer() : answerFor(200, *prediction);
}

HttpResponse PredictionDesk::cancel(const QString &id)
{
    if (PredictionRun *run = m_runs.value(id))
        run->cancel();
    return show(id);
}

HttpResponse PredictionDesk::list(const SandboxRequest &request) const
{
    const PredictionFilter filter{timeIn(request, u"created_after"_s), timeIn(request, u"created_before"_s)};
    const bool madeOnTheWeb = request.queryValue(u"source"_s) == "web"_L1; // none ever is
    CursorPage links;
    const auto entries = m_shelf.page(filter, request.queryValue(u"cursor"_s), links);
    if (!entries)
        return problemAnswer(400, u"Bad request"_s, u"Invalid cursor"_s);

    const auto address = [&](const QString &cursor) {
        if (cursor.isEmpty() || madeOnTheWeb)
            return QJsonValue();
        QUrlQuery query = request.query;
        query.removeQueryItem(u"cursor"_s);
        query.addQueryItem(u"cursor"_s, cursor);
        return QJsonValue(addressBelow(m_options.base, u"predictions?"_s + query.toString(QUrl::FullyEncoded)));
    };
    QJsonArray results;
    for (const SandboxPrediction *prediction : *entries) {
        if (!madeOnTheWeb)
            results.append(predictionJson(*prediction, m_options.base));
    }
    return jsonAnswer(
        200, {{u"next"_s, address(links.next)}, {u"previous"_s, address(links.previous)}, {u"results"_s, results}});
}

void PredictionDesk::expire()
{
    m_shelf.expire(m_options.now(), m_options.outputLife);
}

} // namespace pentimento
