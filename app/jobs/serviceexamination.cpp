// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/serviceexamination.h"

#include "app/base/jsonaccess.h"
#include "app/base/redaction.h"
#include "app/providers/answers.h"
#include "app/providers/httpdate.h"

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

using What = ServiceFinding::What;
using Verdict = ServiceFinding::Verdict;

constexpr std::chrono::seconds agreeingClocks{120};
constexpr qsizetype longestDetail = 80;
constexpr qint64 answerLimit = 16'000'000; // a list of runs holds all that went into them

bool isRefusal(int status)
{
    return status == 401 || status == 403;
}

// A login page comes with 200, too: only what has the shape of an answer is one.
std::optional<QString> detailOf(What what, const QByteArray &body)
{
    const auto json = parseJson(body);
    if (!json)
        return std::nullopt;
    const QJsonObject object = json->toObject();
    const bool isList = json->isArray() || object.value("results"_L1).isArray() || object.value("data"_L1).isArray();
    if (what == What::List || what == What::Files)
        return isList ? std::optional(QString()) : std::nullopt;
    if (object.isEmpty() || object.contains("error"_L1))
        return std::nullopt;
    if (what == What::State)
        return textOf(valueAt(*json, u"system.comfyui_version")).value_or(QString());
    if (what != What::Account)
        return QString();
    for (const auto key : {"username"_L1, "name"_L1}) {
        const QString name = textOf(object.value(key)).value_or(QString());
        if (!name.isEmpty())
            return redacted(name, {}, longestDetail).simplified();
    }
    return std::nullopt;
}

// The list of files is asked for in order to learn whether files are taken. Who has no list says so, and which methods
// there are.
bool takesPosts(const HttpResponse &response)
{
    return response.status == 405 && response.header("allow").toUpper().contains("POST");
}

Verdict verdictOf(What what, const HttpResponse &response)
{
    if (response.isSuccess())
        return detailOf(what, response.body) ? Verdict::Yes : Verdict::No;
    if (what == What::Files && takesPosts(response))
        return Verdict::Yes;
    const bool isMissing = response.status == 404 || response.status == 405 || response.status == 501;
    return isMissing ? Verdict::No : Verdict::Unknown;
}

bool isAnswer(const Result<HttpResponse> &answer)
{
    return answer || answer.error().kind == ErrorKind::WrongHost;
}

Error freeError(Error error)
{
    error.charged = Charged::No; // asking is free
    return error;
}

// The first of its own models, so that a gateway that has only those knows it.
QString someModel(const Service &service)
{
    const QString usual = u"black-forest-labs/flux-kontext-pro"_s;
    return service.offers.isEmpty() ? usual : service.offers.first().remoteName;
}

// A question about a run that there cannot be, or another one that needs a key and makes nothing, where answers name
// the address of a run and no path does.
QString probeOf(const Service &service)
{
    if (!service.paths.poll.isEmpty())
        return service.paths.poll;
    if (service.family == "bfl"_L1)
        return u"get_result?id={id}"_s;
    if (service.family == "fal"_L1)
        return u"{app}/requests/{id}/status"_s;
    return u"models"_s;
}

// These two say under that path how they are; whose key it is is no question there.
bool tellsItsState(const Service &service)
{
    return service.family == "sdcpp"_L1 || service.family == "comfy"_L1;
}

} // namespace

ServiceExamination::ServiceExamination(Service service, std::chrono::milliseconds limit)
    : m_service(std::move(service))
    , m_limit(limit)
{
    m_questions = questions();
}

// The probe comes first without the key and last with it: who refuses the one and does not find the other has looked
// at the key.
QList<ServiceExamination::Question> ServiceExamination::questions() const
{
    const HttpRequest probe = asking(probeOf(m_service));
    QList<Question> questions{{What::Reached, probe, Question::Key::Without}};
    const auto ask = [this, &questions](What what, const QString &path) {
        if (!path.isEmpty())
            questions.append({what, asking(path), Question::Key::With});
    };
    if (tellsItsState(m_service)) {
        ask(What::State, m_service.paths.account);
        return questions;
    }
    ask(What::Account, m_service.paths.account);
    ask(What::List, m_service.paths.list);
    ask(What::Model, m_service.paths.model);
    ask(What::Files, m_service.paths.files);
    if (m_service.authentication != Authentication::None)
        questions.append({What::Key, probe, Question::Key::With});
    return questions;
}

HttpRequest ServiceExamination::asking(const QString &path) const
{
    const QString model = someModel(m_service);
    QString filled = path;
    filled.replace("{model}"_L1, model)
        .replace("{app}"_L1, model.section(u'/', 0, 1))
        .replace("{id}"_L1, "00000000-0000-4000-8000-000000000000"_L1); // of the form that most of them have
    QString base = m_service.base.toString(QUrl::FullyEncoded);
    if (!base.endsWith(u'/'))
        base += u'/';
    HttpRequest request;
    request.url = QUrl(base + filled);
    request.headers = {{"Accept", "application/json"}};
    request.answerLimit = answerLimit;
    request.silence = m_limit;
    request.deadline = m_limit;
    return request;
}

std::optional<ServiceExamination::Question> ServiceExamination::next() const
{
    if (m_asked >= m_questions.size())
        return std::nullopt;
    const ServiceFinding *reached = finding(What::Reached);
    if (reached != nullptr && reached->verdict != Verdict::Yes)
        return std::nullopt;
    Question question = m_questions.at(m_asked);
    const ServiceFinding *key = finding(What::Key);
    const bool isKeyKnown = m_lacksKey || (key != nullptr && key->verdict != Verdict::Unknown);
    if (question.what == What::Key && isKeyKnown)
        return std::nullopt; // it is the last one
    if (m_lacksKey)
        question.key = Question::Key::Without;
    return question;
}

