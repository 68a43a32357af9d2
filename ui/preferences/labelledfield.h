// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace pentimento {

class WrappingLabel;

// A field with its title above, and below it, where there is something to say, a sentence: a hint, or what is to be put
// right. A screen reader hears all three at the field.
class LabelledField final : public QWidget
{
    Q_OBJECT

public:
    // Takes the input.
    LabelledField(const QString &name, const QString &title, QWidget *input, QWidget *parent);

    [[nodiscard]] QWidget *input() const { return m_input; }
    void setHint(const QString &sentence);
    void complain(const QString &advice); // empty: it is right
    [[nodiscard]] const QString &advice() const { return m_advice; }

private:
    void tell();

    QWidget *m_input;
    WrappingLabel *m_sentence;
    QString m_hint;
    QString m_advice;
};

} // namespace pentimento
