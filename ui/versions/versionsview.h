// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/versions/versiondelegate.h"

#include <QPersistentModelIndex>
#include <QTreeView>

namespace pentimento {

// The tree of versions and what hands do with it. Always unfolded: what came of a picture is not hidden.
class VersionsView final : public QTreeView
{
    Q_OBJECT

public:
    VersionsView(VersionsModel &model, ThumbnailCache &thumbnails, QWidget *parent);

    void setShown(const VersionId &version);
    void setAgainst(const VersionId &version);

    // What lies between a version's frame and the edge of the view, where the scroll bar comes and goes.
    static constexpr int endMargin = 12;

    // Changes the rows by `change`; what is looked at stays where it is.
    void changeRows(const std::function<void()> &change);

Q_SIGNALS:
    void versionChosen(const pentimento::VersionId &version);
    void againstChosen(const pentimento::VersionId &version); // with Shift
    void editWanted(const pentimento::VersionId &version);
    void menuRequested(const pentimento::VersionId &version, const QPoint &global);
    void dragBegun(const pentimento::VersionId &version);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void updateGeometries() override;

private:
    void choose(const QModelIndex &index, Qt::KeyboardModifiers modifiers);

    VersionsModel &m_model;
    VersionDelegate *m_delegate;
    QPersistentModelIndex m_pressed;
    QPoint m_pressedAt;
};

} // namespace pentimento
