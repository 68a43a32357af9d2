// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strip/cardwords.h"

#include "ui/shared/errortext.h"
#include "ui/shared/formatting.h"
#include "ui/strip/failurewords.h"
#include "ui/strip/jobwords.h"
#include "ui/strip/picturewords.h"

#include <QCoreApplication>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

using State = StripCard::State;

constexpr qsizetype longestPrompt = 300; // in a tool tip; the details show all of it
constexpr qsizetype longestName = 60;
constexpr qint64 sendingMs = 2000; // that a request without large pictures takes at most

// The words for one card: what every state needs, looked up once.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::StripCard)

public:
    Words(StripCard &card, const JobRecord &job, const CardFacts &facts)
        : m_card(card)
        , m_job(job)
        , m_facts(facts)
        , m_service(facts.serviceName ? facts.serviceName(job.request.service) : job.request.service.text())
        , m_model(facts.modelName ? facts.modelName(job.request.model) : job.request.model.text())
        , m_error(errorOf(job, card.key.output))
    {
    }

    void put();

private:
    void held();
    void waiting();
    void running();
    void submitting();
    void generating();
    void unknown();
    void parked();
    void owed();
    void failed();
    void cancelled();
    void foreign();
    [[nodiscard]] QString usualLine() const;
    [[nodiscard]] Explanation explanation() const;
    [[nodiscard]] qint64 since(qint64 time) const { return std::max<qint64>(0, m_facts.nowMs - time); }

    StripCard &m_card;
    const JobRecord &m_job;
    const CardFacts &m_facts;
    QString m_service;
    QString m_model;
    std::optional<Error> m_error;
};

void Words::put()
{
    switch (m_card.state) {
    case State::Held:
        return held();
    case State::Waiting:
        return waiting();
    case State::Running:
        return running();
    case State::Unknown:
        return unknown();
    case State::Parked:
        return parked();
    case State::Owed:
        return owed();
    case State::Failed:
    case State::Refused:
        return failed();
    case State::Cancelled:
        return cancelled();
    case State::Provisional:
    case State::Succeeded:
    case State::Kept:
        return putPictureWords(m_card, m_job, {m_service, m_model});
    case State::Foreign:
        return foreign();
    }
}

void Words::held()
{
    m_card.caption = tr("Not sent");
    if (m_job.cost.source != AmountSource::Unknown)
        m_card.line = amountText(m_job.cost);
    m_card.sentence = tr("This edit was not sent and waits for your word. Nothing was charged.");
    m_card.actions = {CardAction::Send, CardAction::Discard};
}

void Words::waiting()
{
    m_card.caption = tr("Waiting for its turn");
    m_card.sentence = tr("This edit waits for its turn. Nothing was sent yet.");
    m_card.actions = {CardAction::Cancel};
    if (m_job.notBefore <= m_facts.nowMs)
        return;
    const QString left = countingText(m_job.notBefore - m_facts.nowMs + 999);
    m_card.caption = tr("Asked to wait");
    //: a service wants the next request only after a time: "sent again in 12 s"
    m_card.line = tr("sent again in %1").arg(left);
    m_card.sentence =
        tr("%1 asks for fewer requests at a time: this edit is sent again by itself in %2. Nothing was charged.")
            .arg(m_service, left);
    m_card.ticks = true;
}

void Words::running()
{
    m_card.hasBar = true;
    m_card.actions = {CardAction::Cancel};
    switch (m_job.phase) {
    case Phase::Preparing:
        m_card.caption = tr("Preparing");
        m_card.sentence = tr("The picture is prepared for %1. Nothing was sent yet.").arg(m_service);
        break;
    case Phase::Submitting:
        submitting();
        break;
    case Phase::Waiting:
        generating();
        break;
    default:
        m_card.caption = tr("Fetching the result");
        m_card.sentence = tr("%1 is done, and its result is on the way to this computer.").arg(m_model);
        m_card.actions = {};
        break;
    }
    if (!m_job.cancelRequested || m_job.phase == Phase::Fetching)
        return;
    m_card.caption = tr("Cancelling · %1").arg(countingText(since(std::max(m_job.acceptedAt, m_job.submittedAt))));
    m_card.line.clear();
    m_card.sentence = tr("%1 is asked to cancel this edit; it may be charged all the same.").arg(m_service);
    m_card.actions = {};
}

// Where the answer is held until the picture is there, the sending is over long before the phase is.
void Words::submitting()
{
    const QString elapsed = countingText(since(m_job.submittedAt));
    const bool isHeld = m_facts.holdsCreates && m_facts.holdsCreates(m_job.request.service);
    m_card.ticks = m_job.submittedAt > 0;
    if (isHeld && since(m_job.submittedAt) >= sendingMs) {
        m_card.caption = tr("Generating · %1").arg(elapsed);
        m_card.line = usualLine();
        m_card.sentence = tr("The edit went to %1 %2 ago, which answers when it is done.").arg(m_service, elapsed);
        return;
    }
    m_card.caption = tr("Sending · %1").arg(elapsed);
    m_card.sentence = tr("The edit is being sent to %1.").arg(m_service);
}

