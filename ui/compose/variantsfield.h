// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSpinBox>

class QLabel;
class QToolButton;

namespace pentimento {

// How often: the buttons and the arrow keys go from 1 to 8, who types may go to 99. The wheel changes it only with the
// focus in it.
class VariantsSpin final : public QSpinBox
{
    Q_OBJECT

public:
    static constexpr int mostBySteps = 8;
    static constexpr int mostTyped = 99;

    explicit VariantsSpin(QWidget *parent = nullptr);
    void stepBy(int steps) override;

protected:
    void wheelEvent(QWheelEvent *event) override;
};

// "Variants − 2 +"
class VariantsField final : public QWidget
{
    Q_OBJECT

public:
    explicit VariantsField(QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void countChanged(int count);

private:
    QToolButton *makeStep(QLatin1StringView iconName, const QString &name, const QString &objectName, int step);
    void showEnds();

    VariantsSpin *m_spin;
    QToolButton *m_fewer;
    QToolButton *m_more;
};

} // namespace pentimento
