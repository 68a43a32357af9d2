// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compare/stages.h"

#include <QApplication>
#include <QPixmap>
#include <QRandomGenerator>
#include <QWheelEvent>
#include <QWindow>
#include <QtTest/qtestspontaneevent.h>

#include <algorithm>
#include <cmath>

namespace pentimento::test {

using namespace Qt::StringLiterals;

namespace {

StagedPicture staged(const QImage &image, const QString &name)
{
    if (image.isNull())
        return {};
    // Another picture has another id, as with files.
    const QString id = u"%1-%2"_s.arg(name).arg(image.cacheKey());
    return {{ImageId(id), {}, name, {}}, {PictureLevels::of(image, image.size()), {}}};
}

} // namespace

QImage plain(const QSize &size, const QColor &colour)
{
    QImage image(size, colour.alpha() < 255 ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

QImage noise(const QSize &size, quint32 seed)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(seed);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, random.generate() | 0xff000000);
    }
    return image;
}

Stage stageOf(const QImage &before, const QImage &after)
{
    Stage stage;
    stage.before = staged(before, u"coffee.png"_s);
    stage.after = staged(after, u"variant 1"_s);
    stage.frame = after.size();
    stage.alignment = alignedOnto(before.size(), after.size());
    return stage;
}

Stage stageOf(const QImage &single)
{
    return stageOf({}, single);
}

QImage grabbed(QWidget &widget)
{
    QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    image.setDevicePixelRatio(1);
    return image;
}

QPoint devicePixel(const Viewport &viewport, const QPoint &inPicture)
{
    const QPointF at = viewport.frame().topLeft() + (QPointF(inPicture) + QPointF(0.5, 0.5)) * viewport.zoom();
    return {int(std::floor(at.x())), int(std::floor(at.y()))};
}

int largestOff(const QImage &one, const QImage &other)
{
    int largest = one.size() == other.size() ? 0 : 256;
    for (int y = 0; y < one.height() && largest < 256; ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            largest =
                std::max({largest, qAbs(qRed(a) - qRed(b)), qAbs(qGreen(a) - qGreen(b)), qAbs(qBlue(a) - qBlue(b))});
        }
    }
    return largest;
}

void turnWheel(QWidget &widget, const QPointF &at, int angle, Qt::KeyboardModifiers modifiers, int pixels)
{
    // By the window, which finds the widget under the pointer.
    QWidget *window = widget.window();
    QWheelEvent event(widget.mapTo(window, at), widget.mapToGlobal(at), {0, pixels}, {0, angle}, Qt::NoButton,
                      modifiers, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // Qt hands on to parents only what came from outside
    QSpontaneKeyEvent::setSpontaneous(&event); // Qt hands on to parents only what came from outside
    qApp->notify(window->windowHandle(), &event);
}

} // namespace pentimento::test
