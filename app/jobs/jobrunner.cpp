// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/jobrunner.h"

#include "app/base/whendone.h"
#include "app/base/workpool.h"
#include "app/http/transport.h"
#include "app/jobs/outputfetcher.h"
#include "app/jobs/outputpolicy.h"
#include "app/jobs/requestbuilder.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimer>
#include <QtConcurrent>

namespace pentimento {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds postponedBase = 5s;

// Pictures are read, scaled, encoded and written into the request's body in the pool: with 24 megapixels that takes a
// while.
Result<AskNow> prepared(const EditRequest &request, const JobContext &context, const ImageStore &images,
                        int waitSeconds)
{
    QList<PreparedInput> inputs;
    for (const InputImage &image : request.images) {
        const Result<QByteArray> bytes = images.inputBytes(image.id);
        if (!bytes)
            return bytes.error();
        Result<PreparedInput> input = prepareInput(*bytes, inputLimitsOf(context.service));
        if (!input) {
            Error error = input.error();
            error.subject = image.name;
            return error;
        }
        inputs.append(*std::move(input));
    }
    Conversation conversation = buildConversation(request, context, inputs);
    conversation.waitSeconds = waitSeconds;
    if (auto obstacle = context.protocol->obstacle(conversation))
        return *std::move(obstacle);
    return context.protocol->begin(conversation);
}

// A model may ask for a key of its own.
QStringList secretsOf(const EditRequest &request, const ModelSpec &model)
{
    QStringList texts;
    for (const ParameterSpec &spec : model.schema.parameters()) {
        if (spec.kind == ParameterKind::Secret || request.secrets.contains(spec.name))
            texts.append(request.values.value(spec.name).value_or(QJsonValue()).toString());
    }
    texts.removeAll(QString());
    return texts;
}

QString promptOf(const JobRecord &record, const ModelSpec &model)
{
    const ParameterSpec *prompt = model.schema.findRole(ParameterRole::Prompt);
    return prompt != nullptr ? record.request.values.value(prompt->name).value_or(QJsonValue()).toString() : QString();
}

} // namespace

