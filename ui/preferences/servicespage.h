// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalog.h"
#include "app/jobs/keycheck.h"
#include "app/secrets/keystore.h"

#include <QHash>
#include <QWidget>

namespace pentimento {

class ServiceRow;

// Every service of the catalogue, one below the other.
class ServicesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ServicesPage(const Catalog &catalog, QWidget *parent = nullptr);

    void setKeyState(const ServiceId &service, KeyState state);
    void showKeyCheck(const ServiceId &service, const KeyCheck &check);

Q_SIGNALS:
    void keyRequested(const pentimento::ServiceId &service);
    void keyForgetRequested(const pentimento::ServiceId &service);
    void keyCheckRequested(const pentimento::ServiceId &service);

private:
    QHash<ServiceId, ServiceRow *> m_rows;
};

} // namespace pentimento
