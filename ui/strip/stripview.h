// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/strip/carddelegate.h"

#include <QListView>

namespace pentimento {

class BarAnimation;

// The list of cards and what hands do with it: choose, drag, scroll, press what stands on a card. Only what is seen is
// painted and moves. Decides nothing: it tells which card and what.
class StripView final : public QListView
{
    Q_OBJECT

public:
    StripView(StripModel &model, ThumbnailCache &thumbnails, QWidget *parent);

    void setShown(const VersionId &version);

    // Changes the cards by `change`, and keeps what is looked at where it is: cards that come before it do not push it
    // away. At the end it follows what comes, as long as the shown card stays in sight.
    void changeCards(const std::function<void()> &change);

    [[nodiscard]] bool isInSight(const QModelIndex &index) const; // at least half of it
    [[nodiscard]] bool isSeen() const;                            // by anybody: shown, and not in a minimised window

Q_SIGNALS:
    void cardChosen(const QModelIndex &index); // by a click or a key
    void actionChosen(const QModelIndex &index, pentimento::CardAction action);
    void menuRequested(const QModelIndex &index, const QPoint &global);
    void dragBegun(const QModelIndex &index);
    void sightChanged(); // shown, hidden, scrolled or resized

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] std::optional<CardAction> actionAt(const QPoint &point, const QModelIndex &index) const;
    [[nodiscard]] QRect placeOf(const QModelIndex &index) const;
    [[nodiscard]] QList<QModelIndex> cardsInSight() const;
    [[nodiscard]] QModelIndex anchor() const;
    void hover(const QPoint &point);
    void moveBars();
    void runAnimation();
    void noteSight();

    StripModel &m_model;
    CardDelegate *m_delegate;
    BarAnimation *m_animation;
    VersionId m_shown;
    QPersistentModelIndex m_pressed;
    std::optional<CardAction> m_pressedAction;
    QPoint m_pressedAt;
};

} // namespace pentimento