JobRunner::JobRunner(const JobRecord &record, JobContext context, ImageStore images, const JobPolicy &policy,
                     QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_context(std::move(context))
    , m_images(std::move(images))
    , m_policy(policy)
{
    // Enough to ask for a prediction of which only the id is known: after a restart nothing else is needed.
    m_conversation.endpoint = endpointOf(m_context.service);
    m_conversation.task = record.task;
}

void JobRunner::prepare(int waitSeconds)
{
    m_holdsCreate = waitSeconds > 0;
    whenDone(QtConcurrent::run(&workPool(), prepared, m_record.request, m_context, m_images, waitSeconds), this,
             [this](const Result<AskNow> &first) {
                 if (first) {
                     take(*first, Asked::Create);
                     return;
                 }
                 Error error = first.error();
                 error.charged = Charged::No;
                 Q_EMIT happened(event::Refused{error});
             });
}

void JobRunner::submit()
{
    Q_ASSERT(m_next && m_next->request.repeatable == Repeatable::No);
    const HttpRequest paid = m_next->request;
    m_next.reset();
    ask(paid, Asked::Create);
}

void JobRunner::ask(const HttpRequest &request, Asked asked)
{
    HttpRequest sent = request;
    sent.secrets = secretsOf(m_record.request, m_context.model);
    HttpCall *call = m_context.authorised->send(sent, this);
    (asked == Asked::Create ? m_creating : m_asking) = call;
    connect(call, &HttpCall::finished, this, [this, asked](const Result<HttpResponse> &answer) {
        (asked == Asked::Create ? m_creating : m_asking).clear();
        if (asked == Asked::Create)
            m_holdsCreate = false;
        m_conversation.task = m_record.task;
        // A create that was found in the list before it answered is an ordinary prediction by now.
        const Asked meaning = asked == Asked::Create && m_record.task ? Asked::Poll : asked;
        take(m_context.protocol->read(answer, m_conversation, meaning), meaning);
    });
}

void JobRunner::poll()
{
    m_conversation.task = m_record.task;
    if (!m_conversation.task || isAsking())
        return;
    ask(m_context.protocol->poll(m_conversation), Asked::Poll);
}

void JobRunner::follow(const Prediction &prediction)
{
    m_conversation.task = m_record.task;
    take(m_context.protocol->follow(prediction, m_conversation), Asked::Poll);
}

void JobRunner::cancel()
{
    m_conversation.task = m_record.task;
    const auto request = m_context.protocol->cancel(m_conversation);
    if (!request) {
        Q_EMIT happened(event::StoppedWatching{});
        return;
    }
    // A poll under way would only tell what was true before.
    delete m_asking;
    ask(*request, Asked::Cancel);
}

void JobRunner::take(const NextStep &step, Asked asked)
{
    const bool isFreshLook = m_record.phase == Phase::Fetching || m_record.phase == Phase::Owed;
    const bool isAnswer = asked == Asked::Poll || asked == Asked::Result;
    const bool leadsOn = std::holds_alternative<TakeOutputs>(step) || std::holds_alternative<AskNow>(step);
    if (isFreshLook && isAnswer && !leadsOn) {
        takeFreshLook(step);
        return;
    }
    if (const auto *now = std::get_if<AskNow>(&step)) {
        m_conversation = now->conversation;
        if (now->request.repeatable == Repeatable::Yes) {
            ask(now->request, now->asked);
            return;
        }
        m_next = *now;
        Q_EMIT readyToSubmit();
    } else if (const auto *later = std::get_if<AskAgain>(&step)) {
        if (!m_record.task)
            Q_EMIT happened(event::Accepted{later->task, later->report});
        if (later->provisional.isEmpty()) {
            Q_EMIT happened(event::Progressed{later->report});
        } else {
            keepInline(later->provisional);
            Q_EMIT happened(event::OutputsSeen{later->provisional, false, later->task, later->report});
        }
    } else if (const auto *outputs = std::get_if<TakeOutputs>(&step)) {
        keepInline(outputs->outputs);
        Q_EMIT happened(event::OutputsSeen{outputs->outputs, true, outputs->task, outputs->report});
    } else if (const auto *canceled = std::get_if<CanceledThere>(&step)) {
        Q_EMIT happened(event::CanceledThere{canceled->task, canceled->report});
    } else {
        takeFailure(std::get<Failure>(step), asked);
    }
}

void JobRunner::takeFailure(Failure failure, Asked asked)
{
    failure.error.fields = ourFields(failure.error.fields, m_context);
    switch (asked) {
    case Asked::Upload:
        takeUploadTrouble(failure.error);
        return;
    case Asked::Create:
        if (failure.error.kind == ErrorKind::OutcomeUnknown) {
            Q_EMIT happened(event::OutcomeLost{failure.error});
        } else if (failure.error.kind == ErrorKind::RateLimited && m_record.creates < m_policy.mostCreates) {
            const auto pause =
                std::max(failure.error.retryAfter,
                         failure.error.retryAfter.count() > 0 ? 0ms : postponedBase * (1 << (m_record.creates - 1)));
            Q_EMIT happened(event::Postponed{failure.error, QDateTime::currentMSecsSinceEpoch() + pause.count()});
        } else if (failure.task || failure.error.httpStatus == 0 || failure.error.charged != Charged::No) {
            // The service took it and the model failed, or gave nothing to take.
            if (failure.error.delivery == Delivery::NotSent)
                Q_EMIT happened(event::Refused{failure.error});
            else
                Q_EMIT happened(event::FailedThere{failure.error, failure.task, failure.report});
        } else {
            Q_EMIT happened(event::Refused{failure.error});
        }
        return;
    case Asked::Poll:
    case Asked::Cancel:
    case Asked::Result:
        break;
    }
    // A failure that names the task is the job's own; any other is trouble in asking.
    if (failure.task)
        Q_EMIT happened(event::FailedThere{failure.error, failure.task, failure.report});
    else
        takePollTrouble(failure.error);
}

void JobRunner::takeUploadTrouble(const Error &error)
{
    if (!isTemporary(error.kind) || ++m_uploadTries >= m_policy.uploadTries) {
        Q_EMIT happened(event::Refused{error});
        return;
    }
    const auto pause =
        std::max(backoff(m_uploadTries, m_policy, QRandomGenerator::global()->generateDouble()), error.retryAfter);
    QTimer::singleShot(pause, this, [this] { take(m_context.protocol->begin(m_conversation), Asked::Upload); });
}

void JobRunner::takePollTrouble(const Error &error)
{
    const bool hasNoPolls = error.httpStatus == 404 || error.httpStatus == 405;
    if (hasNoPolls && !m_record.outputs.isEmpty())
        Q_EMIT happened(event::Confirmed{});
    else
        Q_EMIT happened(event::PollTroubled{error});
}

// The outputs were known, their addresses no longer good, and the prediction does not name new ones.
void JobRunner::takeFreshLook(const NextStep &step)
{
    const auto *failure = std::get_if<Failure>(&step);
    for (int i = 0; i < m_record.outputs.size(); ++i) {
        if (m_record.outputs.at(i).state != OutputState::Pending || m_fetching.contains(i))
            continue;
        if (failure != nullptr && !failure->task) {
            Q_EMIT happened(event::OutputOwed{i, failure->error});
            continue;
        }
        Error error = failure != nullptr ? failure->error : Error{};
        error.kind = ErrorKind::Gone;
        error.charged = Charged::Yes;
        Q_EMIT happened(event::OutputLost{i, error});
    }
}

void JobRunner::keepInline(const QStringList &sources)
{
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const bool known = i < m_record.outputs.size() && m_record.outputs.at(i).state == OutputState::Stored;
        if (!known && sources.at(i).startsWith("data:"_L1, Qt::CaseInsensitive))
            m_inline.insert(int(i), sources.at(i));
    }
}

