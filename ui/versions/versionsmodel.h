// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/versions/versionrow.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace pentimento {

// The tree of versions for a view. Versions come and stay: a new one is put in its place; only what cannot be told so
// (another original) begins anew.
class VersionsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit VersionsModel(QObject *parent);
    ~VersionsModel() override;

    void setRows(const QList<VersionRow> &rows);

    [[nodiscard]] const VersionRow &row(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const VersionId &version) const;
    [[nodiscard]] int depth(const QModelIndex &index) const; // 0: a root

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node
    {
        VersionRow row;
        Node *parent = nullptr;
        std::vector<std::unique_ptr<Node>> children;
    };

    [[nodiscard]] bool isGrownFrom(const QList<VersionRow> &rows) const;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    void put(const VersionRow &row, int place);
    void begin(const QList<VersionRow> &rows);

    std::unique_ptr<Node> m_top; // is no version: the roots are its children
    QHash<VersionId, Node *> m_nodes;
};

} // namespace pentimento
