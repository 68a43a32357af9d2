// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compose/offerlistmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace pentimento {

class OfferDelegate;

// The list of models under the button in the top bar: typing searches, arrows move, Enter takes, Escape leaves.
class ModelList final : public QWidget
{
    Q_OBJECT

public:
    explicit ModelList(QWidget *parent = nullptr);

    void setRows(const QList<OfferRow> &rows);
    void setKeyStates(const QHash<ServiceId, KeyState> &states);
    void setRecent(const QList<OfferName> &recent);

    void openUnder(const QWidget &button, const OfferName &current);

Q_SIGNALS:
    void offerChosen(const pentimento::ModelId &model, const pentimento::ServiceId &service);
    void keyRequested(const pentimento::ServiceId &service);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &text);
    void select(int row);
    void choose(const QModelIndex &index);
    bool takeKey(int key);
    bool takeRelease(const QPoint &where); // on the badge of a key; false: elsewhere

    OfferListModel *m_model;
    OfferDelegate *m_delegate;
    QLineEdit *m_search;
    QListView *m_view;
    QLabel *m_nothing;
    OfferName m_current;
};

} // namespace pentimento
