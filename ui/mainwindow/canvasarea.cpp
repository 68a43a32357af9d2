// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/canvasarea.h"

#include "ui/shared/banner.h"

namespace pentimento {

namespace {

constexpr int margin = 12;
constexpr int belowChips = 48; // the labels of the pictures stay visible
constexpr int widest = 680;

} // namespace

CanvasArea::CanvasArea(QWidget *canvas, BannerStack *banners, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_banners(banners)
{
    m_canvas->setParent(this);
    m_banners->setParent(this);
    m_banners->raise();
    connect(m_banners, &BannerStack::heightChanged, this, &CanvasArea::place);
}

void CanvasArea::resizeEvent(QResizeEvent *event)
{
    Q_UNUSED(event)
    m_canvas->setGeometry(rect());
    place();
}

void CanvasArea::place()
{
    const int width = std::min(widest, this->width() - 2 * margin);
    const int height =
        m_banners->hasHeightForWidth() ? m_banners->heightForWidth(width) : m_banners->sizeHint().height();
    m_banners->setGeometry((this->width() - width) / 2, belowChips, width,
                           std::min(height, this->height() - belowChips));
}

} // namespace pentimento
