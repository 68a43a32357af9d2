// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace pentimento {

class KeyField;

// The field for a key, the eye that shows it, and a line for what was left out of what was pasted.
class KeyEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyEntry(QWidget *parent = nullptr);

    [[nodiscard]] QByteArray key() const;
    void wipe();
    void setEditable(bool editable);

Q_SIGNALS:
    void keyChanged();

private:
    void settle();

    KeyField *m_field;
    QToolButton *m_reveal;
    QLabel *m_notice;
    bool m_isEditable = true;
};

} // namespace pentimento
