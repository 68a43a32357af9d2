// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/versionrow.h"

#include "ui/shared/formatting.h"
#include "ui/strip/jobwords.h"
#include "ui/strip/stripcard.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80;

struct VersionWords
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::VersionRow)

public:
    static void putPlain(VersionRow &row, const Version &version);
    static void putResult(VersionRow &row, const JobRecord &job, int output, const RunPlace &place,
                          const QString &model);
};

QString capitalised(const QString &words)
{
    // By characters: an emoji or a letter beyond the first plane is two code units.
    const qsizetype first = !words.isEmpty() && words.front().isHighSurrogate() ? 2 : 1;
    return words.left(first).toUpper() + words.mid(first);
}

void VersionWords::putPlain(VersionRow &row, const Version &version)
{
    row.origin = plainLine(version.name, longestName);
    switch (version.kind) {
    case VersionKind::Original:
        row.title = tr("Original");
        break;
    case VersionKind::Composite:
        row.title = tr("Put together");
        break;
    case VersionKind::External:
        row.title = tr("Changed elsewhere");
        break;
    case VersionKind::Result:
        row.title = tr("Result");
        break;
    case VersionKind::Foreign:
        row.title = tr("Picture");
        break;
    }
    //: for a screen reader: "Original: coffee.png"
    row.spoken = row.origin.isEmpty() ? row.title : tr("%1: %2").arg(row.title, row.origin);
}

void VersionWords::putResult(VersionRow &row, const JobRecord &job, int output, const RunPlace &place,
                             const QString &model)
{
    if (output >= 0 && output < job.outputs.size())
        row.size = job.outputs.at(output).file.size;
    const QString words = capitalised(firstWords(promptOf(job.request)));
    row.title = words.isEmpty() ? tr("Result") : words;
    if (place.count > 1)
        row.title = tr("%1 · %2").arg(row.title, QString::number(place.number));
    row.origin = model;
    if (job.cost.source != AmountSource::Unknown)
        row.cost = amountText(job.cost);
    row.spoken = row.cost.isEmpty() ? tr("“%1”, made by %2").arg(row.title, model)
                                    : tr("“%1”, made by %2, %3").arg(row.title, model, row.cost);
}

} // namespace

QList<VersionRow> versionRowsOf(const Lineage &lineage, const std::function<QString(const ModelId &)> &modelName)
{
    QHash<JobId, const JobRecord *> jobs;
    for (const JobRecord &job : lineage.jobs)
        jobs.insert(job.id, &job);
    const QHash<CardKey, RunPlace> places = runPlacesOf(lineage);
    QSet<VersionId> known;
    QList<VersionRow> rows;
    for (const Version &version : lineage.versions) {
        VersionRow row{version.id, {}, version.image, version.path, {}, {}, {}, {}, {}};
        for (const VersionId &parent : version.parents) {
            if (row.parent.isEmpty() && !(version.id == lineage.root) && known.contains(parent))
                row.parent = parent;
        }
        known.insert(version.id);
        const JobRecord *job = jobs.value(version.job);
        if (job == nullptr) {
            VersionWords::putPlain(row, version);
        } else {
            const ModelId &model = job->request.model;
            VersionWords::putResult(row, *job, version.output, places.value({job->id, version.output, {}}),
                                    modelName ? modelName(model) : model.text().section(u'/', -1));
        }
        rows.append(row);
    }
    return rows;
}

} // namespace pentimento
