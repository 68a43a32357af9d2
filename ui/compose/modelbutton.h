// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/currentcatalog.h"
#include "app/secrets/keystore.h"

#include <QHash>
#include <QPushButton>

namespace pentimento {

class ModelList;

// The model and the service in the top bar; opens the list of all.
class ModelButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ModelButton(const CurrentCatalog &catalog, QWidget *parent = nullptr);

    void setOffer(const ModelId &model, const ServiceId &service);
    void setKeyStates(const QHash<ServiceId, KeyState> &states);
    void setRecent(const QList<std::pair<ModelId, ServiceId>> &newestFirst);
    void setFavourites(const QList<std::pair<ModelId, ServiceId>> &offers);
    void openList();
    [[nodiscard]] ModelList &list(); // made when it is first asked for: no window is painted later for it

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void offerChosen(const pentimento::ModelId &model, const pentimento::ServiceId &service);
    void keyRequested(const pentimento::ServiceId &service);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void followCatalog();
    void fillList();
    [[nodiscard]] QString serviceWords() const;

    const CurrentCatalog &m_catalog;
    ModelList *m_list = nullptr;
    ModelId m_model;
    ServiceId m_service;
    QString m_title;
    QString m_serviceTitle;
};

} // namespace pentimento
