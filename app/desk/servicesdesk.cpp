// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/servicesdesk.h"

#include "app/base/atomicfile.h"
#include "app/base/webaddress.h"
#include "app/base/whendone.h"
#include "app/base/workpool.h"
#include "app/catalog/complaints.h"
#include "app/catalog/currentcatalog.h"
#include "app/catalog/servicetemplates.h"
#include "app/main/engine.h"
#include "app/main/servicekeeping.h"
#include "ui/preferences/servicespage.h"
#include "ui/preferences/servicewords.h"
#include "ui/shared/errortext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(const Error &error, const QString &name)
{
    const Explanation explanation = explain(error, {name, {}});
    return explanation.next.isEmpty() ? explanation.what : explanation.what + u' ' + explanation.next;
}

} // namespace

ServicesDesk::ServicesDesk(Engine &engine, CurrentCatalog &catalog, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_catalog(catalog)
    , m_files(engine.paths().configuration)
    , m_doctor({[&engine](const Service &service) -> Transport & { return engine.connections().authorised(service); },
                [&engine](const Service &service) -> Transport & { return engine.connections().bare(service); }})
{
    connect(&m_catalog, &CurrentCatalog::reloaded, this, &ServicesDesk::showServices);
    connect(&m_doctor, &ServiceDoctor::found, this, [this](const ServiceId &id, const ServiceReport &soFar) {
        if (m_page)
            m_page->showFindings(id, soFar);
    });
    connect(&m_doctor, &ServiceDoctor::finished, this, [this](const ServiceId &id, const ServiceReport &report) {
        if (m_page)
            m_page->endExamination(id, report);
        if (report.wasReached)
            keepReport(id, report);
    });
}

void ServicesDesk::attend(ServicesPage &page)
{
    m_page = &page;
    ServiceList &list = page.list();
    connect(&list, &ServiceList::wished, this, &ServicesDesk::serve);
    connect(&list, &ServiceList::addRequested, this, &ServicesDesk::add);
    connect(&list, &ServiceList::openRequested, this, &ServicesDesk::chooseImport);
    connect(&list, &ServiceList::fileDropped, this, &ServicesDesk::importFile);
    connect(&list, &ServiceList::undoRequested, this, &ServicesDesk::undo);
    connect(&page, &ServicesPage::saveRequested, this, &ServicesDesk::save);
    connect(&page, &ServicesPage::examinationRequested, this, &ServicesDesk::examine);
    connect(&page, &ServicesPage::examinationStopped, &m_doctor, &ServiceDoctor::stop);
    showServices();
}

void ServicesDesk::showServices()
{
    whenDone(QtConcurrent::run(&workPool(), [files = m_files] { return files.origins(); }), this,
             [this](const QMap<ServiceId, ServiceOrigin> &origins) {
                 m_origins = origins;
                 if (!m_page)
                     return;
                 QList<ListedService> services;
                 for (const Service &service : m_catalog.value().services())
                     services.append({service, origins.value(service.id, ServiceOrigin::Bundled)});
                 m_page->list().setServices(services);
             });
}

void ServicesDesk::serve(const ServiceId &id, ServiceWish wish)
{
    switch (wish) {
    case ServiceWish::Edit:
        edit(id);
        break;
    case ServiceWish::Examine:
        examine(id);
        break;
    case ServiceWish::Duplicate:
        duplicate(id);
        break;
    case ServiceWish::Export:
        chooseExport(id);
        break;
    case ServiceWish::Remove:
    case ServiceWish::Reset:
        remove(id);
        break;
    }
}

void ServicesDesk::readInto(const ServiceId &id, const std::function<void(const QJsonObject &)> &done)
{
    whenDone(QtConcurrent::run(&workPool(), [files = m_files, id] { return files.read(id); }), this,
             [this, id, done](const Result<QJsonObject> &object) {
                 if (!m_page)
                     return;
                 if (object)
                     done(*object);
                 else
                     m_page->list().tell(sentenceOf(object.error(), id.text()), true);
             });
}

void ServicesDesk::add(const QString &family)
{
    m_page->edit(newServiceObject(family), taken());
}

void ServicesDesk::edit(const ServiceId &id)
{
    readInto(id, [this](const QJsonObject &object) { m_page->edit(object, taken()); });
}

void ServicesDesk::duplicate(const ServiceId &id)
{
    readInto(id, [this](const QJsonObject &object) {
        //: The name of a service that begins as a copy of another one
        const QString title = tr("%1 (copy)").arg(object.value("title"_L1).toString());
        m_page->edit(duplicateOf(object, title, taken()), taken());
    });
}

void ServicesDesk::chooseExport(const ServiceId &id)
{
    auto *dialog = new QFileDialog(m_page->window(), tr("Save service file"));
    dialog->setObjectName(u"exportService"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilters({tr("Service files (*.json)")});
    dialog->selectFile(id.text() + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString &path) { exportTo(id, path); });
    dialog->show();
}

void ServicesDesk::exportTo(const ServiceId &id, const QString &path)
{
    readInto(id, [this, path](const QJsonObject &object) {
        const auto write = [path, bytes = serviceFileBytes(shareableService(object))] {
            return writeFileAtomically(path, bytes, Overwrite::Yes);
        };
        whenDone(QtConcurrent::run(&workPool(), write), this, [this, path](const Result<Done> &written) {
            if (!m_page)
                return;
            if (written)
                m_page->list().tell(tr("Saved as “%1”. The key is not in it.").arg(QFileInfo(path).fileName()), false);
            else
                m_page->list().tell(sentenceOf(written.error(), path), true);
        });
    });
}

void ServicesDesk::chooseImport()
{
    auto *dialog = new QFileDialog(m_page->window(), tr("Open a service file"));
    dialog->setObjectName(u"importService"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Service files (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ServicesDesk::importFile);
    dialog->show();
}

// It opens in the form, so that whoever takes it in has seen where it leads.
void ServicesDesk::importFile(const QString &path)
{
    whenDone(QtConcurrent::run(&workPool(), readForeignService, path), this,
             [this, path](const Result<QJsonObject> &object) {
                 if (!m_page)
                     return;
                 if (object) {
                     m_page->edit(importedService(*object, taken()), taken());
                     return;
                 }
                 const QList<Complaint> complaints = complaintsIn(object.error());
                 const Complaint first = complaints.isEmpty() ? Complaint{} : complaints.first();
                 const QString said = first.pointer.isEmpty() ? first.sentence : first.pointer + u' ' + first.sentence;
                 m_page->list().tell(
                     tr("“%1” is no service file that can be used. %2").arg(QFileInfo(path).fileName(), said), true);
             });
}

void ServicesDesk::save(const QJsonObject &object)
{
    const ServiceId id(object.value("id"_L1).toString());
    const std::optional<Service> before = serviceNow(id);
    const auto write = [files = m_files, remembered = m_engine.remembered(), before, object] {
        return writeService(files, remembered, before, object);
    };
    whenDone(QtConcurrent::run(&workPool(), write), this,
             [this, id, before](const Result<Done> &written) { saved(id, written, before); });
}

void ServicesDesk::saved(const ServiceId &id, const Result<Done> &result, const std::optional<Service> &before)
{
    if (!result) {
        if (m_page)
            m_page->showNotSaved(result.error());
        return;
    }
    m_removed = {};
    connect(
        &m_catalog, &CurrentCatalog::reloaded, this,
        [this, id, before] {
            if (m_page)
                m_page->showSaved(id);
            const std::optional<Service> now = serviceNow(id);
            const bool isMoved = before && now && originOf(before->base) != originOf(now->base);
            if (isMoved && now->authentication != Authentication::None)
                Q_EMIT keyNeeded(id);
        },
        Qt::SingleShotConnection);
    m_catalog.reload();
}

void ServicesDesk::remove(const ServiceId &id)
{
    const std::optional<Service> before = serviceNow(id);
    if (!before)
        return;
    const ServiceOrigin origin = m_origins.value(id, ServiceOrigin::Bundled);
    const bool isKeyKept = hasOpenRuns(id);
    if (origin == ServiceOrigin::Own && !isKeyKept)
        m_engine.keyDesk().forget(id);
    const auto act = [files = m_files, remembered = m_engine.remembered(), before] {
        return removeService(files, remembered, *before);
    };
    whenDone(QtConcurrent::run(&workPool(), act), this, [=, this](const ServiceRemoval &removal) {
        if (removal.result)
            m_removed = removal.object;
        m_catalog.reload();
        if (!m_page)
            return;
        if (removal.result)
            m_page->list().offerUndo(removalText(*before, origin, isKeyKept));
        else
            m_page->list().tell(sentenceOf(removal.result.error(), before->title), true);
    });
}

QString ServicesDesk::removalText(const Service &service, ServiceOrigin origin, bool isKeyKept) const
{
    if (origin != ServiceOrigin::Own)
        return tr("“%1” is as it came with the program.").arg(service.title);
    if (service.authentication == Authentication::None)
        return tr("“%1” was removed.").arg(service.title);
    return isKeyKept
               ? tr("“%1” was removed. Its key is still kept, because runs there have not ended.").arg(service.title)
               : tr("“%1” was removed, and its key with it.").arg(service.title);
}

void ServicesDesk::undo()
{
    if (!m_removed.isEmpty())
        save(std::exchange(m_removed, {}));
}

void ServicesDesk::examine(const ServiceId &id)
{
    const std::optional<Service> service = serviceNow(id);
    if (!service || !m_page)
        return;
    m_page->beginExamination(*service);
    m_doctor.examine(*service);
}

void ServicesDesk::keepReport(const ServiceId &id, const ServiceReport &report)
{
    whenDone(QtConcurrent::run(&workPool(), keepCapabilities, m_files, id, report), this,
             [this, id, day = report.at.toLocalTime().date()](const Result<bool> &kept) {
                 if (!kept || !*kept)
                     return;
                 m_catalog.reload();
                 if (m_page)
                     m_page->showExaminationKept(id, day);
             });
}

bool ServicesDesk::hasOpenRuns(const ServiceId &id) const
{
    const QList<JobRecord> jobs = m_engine.queue().jobs();
    return std::any_of(jobs.begin(), jobs.end(),
                       [&id](const JobRecord &job) { return job.request.service == id && !isEnd(job.phase); });
}

QSet<ServiceId> ServicesDesk::taken() const
{
    QSet<ServiceId> ids;
    for (const Service &service : m_catalog.value().services())
        ids.insert(service.id);
    for (auto entry = m_origins.begin(); entry != m_origins.end(); ++entry) // also files that cannot be used
        ids.insert(entry.key());
    return ids;
}

std::optional<Service> ServicesDesk::serviceNow(const ServiceId &id) const
{
    const Service *service = m_catalog.value().service(id);
    return service == nullptr ? std::nullopt : std::optional(*service);
}

} // namespace pentimento
