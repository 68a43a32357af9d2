// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/parameterspec.h"

#include <QWidget>

class QToolButton;

namespace pentimento {

// One entry of a list: a field, or a box where the entries are choices, and what moves or removes it.
class ListRow final : public QWidget
{
    Q_OBJECT

public:
    ListRow(const ParameterSpec &list, const QJsonValue &entry, QWidget *parent);

    void setPlace(int index, int count); // for the buttons and for a screen reader

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // Alt+Up and Alt+Down move the entry

Q_SIGNALS:
    void entryEdited(const QJsonValue &entry);
    void moveRequested(int by);
    void removeRequested();

private:
    QWidget *makeField(const ParameterSpec &list, const QJsonValue &entry);
    QToolButton *makeButton(QLatin1StringView iconName, const QString &what);

    QWidget *m_field;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
};

} // namespace pentimento
