// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/modeldesk.h"

#include "app/desk/noticedesk.h"
#include "app/desk/notices.h"
#include "app/main/engine.h"
#include "app/settings/settings.h"
#include "ui/compose/addmodelbar.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/modelbutton.h"
#include "ui/compose/modelchangetext.h"
#include "ui/compose/modellist.h"
#include "ui/mainwindow/mainwindow.h"

#include <QFileDialog>

namespace pentimento {

using namespace Qt::StringLiterals;

ModelDesk::ModelDesk(const DeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_directory(
          parts.catalog, parts.engine.paths().configuration + u"/models"_s,
          [&engine = parts.engine](const Service &service) -> Transport & { return engine.authorised(service); })
    , m_list(parts.window.modelButton().list())
{
    listen();
    tellFavourites();
}

void ModelDesk::listen()
{
    connect(&m_list, &ModelList::addRequested, this, &ModelDesk::add);
    connect(&m_list, &ModelList::fileRequested, this, &ModelDesk::browse);
    connect(&m_list, &ModelList::cancelRequested, &m_directory, &ModelDirectory::cancel);
    connect(&m_list, &ModelList::refreshRequested, this, &ModelDesk::refresh);
    connect(&m_list, &ModelList::removeRequested, this, [this](const ModelId &model) {
        m_removedTitle = titleOf(model);
        m_directory.remove(model);
    });
    connect(&m_list, &ModelList::favouriteChanged, this,
            [this](const ModelId &model, const ServiceId &service, bool isFavourite) {
                m_parts.settings.change([&](AppSettings &settings) {
                    setFavourite(settings, {model, service}, isFavourite);
                });
            });
    connect(&m_parts.settings, &Settings::changed, this, &ModelDesk::tellFavourites);
    connect(&m_directory, &ModelDirectory::stored, this, &ModelDesk::tellStored);
    connect(&m_directory, &ModelDirectory::removed, this, &ModelDesk::tellRemoved);
    connect(&m_directory, &ModelDirectory::failed, this, &ModelDesk::tellFailure);
}

void ModelDesk::tellFavourites()
{
    QList<std::pair<ModelId, ServiceId>> favourites;
    const QList<OfferName> &kept = m_parts.settings.value().favourites;
    for (const OfferName &offer : kept)
        favourites.append({offer.model, offer.service});
    m_parts.window.modelButton().setFavourites(favourites);
}

void ModelDesk::add(const QString &text)
{
    const auto address = modelAddressIn(text);
    if (!address)
        return;
    m_choosesAdded = true;
    const ModelSpec *known = m_parts.engine.catalog().model(address->model);
    if (known == nullptr || !address->version.isEmpty()) {
        fetch(*address);
        return;
    }
    m_list.addBar().showOutcome(tr("%1 is in the list already.").arg(titleOf(address->model)));
    choose(address->model);
}

void ModelDesk::refresh(const ModelId &model)
{
    m_choosesAdded = false;
    fetch({model, {}});
}

void ModelDesk::fetch(const ModelAddress &address)
{
    const Service *service = describer();
    if (service == nullptr) {
        say(tr("None of your services can tell what a model takes. Replicate can."), true);
        return;
    }
    m_asked = address.model;
    m_askedAt = service->id;
    m_list.addBar().showProgress(tr("Asking %1 about %2…").arg(service->title, address.model.text()));
    m_directory.fetch(address, *service);
}

// The list goes when another window comes; what came of it is told in the window.
void ModelDesk::browse()
{
    auto *dialog = new QFileDialog(&m_parts.window, tr("Choose the description of a model"));
    dialog->setObjectName(u"browseModel"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Descriptions of models (%1)").arg(u"*.json"_s), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_choosesAdded = true;
        m_asked = {};
        m_directory.take(file);
    });
    m_list.hide();
    dialog->show();
}

void ModelDesk::tellStored(const StoredModel &stored)
{
    // A job that was accepted must be able to go on where the file is removed one day.
    const QString file = m_parts.catalog.modelFiles().value(stored.id);
    if (const Result<Done> kept = m_parts.engine.remembered().rememberModel(stored.id, file); !kept)
        m_parts.notices.show(errorNotice(u"models"_s, kept.error()));
    const QString title = titleOf(stored.id);
    const ModelSpec *model = m_parts.engine.catalog().model(stored.id);
    if (!stored.isNew)
        say(tr("%1:").arg(title) + u' ' + changesText(stored.changes), false);
    else if (model != nullptr && !mayBePictures(model->returns))
        say(tr("%1 was added. This model does not return pictures.").arg(title), false);
    else
        say(tr("%1 was added.").arg(title), false);
    if (m_choosesAdded || m_list.isVisible())
        choose(stored.id);
}

void ModelDesk::tellRemoved(const ModelId &model)
{
    say(m_parts.engine.catalog().model(model) != nullptr
            ? tr("%1 is again as it came with the program.").arg(titleOf(model))
            : tr("%1 was removed from the list.").arg(m_removedTitle),
        false);
}

void ModelDesk::tellFailure(const Error &error)
{
    const Service *service = m_parts.engine.catalog().service(m_askedAt);
    const QString place = service != nullptr ? service->title : QString();
    const bool isFromFile = m_asked.isEmpty();
    if (isFromFile && error.kind == ErrorKind::InvalidRequest)
        say(tr("This file describes no model. Files of Pentimento, answers of Replicate and OpenAPI documents do."),
            true);
    else if (error.kind == ErrorKind::InvalidRequest)
        say(tr("%1 has published no description of what %2 takes, so it cannot be used.").arg(place, m_asked.text()),
            true);
    else if (error.kind == ErrorKind::NotFound)
        say(tr("%1 knows no model %2. Is its name spelt like this?").arg(place, m_asked.text()), true);
    else if (error.kind == ErrorKind::KeyMissing)
        say(tr("%1 tells what a model takes only to who has a key. Add yours in the preferences, then try again.")
                .arg(place),
            true);
    else
        say(explain(error, {place, m_asked.text()}).sentence(), true);
}

// In the list while it is seen, else in the window.
void ModelDesk::say(const QString &sentence, bool isTrouble)
{
    if (isTrouble)
        m_list.addBar().showTrouble(sentence);
    else
        m_list.addBar().showOutcome(sentence);
    if (m_list.isVisible())
        return;
    Notice notice;
    notice.key = u"models"_s;
    notice.tone = isTrouble ? Notice::Tone::Bad : Notice::Tone::Plain;
    notice.text = sentence;
    m_parts.notices.show(notice);
}

void ModelDesk::choose(const ModelId &model)
{
    const ServiceId service = serviceFor(model);
    if (service.isEmpty())
        return;
    if (m_choosesAdded)
        m_parts.window.compose().setOffer(model, service);
    if (m_list.isVisible())
        m_list.showOffer({model, service});
}

// The service at hand if it can, since its key is likely there; else the first.
const Service *ModelDesk::describer() const
{
    const Catalog &catalog = m_parts.engine.catalog();
    const Service *present = catalog.service(m_parts.window.compose().draft().request.service);
    if (present != nullptr && describesModels(*present))
        return present;
    const QList<Service> &services = catalog.services();
    const auto first = std::find_if(services.begin(), services.end(), describesModels);
    return first == services.end() ? nullptr : &*first;
}

ServiceId ModelDesk::serviceFor(const ModelId &model) const
{
    const Catalog &catalog = m_parts.engine.catalog();
    for (const ServiceId &id : {m_parts.window.compose().draft().request.service, m_askedAt}) {
        const Service *service = catalog.service(id);
        if (service != nullptr && !service->inside && service->offerFor(model))
            return id;
    }
    ServiceId any;
    for (const Service &service : catalog.services()) {
        if (service.offerFor(model) && (any.isEmpty() || catalog.service(any)->inside))
            any = service.id;
    }
    return any;
}

QString ModelDesk::titleOf(const ModelId &model) const
{
    const ModelSpec *spec = m_parts.engine.catalog().model(model);
    return spec != nullptr && !spec->title.isEmpty() ? spec->title : model.text();
}

} // namespace pentimento
