// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/versions/versionsmodel.h"

#include <QStyledItemDelegate>

namespace pentimento {

class ThumbnailCache;

// Paints one version of the tree: its picture, title and origin, the lines of its ancestors.
class VersionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    VersionDelegate(ThumbnailCache &thumbnails, const VersionsModel &model, QObject *parent);

    void setShown(const VersionId &version) { m_shown = version; }
    void setAgainst(const VersionId &version) { m_against = version; }

    void setTrailing(int pixels) { m_trailing = pixels; } // that are left free at a row's end

    // How far a version of this depth is set in: full steps first, then small ones, so that the tenth edit of an edit
    // can still be read.
    [[nodiscard]] static int indentOf(int depth);

    // The frame around a version within its row.
    [[nodiscard]] QRect framePlace(const QRect &row, const QModelIndex &index, Qt::LayoutDirection direction) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLines(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const VersionRow &row, QRect place) const;

    ThumbnailCache &m_thumbnails;
    const VersionsModel &m_model;
    VersionId m_shown;
    VersionId m_against;
    int m_trailing = 0;
};

} // namespace pentimento
