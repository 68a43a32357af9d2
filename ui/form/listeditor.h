// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/parametereditor.h"

#include <QJsonArray>

class QPushButton;
class QVBoxLayout;

namespace pentimento {

class ListRow;

// A list of texts or of numbers: a row for each, to be added, removed and put in order.
class ListEditor final : public ParameterEditor
{
    Q_OBJECT

public:
    ListEditor(const ParameterSpec &spec, QWidget *parent);

    [[nodiscard]] QString complaint() const override;

protected:
    void showValue() override;

private:
    void build();
    ListRow *makeRow(int index);
    void takeEntries(const QJsonArray &entries, int focused);

    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QJsonArray m_entries; // as they are shown
};

} // namespace pentimento
