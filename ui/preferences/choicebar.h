// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;

namespace pentimento {

struct Choice
{
    QString word; // what is kept
    QString title;
    QLatin1StringView icon;
};

// A few choices side by side, one of them taken: by mouse, or by the arrow keys once it has the focus.
class ChoiceBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceBar(const QList<Choice> &choices, QWidget *parent = nullptr);

    // A word that is none of the choices' takes none.
    void setWord(const QString &word);
    [[nodiscard]] QString word() const;

Q_SIGNALS:
    void chosen(const QString &word); // by a person

private:
    QButtonGroup *m_buttons;
};

} // namespace pentimento
