// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/servicefiles.h"
#include "app/main/servicedoctor.h"

#include <QObject>
#include <QPointer>

namespace pentimento {

class CurrentCatalog;
class Engine;
class ServicesPage;
enum class ServiceWish;

// Between the preferences' page of services and the person's service files: reads and writes them beside the event
// loop, has the catalogue read anew, looks at services for free.
class ServicesDesk final : public QObject
{
    Q_OBJECT

public:
    // Both must outlive this.
    ServicesDesk(Engine &engine, CurrentCatalog &catalog, QObject *parent);

    void attend(ServicesPage &page); // from now on this one

    void importFile(const QString &path);
    void exportTo(const ServiceId &service, const QString &path);
    void keepReport(const ServiceId &service, const ServiceReport &report); // in the service's file

Q_SIGNALS:
    void keyNeeded(const pentimento::ServiceId &service); // it has moved to where its key may not go

private:
    void showServices();
    void serve(const ServiceId &service, ServiceWish wish);
    void add(const QString &family);
    void edit(const ServiceId &service);
    void duplicate(const ServiceId &service);
    void chooseExport(const ServiceId &service);
    void chooseImport();
    void save(const QJsonObject &object);
    void saved(const ServiceId &service, const Result<Done> &result, const std::optional<Service> &before);
    void remove(const ServiceId &service);
    void undo();
    void examine(const ServiceId &service);
    void readInto(const ServiceId &service, const std::function<void(const QJsonObject &)> &done);
    [[nodiscard]] QString removalText(const Service &service, ServiceOrigin origin, bool isKeyKept) const;
    [[nodiscard]] bool hasOpenRuns(const ServiceId &service) const;
    [[nodiscard]] QSet<ServiceId> taken() const;
    [[nodiscard]] std::optional<Service> serviceNow(const ServiceId &service) const;

    Engine &m_engine;
    CurrentCatalog &m_catalog;
    ServiceFiles m_files;
    ServiceDoctor m_doctor;
    QPointer<ServicesPage> m_page;
    QMap<ServiceId, ServiceOrigin> m_origins;
    QJsonObject m_removed; // can be brought back
};

} // namespace pentimento
