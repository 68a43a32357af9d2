// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace pentimento {

// What can be done with the model that the list stands at, where it is one that the person has added.
class OwnModelBar final : public QWidget
{
    Q_OBJECT

public:
    explicit OwnModelBar(QWidget *parent = nullptr);

    void setTitle(const QString &title);

Q_SIGNALS:
    void refreshRequested();
    void removeRequested();

private:
    QPushButton *m_refresh;
    QPushButton *m_remove;
};

} // namespace pentimento
