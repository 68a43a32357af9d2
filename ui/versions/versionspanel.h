// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/library/lineage.h"

#include <QWidget>

#include <functional>

namespace pentimento {

class ThumbnailCache;
class VersionsModel;
class VersionsView;

// Where the shown picture came from: the original, its edits, and the edits of these. A click shows a version, a click
// with Shift makes it the "before". Takes values and tells wishes.
class VersionsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsPanel(ThumbnailCache &thumbnails, QWidget *parent = nullptr);

    void setLineage(const Lineage &lineage); // scroll position and focus stay
    void setNames(std::function<QString(const ModelId &)> model);
    void setShown(const VersionId &version);
    void setAgainst(const VersionId &version); // the "before"; empty: none

Q_SIGNALS:
    void versionActivated(const pentimento::VersionId &version);
    void againstChosen(const pentimento::VersionId &version);
    void editThisRequested(const pentimento::VersionId &version);
    void contextMenuRequested(const pentimento::VersionId &version, const QPoint &global);
    void dragRequested(const pentimento::VersionId &version);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    VersionsModel *m_model;
    VersionsView *m_view;
    std::function<QString(const ModelId &)> m_modelName;
    Lineage m_lineage;
    VersionId m_shown;
    bool m_hasPlace = false; // the size that it has on the screen
};

} // namespace pentimento
