// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/parametereditor.h"

#include <QSize>

class QToolButton;

namespace pentimento {

class RatioButton;
class WrappingLabel;

// The shape of the result: the usual shapes in one row, all of them in a grid that pops up. At the right of the label
// stands the size that the model will return.
class RatioEditor final : public ParameterEditor
{
    Q_OBJECT

public:
    RatioEditor(const ParameterSpec &spec, const QList<QSize> &sizes, QWidget *parent);

    void setInputSize(const QSize &size); // of the picture that is edited; empty: not known
    [[nodiscard]] QWidget *headline() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void showValue() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QList<RatioButton *> available() const;
    [[nodiscard]] std::optional<double> inputShape() const;
    void arrange();
    void step(const RatioButton *from, int by);
    void pick(const QJsonValue &choice);
    void openGrid();

    QList<QSize> m_sizes;
    QSize m_input;
    QList<RatioButton *> m_buttons; // in the order in which they are offered
    QToolButton *m_more;
    WrappingLabel *m_result;
};

} // namespace pentimento
