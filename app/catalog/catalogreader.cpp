// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/catalog.h"

#include <QDir>

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QString &folder)
{
    QStringList paths;
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        paths.append(folder + u'/' + name);
    return paths;
}

void complain(QStringList &complaints, const Error &error)
{
    for (const QString &line : error.detail.split(u'\n'))
        complaints.append(QDir::toNativeSeparators(error.subject) + u": "_s + line);
}

// Reads what a folder holds, in the order of the file names. Of two files with one id the first counts, and the other
// is told.
template<typename Entry, typename Read>
QList<Entry> readFolder(const QString &folder, QStringList &complaints, Read read)
{
    QList<Entry> entries;
    for (const QString &path : filesIn(folder)) {
        Result<Entry> entry = read(path);
        if (!entry) {
            complain(complaints, entry.error());
            continue;
        }
        const bool isTaken = std::ranges::any_of(entries, [&](const Entry &other) { return other.id == entry->id; });
        if (isTaken)
            complaints.append(
                u"%1: /id: %2 is the id of another file too"_s.arg(QDir::toNativeSeparators(path), entry->id.text()));
        else
            entries.append(*std::move(entry));
    }
    return entries;
}

} // namespace

CatalogReading readCatalog(const QString &userFolder)
{
    QStringList complaints;
    QList<ModelSpec> models = readFolder<ModelSpec>(u":/catalog/models"_s, complaints, readModelFile);
    QList<Service> services = readFolder<Service>(u":/catalog/services"_s, complaints, readServiceFile);
    // What needs no key and costs nothing comes first: it is where somebody new begins. What has to be installed and
    // started first comes last.
    const auto rank = [](const Service &service) { return service.inside ? 0 : service.local ? 2 : 1; };
    std::stable_sort(services.begin(), services.end(),
                     [rank](const Service &a, const Service &b) { return rank(a) < rank(b); });
    Catalog catalog(std::move(models), std::move(services));
    QHash<ModelId, QString> modelFiles;
    const auto readOwnModel = [&modelFiles](const QString &path) {
        const Result<ModelSpec> model = readModelFile(path);
        if (model && !modelFiles.contains(model->id))
            modelFiles.insert(model->id, path);
        return model;
    };
    if (!userFolder.isEmpty()) {
        for (ModelSpec &model : readFolder<ModelSpec>(userFolder + u"/models"_s, complaints, readOwnModel))
            catalog.add(std::move(model));
        for (Service &service : readFolder<Service>(userFolder + u"/services"_s, complaints, readServiceFile))
            catalog.add(std::move(service));
    }
    return {std::move(catalog), std::move(complaints), std::move(modelFiles)};
}

} // namespace pentimento
