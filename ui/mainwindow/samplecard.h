// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow/firstrunpanel.h"

#include <QAbstractButton>
#include <QPixmap>

namespace pentimento {

// A sample picture as a button, its prompt below.
class SampleCard final : public QAbstractButton
{
    Q_OBJECT

public:
    SampleCard(Sample sample, int number, QWidget *parent);

    [[nodiscard]] const Sample &sample() const { return m_sample; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void load();

    Sample m_sample;
    QImage m_picture; // null until it has been read
};

} // namespace pentimento
