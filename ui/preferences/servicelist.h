// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/servicefiles.h"
#include "app/jobs/keycheck.h"
#include "app/secrets/keystore.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace pentimento {

class ServiceRow;
class StatusLine;

struct ListedService
{
    Service service;
    ServiceOrigin origin = ServiceOrigin::Bundled;

    friend bool operator==(const ListedService &, const ListedService &) = default;
};

// What a person may want done with a service, besides its key.
enum class ServiceWish { Edit, Examine, Duplicate, Export, Remove, Reset };

// Every service of the catalogue, one below the other, and the ways to get another one: by a form that begins empty, or
// by a file, chosen or dropped here.
class ServiceList final : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceList(QWidget *parent);

    void setServices(const QList<ListedService> &services);
    void setKeyState(const ServiceId &service, KeyState state);
    void showKeyCheck(const ServiceId &service, const KeyCheck &check);
    void tell(const QString &sentence, bool isBad); // below the list
    void offerUndo(const QString &sentence);
    void focusRow(const ServiceId &service); // or once it is there

Q_SIGNALS:
    void keyRequested(const pentimento::ServiceId &service);
    void keyForgetRequested(const pentimento::ServiceId &service);
    void keyCheckRequested(const pentimento::ServiceId &service);
    void wished(const pentimento::ServiceId &service, pentimento::ServiceWish wish);
    void addRequested(const QString &family);
    void openRequested(); // a file, to be chosen
    void fileDropped(const QString &path);
    void undoRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QPushButton *addButton();
    [[nodiscard]] ServiceId focusedRow() const;
    void addRow(const ListedService &listed, QVBoxLayout *rows);

    QList<ListedService> m_services;
    QHash<ServiceId, ServiceRow *> m_rows;
    ServiceId m_wanted;                  // the row that is to have the focus, and is not there yet
    QHash<ServiceId, KeyState> m_states; // outlive the rows
    QScrollArea *m_area;
    StatusLine *m_told;
    QPushButton *m_undo;
};

} // namespace pentimento
