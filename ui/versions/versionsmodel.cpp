// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/versionsmodel.h"

#include <QSet>

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

VersionsModel::VersionsModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_top(std::make_unique<Node>())
{
}

VersionsModel::~VersionsModel() = default;

void VersionsModel::setRows(const QList<VersionRow> &rows)
{
    if (!isGrownFrom(rows)) {
        begin(rows);
        return;
    }
    QHash<VersionId, int> places; // the next among the children of each
    for (const VersionRow &row : rows) {
        const int place = places[row.parent]++;
        Node *known = m_nodes.value(row.id);
        if (known == nullptr) {
            put(row, place);
        } else if (!(known->row == row)) {
            known->row = row;
            Q_EMIT dataChanged(indexOf(known), indexOf(known));
        }
    }
}

// Whether all that is here is there too, below the same parents and in the same order.
bool VersionsModel::isGrownFrom(const QList<VersionRow> &rows) const
{
    QHash<VersionId, QList<VersionId>> known;
    qsizetype found = 0;
    for (const VersionRow &row : rows) {
        const Node *node = m_nodes.value(row.id);
        if (node == nullptr)
            continue;
        if (!(node->row.parent == row.parent))
            return false;
        ++found;
        known[row.parent].append(row.id);
    }
    const auto isInOrder = [](const std::vector<std::unique_ptr<Node>> &children, const QList<VersionId> &order) {
        return std::equal(children.begin(), children.end(), order.begin(), order.end(),
                          [](const auto &child, const VersionId &id) { return child->row.id == id; });
    };
    return found == m_nodes.size() && isInOrder(m_top->children, known.value(VersionId()))
           && std::all_of(m_nodes.begin(), m_nodes.end(),
                          [&](const Node *node) { return isInOrder(node->children, known.value(node->row.id)); });
}

void VersionsModel::begin(const QList<VersionRow> &rows)
{
    beginResetModel();
    m_nodes.clear();
    m_top->children.clear();
    for (const VersionRow &row : rows) {
        Node *parent = m_nodes.value(row.parent, m_top.get());
        parent->children.push_back(std::make_unique<Node>(Node{row, parent, {}}));
        m_nodes.insert(row.id, parent->children.back().get());
    }
    endResetModel();
}

void VersionsModel::put(const VersionRow &row, int place)
{
    Node *parent = m_nodes.value(row.parent, m_top.get());
    const int at = std::min(place, int(parent->children.size()));
    beginInsertRows(indexOf(parent), at, at);
    const auto put =
        parent->children.insert(parent->children.begin() + at, std::make_unique<Node>(Node{row, parent, {}}));
    m_nodes.insert(row.id, put->get());
    endInsertRows();
}

const VersionRow &VersionsModel::row(const QModelIndex &index) const
{
    return nodeOf(index)->row;
}

VersionsModel::Node *VersionsModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_top.get();
}

QModelIndex VersionsModel::indexOf(const Node *node) const
{
    if (node == m_top.get())
        return {};
    const auto &siblings = node->parent->children;
    const auto at = std::find_if(siblings.begin(), siblings.end(),
                                 [node](const std::unique_ptr<Node> &sibling) { return sibling.get() == node; });
    return createIndex(int(at - siblings.begin()), 0, at->get());
}

QModelIndex VersionsModel::indexOf(const VersionId &version) const
{
    const Node *node = m_nodes.value(version);
    return node == nullptr ? QModelIndex() : indexOf(node);
}

int VersionsModel::depth(const QModelIndex &index) const
{
    int depth = -1;
    for (const Node *node = nodeOf(index); node != m_top.get(); node = node->parent)
        ++depth;
    return depth;
}

QModelIndex VersionsModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (column != 0 || row < 0 || row >= int(node->children.size()))
        return {};
    return createIndex(row, 0, node->children.at(size_t(row)).get());
}

QModelIndex VersionsModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int VersionsModel::rowCount(const QModelIndex &parent) const
{
    return int(nodeOf(parent)->children.size());
}

int VersionsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant VersionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row(index).title;
    case Qt::ToolTipRole:
        return QString(u"<qt>"_s + row(index).spoken.toHtmlEscaped() + u"</qt>"_s);
    case Qt::AccessibleTextRole:
        return row(index).spoken;
    default:
        return {};
    }
}

} // namespace pentimento
