// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compose/offerlistmodel.h"

#include <QSet>
#include <QWidget>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;

namespace pentimento {

class AddModelBar;
class OfferDelegate;
class OwnModelBar;

// The list of models under the button in the top bar: typing searches, arrows move, Enter takes, Escape leaves; a star
// is set by a click or by Ctrl+D. Below it a way to add another model, and what can be done with one that was added.
class ModelList final : public QWidget
{
    Q_OBJECT

public:
    explicit ModelList(QWidget *parent = nullptr);

    void setRows(const QList<OfferRow> &rows);
    void setKeyStates(const QHash<ServiceId, KeyState> &states);
    void setRecent(const QList<OfferId> &recent);
    void setFavourites(const QList<OfferId> &favourites);
    void setOwnModels(const QSet<ModelId> &models); // that the person has added

    [[nodiscard]] AddModelBar &addBar() { return *m_add; }
    void showOffer(const OfferId &offer); // as the one that is chosen

    void openUnder(const QWidget &button, const OfferId &current);

Q_SIGNALS:
    void offerChosen(const pentimento::ModelId &model, const pentimento::ServiceId &service);
    void keyRequested(const pentimento::ServiceId &service);
    void favouriteChanged(const pentimento::ModelId &model, const pentimento::ServiceId &service, bool isFavourite);
    void addRequested(const QString &text);
    void fileRequested();
    void cancelRequested();
    void refreshRequested(const pentimento::ModelId &model);
    void removeRequested(const pentimento::ModelId &model);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &text);
    void select(int row);
    void choose(const QModelIndex &index);
    void toggleFavourite(const QModelIndex &index);
    void offerToAdd(const QString &text);
    void showOwnBar();
    void addWhatWasSearched();
    bool takeKey(const QKeyEvent &event);
    bool takeRelease(const QPoint &where); // on the badge of a key or a star; false: elsewhere

    OfferListModel *m_model;
    OfferDelegate *m_delegate;
    QLineEdit *m_search;
    QListView *m_view;
    QLabel *m_nothing;
    OwnModelBar *m_own;
    AddModelBar *m_add;
    QSet<ModelId> m_ownModels;
    OfferId m_current;
};

} // namespace pentimento
