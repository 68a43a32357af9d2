// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/providers/outcome.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace pentimento::test {

using namespace Qt::StringLiterals;

namespace {

// The words of D2: what a create's answer says about the money.
QString createOutcome(const Error &error)
{
    if (error.kind == ErrorKind::OutcomeUnknown)
        return u"unknown"_s;
    if (error.delivery == Delivery::NotSent)
        return u"not-sent"_s;
    return error.httpStatus >= 400 ? u"refused"_s : u"accepted"_s;
}

// The three ends and the wait have the same parts under other names.
template<typename Step>
Outcome flat(const QString &word, const Step &step, const QStringList &outputs)
{
    Outcome made;
    made.step = word;
    made.outcome = u"accepted"_s;
    made.task = step.task;
    made.outputs = outputs;
    made.report = step.report;
    return made;
}

struct Flattened
{
    Outcome operator()(const AskNow &step) const
    {
        Outcome made;
        made.step = u"ask-now"_s;
        made.sends = step.request;
        return made;
    }
    Outcome operator()(const AskAgain &step) const
    {
        Outcome made = flat(u"ask-again"_s, step, step.provisional);
        made.provisional = !step.provisional.isEmpty();
        return made;
    }
    Outcome operator()(const TakeOutputs &step) const { return flat(u"take-outputs"_s, step, step.outputs); }
    Outcome operator()(const CanceledThere &step) const { return flat(u"canceled"_s, step, step.outputs); }
    Outcome operator()(const Failure &step) const
    {
        Outcome made = flat(u"failure"_s, step, step.outputs);
        made.outcome = createOutcome(step.error);
        made.error = step.error;
        return made;
    }
};

} // namespace

Outcome outcomeOf(const NextStep &step)
{
    return std::visit(Flattened{}, step);
}

QString compareOutputs(const QStringList &outputs, const QJsonArray &expected)
{
    if (outputs.size() != expected.size())
        return u"%1 outputs in place of %2"_s.arg(outputs.size()).arg(expected.size());
    for (qsizetype i = 0; i < outputs.size(); ++i) {
        const QString &output = outputs.at(i);
        const QJsonValue wanted = expected.at(i);
        if (wanted.isString() && output != wanted.toString())
            return u"output %1 is %2"_s.arg(i).arg(output.left(200));
        if (!wanted.isObject())
            continue;
        const QByteArray hash = QCryptographicHash::hash(output.toUtf8(), QCryptographicHash::Sha256).toHex();
        if (!output.startsWith(wanted["starts"_L1].toString()) || output.size() != wanted["chars"_L1].toInteger()
            || QString::fromLatin1(hash) != wanted["sha256"_L1].toString())
            return u"output %1 is %2 … of %3 characters"_s.arg(i).arg(output.left(60)).arg(output.size());
    }
    return {};
}

} // namespace pentimento::test
