// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strip/jobwords.h"

#include "app/base/jsonaccess.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct JobWords
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::JobWords)

public:
    static QString duration(qint64 ms, bool withTenths);
    static QString cost(const Amount &amount);
};

constexpr std::array promptNames{"prompt"_L1,      "instruction"_L1,      "instructions"_L1,    "edit_prompt"_L1,
                                 "text_prompt"_L1, "edit_instruction"_L1, "positive_prompt"_L1, "text"_L1};
constexpr std::array seedNames{"seed"_L1, "random_seed"_L1, "noise_seed"_L1, "rng_seed"_L1};

constexpr qsizetype longestClause = 60;
constexpr qsizetype shortestClause = 3; // "No, …" says nothing

template<typename Names>
QString firstText(const ParameterValues &values, const Names &names)
{
    for (const QLatin1StringView name : names) {
        const auto value = values.value(name);
        const auto text = value ? textOf(*value) : std::nullopt;
        if (text && !text->isEmpty())
            return *text;
    }
    return {};
}

// What turns the text around it, or is not there to be seen.
bool isUnseen(QChar c)
{
    const bool turns = (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    return turns || (c.category() == QChar::Other_Control && !c.isSpace());
}

bool endsClause(const QString &text, qsizetype at)
{
    static const QString always = u"。，、；：！？，؟،"_s;
    static const QString beforeSpace = u".,;:!?"_s;
    if (always.contains(text.at(at)))
        return true;
    return beforeSpace.contains(text.at(at)) && (at + 1 == text.size() || text.at(at + 1).isSpace());
}

// A currency's sign where it belongs to one only or is understood everywhere; else its ISO word.
QString withCurrency(const QString &amount, const QString &currency)
{
    if (currency == "USD"_L1)
        return u'$' + amount;
    if (currency == "EUR"_L1)
        return u'€' + amount;
    return currency.isEmpty() ? amount : amount + QChar::Nbsp + currency;
}

QString JobWords::duration(qint64 ms, bool withTenths)
{
    const qint64 seconds = std::max<qint64>(0, ms) / 1000;
    if (seconds < 60 && withTenths)
        return tr("%1 s").arg(QLocale().toString(double(std::max<qint64>(0, ms) / 100) / 10.0, 'f', 1));
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return seconds % 60 == 0 ? tr("%1 min").arg(seconds / 60)
                                 : tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    if (seconds < 48 * 3600 && seconds % 3600 < 60)
        return tr("%1 h").arg(seconds / 3600);
    if (seconds < 48 * 3600)
        return tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
    return tr("%n day(s)", nullptr, int(seconds / 86'400));
}

QString JobWords::cost(const Amount &amount)
{
    switch (amount.source) {
    case AmountSource::Free:
        return tr("free");
    case AmountSource::Reported:
        return withCurrency(amount.amount, amount.currency);
    case AmountSource::Estimated:
        return tr("about %1").arg(withCurrency(amount.amount, amount.currency));
    case AmountSource::Unknown:
        break;
    }
    //: a cost that is not known
    return tr("unknown");
}

} // namespace

QString promptOf(const EditRequest &request)
{
    return firstText(request.values, promptNames);
}

QString firstWords(const QString &prompt)
{
    const QString line = plainLine(prompt, longestClause);
    for (qsizetype i = shortestClause; i < line.size(); ++i) {
        if (endsClause(line, i))
            return line.first(i);
    }
    return line;
}

QString plainLine(const QString &text, qsizetype longest)
{
    QString line = text.first(std::min(text.size(), 4 * longest));
    for (QChar &c : line) {
        if (isUnseen(c))
            c = u' ';
    }
    line = line.simplified();
    if (line.size() <= longest)
        return line;
    line.truncate(longest);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line.trimmed() + u'…';
}

QString seedOf(const JobRecord &job)
{
    return job.report.seed.isEmpty() ? sentSeedOf(job.request) : job.report.seed;
}

QString sentSeedOf(const EditRequest &request)
{
    return firstText(request.values, seedNames);
}

QString grouped(const QString &digits)
{
    const bool isNumber =
        !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber)
        return digits;
    QString text = digits;
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, QChar(0x202f));
    return text;
}

qint64 takenMs(const JobRecord &job)
{
    if (job.report.seconds > 0)
        return qint64(job.report.seconds * 1000);
    return job.acceptedAt > 0 && job.finishedAt > job.acceptedAt ? job.finishedAt - job.acceptedAt : 0;
}

QString durationText(qint64 ms)
{
    return JobWords::duration(ms, true);
}

QString countingText(qint64 ms)
{
    return JobWords::duration(ms, false);
}

QString costText(const Amount &amount)
{
    return JobWords::cost(amount);
}

std::optional<Error> errorOf(const JobRecord &job, int output)
{
    const bool isOutput = output >= 0 && output < job.outputs.size();
    std::optional<Error> error = isOutput && job.outputs.at(output).error ? job.outputs.at(output).error : job.error;
    if (error && job.cost.source == AmountSource::Free)
        error->charged = Charged::No;
    return error;
}

} // namespace pentimento
