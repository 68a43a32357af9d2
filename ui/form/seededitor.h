// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/parametereditor.h"

class QToolButton;

namespace pentimento {

class NumberField;

// A seed: empty is a new one each time; the die rolls one to keep; the lock keeps it for the next runs as well.
class SeedEditor final : public ParameterEditor
{
    Q_OBJECT

public:
    SeedEditor(const ParameterSpec &spec, QWidget *parent);

    void setLocked(bool isLocked); // emits nothing
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] QString complaint() const override;

Q_SIGNALS:
    void lockToggled(bool isLocked);

protected:
    void showValue() override;

private:
    void roll();
    void showLock();

    NumberField *m_field;
    QToolButton *m_dice;
    QToolButton *m_lock;
};

// A seed within what the schema and all services take: 31 bits are understood by everybody.
[[nodiscard]] qint64 rolledSeed(const ParameterSpec &spec, quint32 random);

} // namespace pentimento
