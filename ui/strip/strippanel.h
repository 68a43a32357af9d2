// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/strip/stripcard.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QModelIndex;

namespace pentimento {

class NewBadges;
class StripModel;
class StripView;
class ThumbnailCache;

// The strip below the canvas: what came of the current original, in order, as cards that keep their place while their
// job waits, runs, fails or succeeds. Takes values and tells wishes; knows neither the queue nor the library.
class StripPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StripPanel(ThumbnailCache &thumbnails, QWidget *parent = nullptr);
    ~StripPanel() override;

    void setLineage(const Lineage &lineage); // only what differs changes; scroll position and focus stay
    void setJob(const JobRecord &job);       // one live change; of another original: nothing
    void setNames(std::function<QString(const ServiceId &)> service, std::function<QString(const ModelId &)> model);
    void setUsualTimes(std::function<qint64(const ServiceId &, const ModelId &)> usualMs); // 0: not known
    void setOutputLives(std::function<qint64(const ServiceId &)> lifeMs); // how long results are kept; 0: not known
    void setHoldingServices(std::function<bool(const ServiceId &)> holdsCreates); // see CardFacts
    void setShown(const VersionId &version);                                      // the card with the accent frame
    void markNew(const VersionId &version);                                       // a badge until it is looked at
    void selectNext();                                                            // picture; → versionActivated()
    void selectPrevious();

    // What can be done about a card, for a menu that has more. Without effect for a job that has no card.
    void addActions(QMenu &menu, const JobId &job, const VersionId &version);

Q_SIGNALS:
    void versionActivated(const pentimento::VersionId &version);
    void jobActivated(const pentimento::JobId &job); // a card without a picture was chosen
    void editThisRequested(const pentimento::VersionId &version);
    void cancelRequested(const pentimento::JobId &job);
    void retryRequested(const pentimento::JobId &job);
    void editPromptRequested(const pentimento::JobId &job);
    void fetchAgainRequested(const pentimento::JobId &job);
    void askAgainRequested(const pentimento::JobId &job);
    void dropRequested(const pentimento::JobId &job);
    void releaseRequested(const pentimento::JobId &job);
    void sendAgainRequested(const pentimento::JobId &job);
    void explanationRequested(const pentimento::JobId &job);
    // On a card with a picture; the others show a menu of their own.
    void contextMenuRequested(const pentimento::VersionId &version, const pentimento::JobId &job, const QPoint &global);
    void dragRequested(const pentimento::VersionId &version);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildView();
    void refresh();
    void tick();
    void runClock();
    void choose(const QModelIndex &index);
    void act(const StripCard &card, CardAction action);
    void showMenu(const QModelIndex &index, const QPoint &global);
    void step(int by);
    void goTo(const QModelIndex &index);
    void goToBeginning();
    [[nodiscard]] CardFacts factsNow() const;

    StripModel *m_model;
    StripView *m_view;
    QLabel *m_empty;
    NewBadges *m_badges;
    QTimer m_clock{this};
    CardFacts m_facts;
    Lineage m_lineage;
    VersionId m_shown;
    QSet<VersionId> m_new;
    bool m_hasPlace = false; // the size that it has on the screen
};

} // namespace pentimento
