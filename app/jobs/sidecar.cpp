// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/sidecar.h"

#include <QFileInfo>
#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

QJsonObject sidecarOf(const JobRecord &record)
{
    QJsonArray files;
    for (qsizetype i = 0; i < record.outputs.size(); ++i) {
        const JobOutput &output = record.outputs.at(i);
        if (output.state != OutputState::Stored)
            continue;
        files.append(QJsonObject{{u"index"_s, i},
                                 {u"name"_s, QFileInfo(output.file.path).fileName()},
                                 {u"sha256"_s, output.file.id.text()},
                                 {u"bytes"_s, output.file.bytes},
                                 {u"width"_s, output.file.size.width()},
                                 {u"height"_s, output.file.size.height()},
                                 {u"provisional"_s, output.provisional},
                                 {u"version"_s, output.version.text()}});
    }
    QJsonArray parents;
    for (const InputImage &image : record.request.images)
        parents.append(image.version.text());
    return {{u"format"_s, 1},
            {u"job"_s, record.id.text()},
            {u"run"_s, record.run.text()},
            {u"variant"_s, record.variant},
            {u"phase"_s, phaseWord(record.phase)},
            {u"service"_s, record.request.service.text()},
            {u"model"_s, record.request.model.text()},
            {u"prediction"_s, record.task ? QJsonValue(record.task->id) : QJsonValue()},
            {u"request"_s, requestToJson(record.request)},
            {u"parents"_s, parents},
            {u"seed"_s, record.report.seed.isEmpty() ? QJsonValue() : QJsonValue(record.report.seed)},
            {u"cost"_s, amountToJson(record.cost)},
            {u"created_at"_s, record.createdAt},
            {u"finished_at"_s, record.finishedAt},
            {u"seconds"_s, record.report.seconds},
            {u"files"_s, files}};
}

} // namespace pentimento
