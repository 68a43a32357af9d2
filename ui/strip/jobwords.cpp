// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strip/jobwords.h"

#include "app/base/jsonaccess.h"
#include "ui/shared/formatting.h"

#include <QCoreApplication>

#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct JobWords
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::JobWords)
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

qint64 takenMs(const JobRecord &job)
{
    if (job.report.seconds > 0)
        return qint64(job.report.seconds * 1000);
    return job.acceptedAt > 0 && job.finishedAt > job.acceptedAt ? job.finishedAt - job.acceptedAt : 0;
}

QString countingText(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(0, ms) / 1000;
    if (seconds < 60)
        return JobWords::tr("%1 s").arg(seconds);
    if (seconds < 48 * 3600)
        return durationText(std::chrono::seconds(seconds));
    return JobWords::tr("%n day(s)", nullptr, int(seconds / 86'400));
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
