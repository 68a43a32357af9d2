// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/samplecard.h"

#include "app/base/whendone.h"
#include "app/base/workpool.h"
#include "ui/shared/calmpaint.h"
#include "ui/shared/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTimer>
#include <QtConcurrent>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize{150, 100};
constexpr int wordsGap = 6;
constexpr int wordsSize = 12;
constexpr int mostScale = 3;    // screens at 300 %
constexpr qreal ringOffset = 3; // the ring of the focus lies outside the picture

// Cut to the card's shape; never made larger than it is.
QImage readAndCut(const QString &resource)
{
    const QImage whole(resource);
    if (whole.isNull())
        return {};
    const QSize most = pictureSize * mostScale;
    QSize cut = pictureSize.scaled(whole.size(), Qt::KeepAspectRatio);
    QRect middle(QPoint(), cut);
    middle.moveCenter(whole.rect().center());
    const QImage part = whole.copy(middle);
    return cut.width() <= most.width() ? part : part.scaled(most, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

SampleCard::SampleCard(const Sample &sample, int number, QWidget *parent)
    : QAbstractButton(parent)
    , m_resource(sample.resource)
{
    setObjectName(u"sample.%1"_s.arg(number));
    setText(tr("“%1”").arg(sample.prompt));
    setAccessibleName(tr("Try the sample picture %1 with the words “%2”").arg(sample.name, sample.prompt));
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QFont small = font();
    small.setPixelSize(wordsSize);
    setFont(small);
}

void SampleCard::load()
{
    whenDone(QtConcurrent::run(&workPool(), [resource = m_resource] { return readAndCut(resource); }), this,
             [this](const QImage &picture) {
                 m_picture = picture;
                 update();
             });
}

QSize SampleCard::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    return {std::max(pictureSize.width(), words) + 2 * int(ringOffset),
            pictureSize.height() + 2 * int(ringOffset) + wordsGap + fontMetrics().height()};
}

void SampleCard::drawPicture(QPainter &painter, const QRectF &where)
{
    const PainterState state(painter);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Tokens tokens = tokensOf(palette());
    QPainterPath shape;
    shape.addRoundedRect(where, Measure::cardRadius, Measure::cardRadius);
    if (m_picture.isNull()) {
        painter.fillPath(shape, tokens.raised);
        return;
    }
    const QSize pixels = (where.size() * devicePixelRatioF()).toSize();
    if (m_scaled.size() != pixels)
        m_scaled = m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    // As a brush, since a clip would leave the round corners with steps.
    QBrush brush(m_scaled);
    brush.setTransform(QTransform::fromTranslate(where.left(), where.top())
                           .scale(where.width() / pixels.width(), where.height() / pixels.height()));
    painter.fillPath(shape, brush);
}

void SampleCard::paintEvent(QPaintEvent *)
{
    // Not earlier: two decoders would keep a small machine from painting the window.
    if (!std::exchange(m_isAsked, true))
        QTimer::singleShot(0, this, &SampleCard::load);
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    const Tokens tokens = tokensOf(palette());
    const QRectF frame = onPixels(painter, {(width() - pictureSize.width()) / 2.0, ringOffset,
                                            qreal(pictureSize.width()), qreal(pictureSize.height())});
    drawPicture(painter, frame);
    const QRectF around = frame.adjusted(-ringOffset, -ringOffset, ringOffset, ringOffset);
    if (showsFocus(option))
        drawFocusRing(painter, around, tokens.accent, Measure::cardRadius + ringOffset);
    else if (underMouse())
        drawSurface(painter, frame, {.fill = {}, .line = tokens.accent, .radius = Measure::cardRadius, .lineWidth = 2});
    painter.setPen(underMouse() ? tokens.text : readableOn(tokens.canvas, tokens.mutedText));
    const QRectF words(0, frame.bottom() + wordsGap, width(), height() - frame.bottom() - wordsGap);
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, text());
}

} // namespace pentimento
