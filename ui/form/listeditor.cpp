// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/listeditor.h"

#include "ui/form/listrow.h"
#include "ui/form/numberfield.h"
#include "ui/shared/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

ListEditor::ListEditor(const ParameterSpec &spec, QWidget *parent)
    : ParameterEditor(spec, Place::Below, parent)
    , m_add(new QPushButton(icon("plus"_L1), tr("Add", "an entry to a list"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setObjectName(spec.name + u".add"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        QJsonArray entries = m_entries;
        entries.append(this->spec().choices.isEmpty() ? QJsonValue(QString()) : this->spec().choices.first());
        takeEntries(entries, int(entries.size()) - 1);
    });
    showValue();
}

QString ListEditor::complaint() const
{
    if (spec().kind != ParameterKind::NumberList || !spec().choices.isEmpty())
        return {};
    const QJsonArray entries = value().toArray();
    for (const QJsonValue &entry : entries) {
        if (entry.isString())
            return entry.toString().isEmpty() ? tr("A number is missing.") : numberComplaint(entry);
    }
    return {};
}

void ListEditor::showValue()
{
    const QJsonArray entries = standing().toArray();
    if (entries == m_entries)
        return;
    m_entries = entries;
    build();
}

void ListEditor::build()
{
    setFocusProxy(m_add);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < int(m_entries.size()); ++i)
        m_rows->addWidget(makeRow(i));
    if (QLayoutItem *first = m_rows->itemAt(0))
        setFocusProxy(first->widget()->focusProxy());
    m_add->setEnabled(!spec().maxLength || m_entries.size() < *spec().maxLength);
    updateGeometry();
    Q_EMIT controlsChanged();
}

ListRow *ListEditor::makeRow(int index)
{
    auto *row = new ListRow(spec(), m_entries.at(index), this);
    row->setObjectName(u"%1.%2"_s.arg(spec().name).arg(index));
    row->setPlace(index, int(m_entries.size()));
    connect(row, &ListRow::entryEdited, this, [this, index](const QJsonValue &entry) {
        m_entries.replace(index, entry);
        take(m_entries);
    });
    connect(row, &ListRow::moveRequested, this, [this, index](int by) {
        QJsonArray entries = m_entries;
        entries.insert(index + by, entries.takeAt(index));
        takeEntries(entries, index + by);
    });
    connect(row, &ListRow::removeRequested, this, [this, index] {
        QJsonArray entries = m_entries;
        entries.removeAt(index);
        takeEntries(entries, std::min(index, int(entries.size()) - 1));
    });
    return row;
}

// An emptied list is unset; where the default has entries, it is an empty list: somebody has taken them away.
void ListEditor::takeEntries(const QJsonArray &entries, int focused)
{
    const bool isUnset = entries.isEmpty() && spec().defaultValue.toArray().isEmpty();
    m_entries = entries;
    build();
    take(isUnset ? unsetValue() : QJsonValue(entries));
    QLayoutItem *row = m_rows->itemAt(focused);
    (row ? row->widget() : m_add)->setFocus();
}

} // namespace pentimento
