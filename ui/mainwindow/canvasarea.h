// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace pentimento {

class BannerStack;

// The middle of the window: what is looked at, and above it, at the top, what has to be said. A bar never moves the
// picture.
class CanvasArea final : public QWidget
{
    Q_OBJECT

public:
    // Takes both as children.
    CanvasArea(QWidget *canvas, BannerStack *banners, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QWidget *m_canvas;
    BannerStack *m_banners;
};

} // namespace pentimento
