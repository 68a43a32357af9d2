// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/detailrows.h"

#include "ui/shared/formatting.h"
#include "ui/shared/phasetext.h"
#include "ui/strip/jobwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace pentimento {

namespace {

struct DetailText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::DetailText)
};

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? DetailText::tr("unknown") : text;
}

// "Pictures / Pentimento / 2026-11-21": the last folders, as people think of them.
QString placeText(const QString &path)
{
    constexpr qsizetype mostFolders = 3;
    const QStringList folders = QDir::cleanPath(QFileInfo(path).absolutePath()).split(u'/', Qt::SkipEmptyParts);
    return folders.sliced(std::max<qsizetype>(0, folders.size() - mostFolders)).join(QStringLiteral(" / "));
}

void appendRun(QList<DetailRow> &rows, const JobRecord &job, const DetailNames &names)
{
    const qint64 taken = takenMs(job);
    rows.append({DetailText::tr("Seed"), orUnknown(groupedText(seedOf(job))), {}});
    rows.append(
        {DetailText::tr("Time"), taken > 0 ? durationText(std::chrono::milliseconds(taken)) : orUnknown({}), {}});
    rows.append({DetailText::tr("Cost"), amountText(job.cost), {}});
    rows.append({DetailText::tr("Model"),
                 names.model ? names.model(job.request.model) : job.request.model.text(), {}});
    rows.append({DetailText::tr("Service"),
                 names.service ? names.service(job.request.service) : job.request.service.text(), {}});
}

} // namespace

QList<DetailRow> detailRows(const Version &version, const JobRecord *job, const QSize &size, const DetailNames &names)
{
    QList<DetailRow> rows;
    rows.append({DetailText::tr("Size"), size.isEmpty() ? orUnknown({}) : pixelSizeText(size), {}});
    if (job != nullptr)
        appendRun(rows, *job, names);
    if (!version.path.isEmpty())
        rows.append({job != nullptr ? DetailText::tr("Saved to") : DetailText::tr("From"), placeText(version.path),
                     version.path});
    return rows;
}

QList<DetailRow> detailRows(const JobRecord &job, const DetailNames &names)
{
    QList<DetailRow> rows;
    rows.append({DetailText::tr("State"), phaseText(phaseWord(job.phase)), {}});
    appendRun(rows, job, names);
    return rows;
}

} // namespace pentimento
