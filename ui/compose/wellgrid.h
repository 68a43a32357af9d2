// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compose/wells.h"

#include <QWidget>

namespace pentimento {

class InputWell;
class ThumbnailCache;

// The wells in wire order: one is large, several are numbered and smaller the more there are. Keeps its widgets while
// pictures change, so that the focus stays where it was. Pictures change places by dragging and by key.
class WellGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit WellGrid(ThumbnailCache &thumbnails, QWidget *parent = nullptr);

    void setWells(const QList<Well> &wells);
    [[nodiscard]] const QList<Well> &wells() const { return m_wells; }
    void setBusy(bool busy); // a picture for the next free well is being read
    void focusWell(int index);
    [[nodiscard]] QList<QWidget *> tabStops() const; // in order

Q_SIGNALS:
    void browseRequested(int well);
    void pasteRequested(int well);
    void addressRequested(int well);
    void removeRequested(int well);
    void folderRequested(int well);
    void moveRequested(int from, int to);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    InputWell *makeWell();
    void arrange();
    void showBusy();
    void markPlaceAt(const QPoint &globalPosition, int from);
    void move(int from, int to);
    [[nodiscard]] int wellAt(const QPoint &globalPosition) const; // the nearest

    ThumbnailCache &m_thumbnails;
    QList<Well> m_wells;
    QList<InputWell *> m_views;
    bool m_isBusy = false;
};

} // namespace pentimento