void JobRunner::fetchPending()
{
    for (int i = 0; i < m_record.outputs.size(); ++i) {
        if (m_record.outputs.at(i).state == OutputState::Pending && !m_fetching.contains(i))
            fetch(i);
    }
}

void JobRunner::fetch(int index)
{
    m_fetching.insert(index);
    const QString source = m_inline.take(index);
    if (!source.isEmpty()) {
        whenDone(QtConcurrent::run(&workPool(), dataUriBytes, source), this,
                 [this, index](const Result<QByteArray> &bytes) { store(index, bytes); });
        return;
    }
    const QString address = m_record.outputs.at(index).source;
    if (address == "data:"_L1 && !m_record.task) {
        // It was in an answer that cannot be had again.
        m_fetching.remove(index);
        Error gone;
        gone.kind = ErrorKind::Gone;
        gone.code = u"no-output"_s;
        gone.charged = Charged::Yes;
        Q_EMIT happened(event::OutputLost{index, gone});
        return;
    }
    if (address == "data:"_L1) {
        // It was in an answer that is gone; the next poll brings it again.
        m_fetching.remove(index);
        poll();
        return;
    }
    auto *fetcher = new OutputFetcher(*m_context.bare, m_context.service.base, m_policy, this);
    connect(fetcher, &OutputFetcher::finished, this,
            [this, index](const Result<QByteArray> &bytes) { store(index, bytes); });
    fetcher->fetch(QUrl(address));
}

void JobRunner::store(int index, const Result<QByteArray> &bytes)
{
    if (!bytes) {
        m_fetching.remove(index);
        const Error &error = bytes.error();
        // The address may have run out while the picture is still there: one fresh look at the prediction.
        if (error.kind == ErrorKind::Gone && m_record.task && !m_refreshed.contains(index)) {
            m_refreshed.insert(index);
            poll();
        } else if (error.kind == ErrorKind::Gone || error.kind == ErrorKind::WrongHost) {
            Q_EMIT happened(event::OutputLost{index, error});
        } else {
            Q_EMIT happened(event::OutputOwed{index, error});
        }
        return;
    }
    const QDate day = QDateTime::fromMSecsSinceEpoch(m_record.createdAt).date();
    const QString slug = promptSlug(promptOf(m_record, m_context.model));
    const auto write = [images = m_images, content = *bytes, day, slug] {
        return images.addResult(content, day, slug);
    };
    whenDone(QtConcurrent::run(&workPool(), write), this, [this, index](const Result<StoredResult> &file) {
        m_fetching.remove(index);
        if (file)
            Q_EMIT happened(event::OutputStored{index, *file, VersionId(makeUuidV7())});
        else
            Q_EMIT happened(event::OutputOwed{index, file.error()});
    });
}

} // namespace pentimento
