// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/params/rules.h"
#include "ui/form/standingvalue.h"

#include <QWidget>

namespace pentimento {

// What edits one parameter. It holds the value exactly as it was given, whether or not its control can show it, and
// replaces it only when a person edits. Knows the parameter and what the rules leave of it; knows no other parameter,
// no label and no problem.
//
// Who derives shows the value in showValue(), takes an edit with take(), and names in the constructor the control that
// gets the focus (setFocusProxy).
class ParameterEditor : public QWidget
{
    Q_OBJECT

public:
    // Beside the label at its right, or below it over the whole width.
    enum class Place { Beside, Below };

    ParameterEditor(const ParameterSpec &spec, Place place, QWidget *parent);

    [[nodiscard]] const ParameterSpec &spec() const { return m_spec; }
    [[nodiscard]] Place place() const { return m_place; }
    [[nodiscard]] QJsonValue value() const { return m_value; } // Undefined: unset
    void setValue(const QJsonValue &value);                    // emits nothing
    void setConstraint(const Constraint &constraint);
    void reset(); // as if a person had emptied it

    // What stands at the right of the label above an editor of the whole width; null: nothing.
    [[nodiscard]] virtual QWidget *headline() const { return nullptr; }
    // What it cannot read of what was typed, in a sentence; empty: all is well.
    [[nodiscard]] virtual QString complaint() const { return {}; }
    // Whether the reason of the rules stands in the editor already.
    [[nodiscard]] virtual bool saysReason() const { return false; }

Q_SIGNALS:
    void edited();
    void controlsChanged(); // there are others than before, for the order of the tabulator

protected:
    virtual void showValue() = 0;
    void take(const QJsonValue &value);

    [[nodiscard]] const Constraint &constraint() const { return m_constraint; }
    [[nodiscard]] QJsonValue standing() const { return standingValue(m_spec, m_constraint, m_value); }

private:
    ParameterSpec m_spec;
    Place m_place;
    QJsonValue m_value = unsetValue();
    Constraint m_constraint;
};

} // namespace pentimento
