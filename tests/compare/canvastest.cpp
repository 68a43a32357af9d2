// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compare/canvastest.h"

#include "ui/shared/tokens.h"

#include <QWindow>
#include <QtTest>

namespace pentimento::test {

void CanvasTest::makeCanvas()
{
    m_canvas = std::make_unique<CompareCanvas>();
    m_canvas->setPalette(paletteOf(tokensFor(Look::Dark)));
    m_canvas->resize(480, 360);
    m_canvas->show();
    m_canvas->activateWindow();
    m_canvas->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
}

void CanvasTest::show(const Stage &stage, CompareCanvas::Keep keep)
{
    m_canvas->setStage(stage, keep);
}

DividerHandle *CanvasTest::handle() const
{
    return m_canvas->findChild<DividerHandle *>(QStringLiteral("divider"));
}

void CanvasTest::drag(const QPoint &from, const QPoint &to, Qt::MouseButton button,
                      Qt::KeyboardModifiers modifiers) const
{
    QWindow *window = m_canvas->windowHandle();
    QTest::mousePress(window, button, modifiers, from);
    for (const double part : {0.3, 0.7, 1.0})
        QTest::mouseMove(window, (QPointF(from) + QPointF(to - from) * part).toPoint());
    QTest::mouseRelease(window, button, modifiers, to);
}

} // namespace pentimento::test
