// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/compare/stages.h"
#include "ui/compare/dividerhandle.h"

#include <QObject>

#include <memory>

namespace pentimento::test {

// The canvas as a person has it: on a screen, through its events. Every number is in logical pixels, whatever the
// scale; the tests run at several.
class CanvasTest : public QObject
{
protected:
    void makeCanvas();
    void show(const Stage &stage, CompareCanvas::Keep keep = CompareCanvas::Keep::Nothing);

    [[nodiscard]] double scale() const { return m_canvas->devicePixelRatioF(); }
    [[nodiscard]] QPointF pointedPixel(const QPointF &at) const { return m_canvas->viewport().toPicture(at * scale()); }
    [[nodiscard]] DividerHandle *handle() const;
    [[nodiscard]] QPoint grip() const { return handle()->geometry().center(); }
    // By the window, as a mouse does: who is under the pointer gets it.
    void drag(const QPoint &from, const QPoint &to, Qt::MouseButton button = Qt::LeftButton,
              Qt::KeyboardModifiers modifiers = {}) const;

    std::unique_ptr<CompareCanvas> m_canvas;
};

} // namespace pentimento::test
