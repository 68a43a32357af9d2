// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/catalog.h"

#include <algorithm>

namespace pentimento {

namespace {

template<typename Entry, typename EntryId>
const Entry *findById(const QList<Entry> &list, const EntryId &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Entry &entry) { return entry.id == id; });
    return found == list.end() ? nullptr : &*found;
}

// One that is replaced keeps its place, so that a list on the screen does not jump.
template<typename Entry>
void addOrReplace(QList<Entry> &list, Entry added)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Entry &entry) { return entry.id == added.id; });
    if (found == list.end())
        list.append(std::move(added));
    else
        *found = std::move(added);
}

} // namespace

Catalog::Catalog(QList<ModelSpec> models, QList<Service> services)
    : m_models(std::move(models))
    , m_services(std::move(services))
{
}

const ModelSpec *Catalog::model(const ModelId &id) const
{
    return findById(m_models, id);
}

const Service *Catalog::service(const ServiceId &id) const
{
    return findById(m_services, id);
}

void Catalog::add(ModelSpec model)
{
    addOrReplace(m_models, std::move(model));
}

void Catalog::add(Service service)
{
    addOrReplace(m_services, std::move(service));
}

} // namespace pentimento
