// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/popover.h"

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace pentimento {

// A list that is searched by typing: thousands of entries are no more work than a dozen.
class ChoicePopup final : public Popover
{
    Q_OBJECT

public:
    ChoicePopup(const QStringList &entries, int chosen, QWidget *anchor);

    void search(const QString &text);

Q_SIGNALS:
    void picked(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void pick();

    QLineEdit *m_search;
    QListView *m_list;
    QSortFilterProxyModel *m_found;
};

} // namespace pentimento
