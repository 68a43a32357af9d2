// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow/firstrunpanel.h"

#include <QAbstractButton>
#include <QImage>

namespace pentimento {

// A sample picture as a button, its prompt below.
class SampleCard final : public QAbstractButton
{
    Q_OBJECT

public:
    SampleCard(const Sample &sample, int number, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void load();
    void drawPicture(QPainter &painter, const QRectF &where);

    QString m_resource;
    bool m_isAsked = false; // for the picture
    QImage m_picture;       // null until it has been read
    QImage m_scaled;        // to the pixels of the screen
};

} // namespace pentimento
