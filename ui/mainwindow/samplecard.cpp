// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/samplecard.h"

#include "app/base/whendone.h"
#include "ui/shared/tokens.h"

#include <QEnterEvent>
#include <QPainter>
#include <QPainterPath>
#include <QtConcurrent>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize{150, 100};
constexpr int radius = 8;
constexpr int wordsHeight = 28;
constexpr int readScale = 3; // enough for a screen at 300 %

// Cut to the card's shape, a little from the top, where faces are.
QImage readAndCut(const QString &resource)
{
    const QImage whole(resource);
    if (whole.isNull())
        return {};
    const QImage fitted =
        whole.scaled(pictureSize * readScale, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QRect cut(QPoint(), pictureSize * readScale);
    cut.moveCenter(fitted.rect().center());
    cut.moveTop(cut.top() / 2);
    return fitted.copy(cut);
}

} // namespace

SampleCard::SampleCard(Sample sample, int number, QWidget *parent)
    : QAbstractButton(parent)
    , m_sample(std::move(sample))
{
    setObjectName(u"sample.%1"_s.arg(number));
    setText(tr("“%1”").arg(m_sample.prompt));
    setAccessibleName(tr("Try the sample picture %1 with the words “%2”").arg(m_sample.name, m_sample.prompt));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    load();
}

void SampleCard::load()
{
    whenDone(QtConcurrent::run([resource = m_sample.resource] { return readAndCut(resource); }), this,
             [this](const QImage &picture) {
                 m_picture = picture;
                 update();
             });
}

QSize SampleCard::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text()) + 8;
    return {std::max(pictureSize.width(), words), pictureSize.height() + wordsHeight};
}

void SampleCard::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Tokens tokens = tokensOf(palette());
    const bool isMarked = underMouse() || hasFocus();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF frame((width() - pictureSize.width()) / 2.0, 0, pictureSize.width(), pictureSize.height());
    QPainterPath shape;
    shape.addRoundedRect(frame, radius, radius);
    painter.fillPath(shape, tokens.raised);
    if (!m_picture.isNull()) {
        painter.setClipPath(shape);
        painter.drawImage(frame, m_picture);
        painter.setClipping(false);
    }
    if (isMarked) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    }
    QFont small = font();
    small.setPixelSize(12);
    painter.setFont(small);
    painter.setPen(tokens.text);
    painter.drawText(QRectF(0, frame.bottom() + 4, width(), wordsHeight - 4), Qt::AlignCenter, text());
}

void SampleCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SampleCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace pentimento