void ServiceExamination::take(const Result<HttpResponse> &answer, const QDateTime &now)
{
    const auto question = next();
    if (!question)
        return;
    // Without a key the same is asked once more: that a call is there shows without one, too.
    const bool lacksKey =
        !answer && question->key == Question::Key::With
        && (answer.error().kind == ErrorKind::KeyMissing || answer.error().kind == ErrorKind::KeyStoreLocked);
    if (lacksKey) {
        m_lacksKey = true;
        set({What::Key, Verdict::Unknown, {}, freeError(answer.error())});
        return;
    }
    ++m_asked;
    m_at = now;
    if (question->what == What::Reached)
        noteConnection(answer, now);
    if (question->what == What::Reached || question->what == What::Key)
        noteProbe(question->key, answer);
    else
        noteCall(question->what, answer);
}

void ServiceExamination::noteConnection(const Result<HttpResponse> &answer, const QDateTime &now)
{
    const bool isReached = isAnswer(answer);
    const bool isEncrypted = m_service.base.scheme() == "https"_L1;
    const Error error = isReached ? Error() : freeError(answer.error());
    const bool isDistrusted = !isReached && error.kind == ErrorKind::Tls;
    set({What::Reached, isReached || isDistrusted ? Verdict::Yes : Verdict::No, {}, error});
    if (isEncrypted && (isReached || isDistrusted))
        set({What::Encrypted, isReached ? Verdict::Yes : Verdict::No, {}, error});
    if (isDistrusted)
        m_asked = m_questions.size(); // the key travels on no such way
    const QDateTime date = answer ? httpDate(answer->header("date")) : QDateTime();
    if (!date.isValid())
        return;
    ServiceFinding clock{What::Clock, Verdict::Yes, {}, {}};
    clock.skew = std::chrono::seconds(now.secsTo(date));
    if (clock.skew > agreeingClocks || clock.skew < -agreeingClocks)
        clock.verdict = Verdict::No;
    set(clock);
}

void ServiceExamination::noteCall(What what, const Result<HttpResponse> &answer)
{
    if (!answer) {
        set({what, Verdict::Unknown, {}, freeError(answer.error())});
        return;
    }
    ServiceFinding call{what, verdictOf(what, *answer), {}, {}};
    if (call.verdict == Verdict::Yes)
        call.detail = detailOf(what, answer->body).value_or(QString());
    else
        call.error = freeError(errorOf(*answer));
    set(call);
    noteKey(call, *answer);
}

// What anybody is told about a model says nothing of the key; an account, a list and files are somebody's.
void ServiceExamination::noteKey(const ServiceFinding &call, const HttpResponse &response)
{
    const bool isShown = m_service.authentication != Authentication::None && !m_lacksKey;
    const ServiceFinding *known = finding(What::Key);
    if (!isShown || (known != nullptr && known->verdict != Verdict::Unknown))
        return;
    if (isRefusal(response.status))
        set({What::Key, Verdict::No, {}, freeError(errorOf(response))});
    else if (call.what != What::Model && response.isSuccess() && call.verdict == Verdict::Yes)
        set({What::Key, Verdict::Yes, call.detail, {}});
}

void ServiceExamination::noteProbe(Question::Key key, const Result<HttpResponse> &answer)
{
    if (!answer)
        return;
    if (key == Question::Key::Without) {
        m_wantsKeyWithout = m_wantsKeyWithout || isRefusal(answer->status);
        return;
    }
    if (isRefusal(answer->status))
        set({What::Key, Verdict::No, {}, freeError(errorOf(*answer))});
    else if (m_wantsKeyWithout && answer->status < 500 && answer->status != 429)
        set({What::Key, Verdict::Yes, {}, {}});
    else
        set({What::Key, Verdict::Unknown, {}, {}});
}

void ServiceExamination::set(const ServiceFinding &finding)
{
    const auto place =
        std::lower_bound(m_findings.begin(), m_findings.end(), finding,
                         [](const ServiceFinding &a, const ServiceFinding &b) { return a.what < b.what; });
    if (place != m_findings.end() && place->what == finding.what)
        *place = finding;
    else
        m_findings.insert(place, finding);
}

const ServiceFinding *ServiceExamination::finding(What what) const
{
    const auto found = std::find_if(m_findings.begin(), m_findings.end(),
                                    [what](const ServiceFinding &each) { return each.what == what; });
    return found == m_findings.end() ? nullptr : &*found;
}

ServiceReport ServiceExamination::report() const
{
    const auto corrected = [this](bool before, What what) {
        const ServiceFinding *found = finding(what);
        return found == nullptr || found->verdict == Verdict::Unknown ? before : found->verdict == Verdict::Yes;
    };
    ServiceReport report{m_at, m_findings, m_service.capabilities, false};
    const ServiceFinding *reached = finding(What::Reached);
    const ServiceFinding *encrypted = finding(What::Encrypted);
    report.wasReached = reached != nullptr && reached->verdict == Verdict::Yes
                        && (encrypted == nullptr || encrypted->verdict == Verdict::Yes);
    report.capabilities.account = corrected(report.capabilities.account, What::Account);
    report.capabilities.list = corrected(report.capabilities.list, What::List);
    report.capabilities.schema = corrected(report.capabilities.schema, What::Model);
    report.capabilities.files = corrected(report.capabilities.files, What::Files);
    return report;
}

} // namespace pentimento
