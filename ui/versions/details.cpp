// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/details.h"

#include "ui/shared/errortext.h"
#include "ui/shared/formatting.h"
#include "ui/shared/phasetext.h"
#include "ui/strip/jobwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80;

// Gathers the rows of one version or job; what is not known says so.
class Rows
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::Details)

public:
    explicit Rows(const DetailNames &names)
        : m_names(names)
    {
    }

    void size(const QSize &size) { add(tr("Size"), size.isEmpty() ? QString() : pixelSizeText(size)); }
    void name(const QString &name) { add(tr("Name"), plainLine(name, longestName)); }
    void state(const JobRecord &job);
    void made(const JobRecord &job);
    void savedTo(const QString &path, bool isResult);
    void added(qint64 time);

    [[nodiscard]] QString troubleOf(const JobRecord &job, int output) const;
    [[nodiscard]] QString logOf(const JobRecord &job, int output) const;
    [[nodiscard]] const QList<DetailRow> &rows() const { return m_rows; }

private:
    void add(const QString &label, const QString &value);
    [[nodiscard]] ErrorPlace placeOf(const JobRecord &job) const;
    [[nodiscard]] static QString seedText(const JobRecord &job);

    const DetailNames &m_names;
    QList<DetailRow> m_rows;
};

void Rows::add(const QString &label, const QString &value)
{
    //: a size, seed or time that nobody knows
    m_rows.append({label, value.isEmpty() ? tr("unknown") : value, {}});
}

ErrorPlace Rows::placeOf(const JobRecord &job) const
{
    return {m_names.service ? m_names.service(job.request.service) : job.request.service.text(),
            m_names.model ? m_names.model(job.request.model) : job.request.model.text()};
}

// The seed that a log names, else the one that was sent: never one that we made up.
QString Rows::seedText(const JobRecord &job)
{
    return groupedText(plainLine(seedOf(job), longestName));
}

void Rows::state(const JobRecord &job)
{
    if (job.phase == Phase::Succeeded)
        return;
    add(tr("State"),
        phaseText(job.phase == Phase::Foreign ? plainLine(job.foreignPhase, longestName) : phaseWord(job.phase)));
}

void Rows::made(const JobRecord &job)
{
    const qint64 taken = takenMs(job);
    add(tr("Seed"), seedText(job));
    add(tr("Time"), taken > 0 ? durationText(std::chrono::milliseconds(taken)) : QString());
    add(tr("Cost"), amountText(job.cost));
    add(tr("Model"), plainLine(placeOf(job).model, longestName));
    add(tr("Service"), plainLine(placeOf(job).service, longestName));
}

void Rows::savedTo(const QString &path, bool isResult)
{
    if (path.isEmpty())
        return;
    const QString folder = QFileInfo(path).path();
    m_rows.append({isResult ? tr("Saved to") : tr("Comes from"), folderText(folder, QDir::homePath()), path});
}

void Rows::added(qint64 time)
{
    if (time > 0)
        add(tr("Added"), QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::ShortFormat));
}

QString Rows::troubleOf(const JobRecord &job, int output) const
{
    const std::optional<Error> error = job.phase == Phase::Succeeded ? std::nullopt : errorOf(job, output);
    return error ? explain(*error, placeOf(job)).sentence() : QString();
}

QString Rows::logOf(const JobRecord &job, int output) const
{
    QStringList parts{job.report.logs};
    if (const auto error = job.phase == Phase::Succeeded ? std::nullopt : errorOf(job, output))
        parts.append(explain(*error, placeOf(job)).details);
    parts.removeAll(QString());
    return parts.join("\n\n"_L1);
}

} // namespace

DetailTexts detailsOf(const Version &version, const std::optional<JobRecord> &job, const QSize &size,
                      const DetailNames &names)
{
    Rows rows(names);
    DetailTexts texts;
    rows.size(size);
    if (job) {
        rows.made(*job);
        rows.savedTo(version.path, true);
        rows.state(*job);
        texts.prompt = promptOf(job->request);
        texts.trouble = rows.troubleOf(*job, version.output);
        texts.log = rows.logOf(*job, version.output);
    } else {
        rows.name(version.name);
        rows.added(version.createdAt);
        rows.savedTo(version.path, version.kind == VersionKind::Result);
    }
    texts.rows = rows.rows();
    return texts;
}

DetailTexts detailsOf(const JobRecord &job, const DetailNames &names)
{
    Rows rows(names);
    rows.state(job);
    rows.made(job);
    return {rows.rows(), promptOf(job.request), rows.troubleOf(job, -1), rows.logOf(job, -1)};
}

QString folderText(const QString &folder, const QString &home)
{
    const QString clean = QDir::cleanPath(folder);
    const bool isAtHome = !home.isEmpty() && clean.startsWith(QDir::cleanPath(home) + u'/');
    const QString shown = isAtHome ? clean.mid(QDir::cleanPath(home).size() + 1) : clean;
    QStringList steps = shown.split(u'/', Qt::SkipEmptyParts);
    if (!isAtHome && clean.startsWith(u'/'))
        steps.prepend(QString());
    return steps.join(" / "_L1).trimmed();
}

} // namespace pentimento