void Words::generating()
{
    const QString elapsed = countingText(since(m_job.acceptedAt));
    m_card.ticks = m_job.acceptedAt > 0;
    m_card.progress = m_job.report.progress;
    m_card.caption = m_card.progress ? tr("Generating · %1 %").arg(qRound(*m_card.progress * 100))
                                     : tr("Generating · %1").arg(elapsed);
    m_card.line = usualLine();
    m_card.sentence = tr("%1 at %2 has worked on this edit for %3.").arg(m_model, m_service, elapsed);
    if (m_error) {
        m_card.line = failureHeadline(*m_error);
        m_card.sentence =
            explanation().what + u' ' + tr("The edit goes on there, and its result is asked for again by itself.");
    } else if (m_job.report.isUnknownWord) {
        const QString word = plainLine(m_job.report.statusWord, longestName);
        m_card.line = u"“%1”"_s.arg(word);
        m_card.sentence += u' ' + tr("The service calls its state “%1”.").arg(word);
    }
}

void Words::unknown()
{
    m_card.caption = tr("Outcome unknown");
    m_card.line = chargeLine(m_error ? m_error->charged : Charged::Unknown);
    m_card.sentence = m_error ? explanation().sentence()
                              : tr("Whether %1 accepted this edit is not known. Check again before you send it again: "
                                   "that may cost twice.")
                                    .arg(m_service);
    m_card.actions = {CardAction::CheckAgain, CardAction::SendAgain, CardAction::Drop, CardAction::Explain};
}

void Words::parked()
{
    const qint64 since = std::max<qint64>(0, m_facts.nowMs - m_job.acceptedAt) / 60'000 * 60'000;
    m_card.caption = tr("Still running at %1").arg(plainLine(m_service, longestName));
    //: how long an edit has been running
    m_card.line = tr("after %1").arg(countingText(since));
    m_card.sentence = tr("%1 has worked on this edit for %2, so it is no longer asked by itself. Check again to see "
                         "whether it is done.")
                          .arg(m_service, countingText(since));
    m_card.actions = {CardAction::CheckAgain, CardAction::Drop};
}

void Words::owed()
{
    const bool isFree = m_job.cost.source == AmountSource::Free;
    m_card.caption = isFree ? tr("Not saved yet") : tr("Paid, not saved yet");
    m_card.sentence = m_error ? explanation().what : tr("The result is not on this computer yet.");
    const qint64 life = m_facts.outputLifeMs ? m_facts.outputLifeMs(m_job.request.service) : 0;
    if (life > 0 && m_job.acceptedAt > 0) {
        // The service counts from the end of the run, which we know only later: the time is the least that is left.
        const qint64 left = m_job.acceptedAt + life - m_facts.nowMs;
        m_card.ticks = left > 0;
        m_card.line = left > 0 ? tr("%1 left").arg(countingText(left >= 60'000 ? left / 60'000 * 60'000 : left))
                               : tr("perhaps too late");
        m_card.sentence += u' '
                           + (left > 0 ? tr("%1 keeps it for at least %2 more.").arg(m_service, countingText(left))
                                       : tr("%1 may have dropped it by now.").arg(m_service));
    }
    m_card.sentence += u' '
                       + (isFree ? tr("Fetch it now; nothing is charged.")
                                 : tr("It is paid for: fetch it now, it is not charged again."));
    m_card.actions = {CardAction::FetchNow, CardAction::Drop};
}

void Words::failed()
{
    const Error error = m_error.value_or(Error{});
    m_card.caption = failureHeadline(error);
    m_card.line = chargeLine(error.charged);
    m_card.sentence = explain(error, {m_service, m_model}).sentence();
    const bool wantsOtherWords = error.kind == ErrorKind::Moderated || error.kind == ErrorKind::InvalidRequest
                                 || error.kind == ErrorKind::TooLarge || error.kind == ErrorKind::Unreadable;
    m_card.actions = wantsOtherWords ? QList{CardAction::EditPrompt, CardAction::Retry, CardAction::Explain}
                                     : QList{CardAction::Retry, CardAction::EditPrompt, CardAction::Explain};
}

void Words::cancelled()
{
    m_card.caption = tr("Cancelled");
    m_card.line = m_error ? chargeLine(m_error->charged) : QString();
    m_card.sentence = m_error ? explanation().sentence() : tr("The edit was cancelled.");
    m_card.actions = {CardAction::Retry, CardAction::EditPrompt};
}

void Words::foreign()
{
    const QString word = plainLine(m_job.foreignPhase, longestName);
    m_card.caption = tr("State “%1”").arg(word);
    m_card.sentence =
        tr("A newer Pentimento has put this edit into the state “%1”. This one shows it and leaves it as it is.")
            .arg(word);
}

QString Words::usualLine() const
{
    const qint64 usual = m_facts.usualMs ? m_facts.usualMs(m_job.request.service, m_job.request.model) : 0;
    return usual > 0 ? tr("usually %1").arg(countingText(std::max<qint64>(1000, usual + 500))) : QString();
}

Explanation Words::explanation() const
{
    return explain(*m_error, {m_service, m_model});
}

} // namespace

void putWords(StripCard &card, const JobRecord &job, const CardFacts &facts)
{
    card.caption.clear();
    card.line.clear();
    card.hasBar = false;
    card.progress.reset();
    card.ticks = false;
    Words(card, job, facts).put();
    const QString prompt = plainLine(promptOf(job.request), longestPrompt);
    if (!prompt.isEmpty())
        card.sentence = u"“%1”"_s.arg(prompt) + u'\n' + card.sentence;
    card.spoken = QString(card.sentence).replace(u'\n', u". "_s);
}

} // namespace pentimento
