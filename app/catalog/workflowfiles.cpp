// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/workflowfiles.h"

#include "app/catalog/catalogfile.h"
#include "app/catalog/complaints.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

Result<QJsonObject> withWorkflows(QJsonObject service, const QString &serviceFile)
{
    if (!service.value("offers"_L1).isArray())
        return service;
    QJsonArray offers = service.value("offers"_L1).toArray();
    for (qsizetype i = 0; i < offers.size(); ++i) {
        QJsonObject offer = offers.at(i).toObject();
        const QJsonValue workflow = offer.value("workflow"_L1);
        if (!workflow.isString())
            continue;
        const QString path = QDir::cleanPath(QFileInfo(serviceFile).dir().filePath(workflow.toString()));
        const Result<QJsonObject> read = readJsonFile(path);
        if (!read)
            return fileError(serviceFile,
                             {u"/offers/%1/workflow: %2: %3"_s.arg(QString::number(i), QDir::toNativeSeparators(path),
                                                                   read.error().detail)});
        offer.insert(u"workflow"_s, *read);
        offers.replace(i, offer);
    }
    service.insert(u"offers"_s, offers);
    return service;
}

std::optional<QString> workflowComplaint(const QJsonObject &workflow)
{
    if (workflow.value("nodes"_L1).isArray())
        return u"should be in API format: in ComfyUI, choose Export (API)"_s;
    const bool isGraph = std::all_of(workflow.begin(), workflow.end(), [](const QJsonValue &node) {
        return node["class_type"_L1].isString() && node["inputs"_L1].isObject();
    });
    if (!isGraph)
        return u"should be an object of nodes, each with \"class_type\" and \"inputs\""_s;
    return std::nullopt;
}

} // namespace pentimento
