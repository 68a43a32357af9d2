// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparecanvas.h"

#include "ui/compare/difference.h"
#include "ui/compare/dividerhandle.h"
#include "ui/compare/picturepainting.h"
#include "ui/shared/tokens.h"

#include <QPaintEvent>

#include <cmath>
#include <utility>

// What it shows; canvasinput.cpp holds what it does with mouse and keys.

namespace pentimento {

namespace {

constexpr int checkerEdge = 8;
constexpr double ringWidth = 2;

} // namespace

CompareCanvas::CompareCanvas(QWidget *parent)
    : QWidget(parent)
    , m_handle(new DividerHandle(this))
{
    setObjectName(QStringLiteral("canvas"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(200, 160);
    connect(m_handle, &QAbstractSlider::valueChanged, this, [this](int value) {
        CompareKnobs knobs = m_knobs;
        // What the handle was told is not told back, rounded to its steps.
        if (qRound(knobs.divider * DividerHandle::steps) != value)
            knobs.divider = double(value) / DividerHandle::steps;
        setKnobs(knobs);
    });
    connect(m_handle, &DividerHandle::draggedTo, this, [this](const QPointF &at) {
        CompareKnobs knobs = m_knobs;
        const QPointF device = at * devicePixelRatioF();
        knobs.divider =
            dividerFrom(visible(), knobs.dividing, knobs.dividing == Qt::Horizontal ? device.x() : device.y());
        setKnobs(knobs);
    });
    describe();
    placeHandle();
}

void CompareCanvas::setStage(const Stage &stage, Keep keep)
{
    const bool sameFrame = stage.frame == m_stage.frame && !m_viewport.isEmpty();
    m_isNew = m_isNew || stage.before.picture != m_stage.before.picture || stage.after.picture != m_stage.after.picture;
    m_stage = stage;
    if (!sameFrame || keep == Keep::Nothing)
        m_viewport = Viewport({}, m_stage.frame);
    describe();
    layOut();
    Q_EMIT viewportChanged();
}

void CompareCanvas::setDifference(const PictureLevels &difference)
{
    m_difference = difference;
    if (m_mode == CompareMode::Difference)
        update();
}

void CompareCanvas::setMode(CompareMode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    layOut();
}

void CompareCanvas::setKnobs(const CompareKnobs &knobs)
{
    if (knobs == m_knobs)
        return;
    const CompareKnobs before = m_knobs;
    m_knobs = knobs;
    updateAround(before);
    placeHandle();
    Q_EMIT knobsChanged();
}

void CompareCanvas::setBackground(CanvasBackground background)
{
    m_background = background;
    update();
}

void CompareCanvas::setLoading(bool loading)
{
    m_isLoading = loading;
    update();
}

void CompareCanvas::setViewport(const Viewport &viewport)
{
    if (viewport == m_viewport || m_viewport.isEmpty())
        return;
    m_viewport = viewport;
    placeHandle();
    update();
    Q_EMIT viewportChanged();
}

QList<LabelChip> CompareCanvas::labels() const
{
    if (m_stage.isEmpty())
        return {};
    return layOutLabels(painter().labels(m_knobs), painter().panes(rect()), m_stage, QFontMetrics(chipFont(font())));
}

QStringList CompareCanvas::notices() const
{
    QStringList notices;
    for (const Side side : {Side::Before, Side::After}) {
        const StagedPicture &staged = m_stage.of(side);
        if (!staged.isShown() && staged.loaded.error)
            notices.append(unreadableSentence(*staged.loaded.error));
    }
    if (m_mode == CompareMode::Difference && m_stage.isPair() && !m_knobs.beforeHeld)
        notices.append(amplifiedSentence(differenceGain));
    if (m_isLoading)
        notices.append(loadingSentence());
    return notices;
}

const ComparePainter &CompareCanvas::painter() const
{
    return painterFor(m_mode, m_stage, m_knobs);
}

QRect CompareCanvas::deviceView() const
{
    const double scale = devicePixelRatioF();
    return {0, 0, int(std::ceil(width() * scale)), int(std::ceil(height() * scale))};
}

QRect CompareCanvas::visible() const
{
    return visibleFrame(m_viewport, deviceView());
}

void CompareCanvas::layOut()
{
    const QRect pane = painter().panes(deviceView()).first();
    const Viewport before = m_viewport;
    m_viewport = m_viewport.within(fitArea(pane.size(), devicePixelRatioF()));
    placeHandle();
    update();
    if (m_viewport != before)
        Q_EMIT viewportChanged();
}

void CompareCanvas::placeHandle()
{
    const bool wanted =
        m_mode == CompareMode::Slider && m_stage.isPair() && !m_knobs.beforeHeld && !visible().isEmpty();
    if (!wanted && m_handle->hasFocus())
        setFocus(Qt::OtherFocusReason);
    m_handle->setVisible(wanted);
    if (!wanted)
        return;
    const double scale = devicePixelRatioF();
    const QRect seen = visible();
    const int at = qRound(dividerAt(seen, m_knobs) / scale) - DividerHandle::thickness / 2;
    const QRect along = QRectF(QPointF(seen.topLeft()) / scale, QSizeF(seen.size()) / scale).toAlignedRect();
    m_handle->setDividing(m_knobs.dividing);
    m_handle->setGeometry(m_knobs.dividing == Qt::Horizontal
                              ? QRect(at, along.top(), DividerHandle::thickness, along.height())
                              : QRect(along.left(), at, along.width(), DividerHandle::thickness));
    m_handle->setValue(qRound(m_knobs.divider * DividerHandle::steps));
}

void CompareCanvas::describe()
{
    setAccessibleName(tr("Canvas"));
    QStringList words;
    for (const Side side : {Side::Before, Side::After}) {
        const ComparePicture &picture = m_stage.of(side).picture;
        if (picture.isEmpty())
            continue;
        const QString what = picture.alt.isEmpty() ? picture.label : picture.alt;
        words.append(side == Side::Before               ? tr("Before: %1").arg(what)
                     : m_stage.before.picture.isEmpty() ? what
                                                        : tr("After: %1").arg(what));
    }
    words.append(notices());
    setAccessibleDescription(words.isEmpty() ? tr("No picture is shown.") : words.join(QLatin1Char('\n')));
}

// A divider on its way touches only what it passes.
void CompareCanvas::updateAround(const CompareKnobs &before)
{
    CompareKnobs moved = before;
    moved.divider = m_knobs.divider;
    if (m_mode != CompareMode::Slider || moved != m_knobs) {
        update();
        return;
    }
    const double scale = devicePixelRatioF();
    const double from = dividerAt(visible(), before) / scale;
    const double to = dividerAt(visible(), m_knobs) / scale;
    const int start = int(std::floor(std::min(from, to))) - 1;
    const int length = int(std::ceil(std::abs(to - from))) + 3;
    update(m_knobs.dividing == Qt::Horizontal ? QRect(start, 0, length, height()) : QRect(0, start, width(), length));
}

void CompareCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (m_stage.isEmpty()) {
        painter.fillRect(event->rect(), canvasBrush(m_background, palette(), checkerEdge));
    } else {
        painter.save();
        paintInDevicePixels(painter);
        const double scale = devicePixelRatioF();
        const QRectF exposed(QPointF(event->rect().topLeft()) * scale, QSizeF(event->rect().size()) * scale);
        paintPictures(painter, exposed.toAlignedRect().adjusted(-1, -1, 1, 1) & deviceView());
        painter.restore();
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintWords(painter);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokensOf(palette()).accent, ringWidth));
        painter.drawRect(QRectF(rect()).adjusted(ringWidth / 2, ringWidth / 2, -ringWidth / 2, -ringWidth / 2));
    }
    // Told once what was painted is on its way to the screen.
    if (std::exchange(m_isNew, false))
        QMetaObject::invokeMethod(this, &CompareCanvas::stageShown, Qt::QueuedConnection);
}

void CompareCanvas::paintPictures(QPainter &painter, const QRect &exposed) const
{
    const int edge = qRound(checkerEdge * devicePixelRatioF());
    this->painter().paint({.painter = painter,
                           .stage = m_stage,
                           .knobs = m_knobs,
                           .difference = m_difference,
                           .viewport = m_viewport,
                           .view = deviceView(),
                           .exposed = exposed,
                           .background = canvasBrush(m_background, palette(), edge),
                           .checker = checkerBrush(palette(), edge)});
}

void CompareCanvas::paintWords(QPainter &painter) const
{
    using namespace CanvasMeasure;
    painter.setFont(chipFont(font()));
    const QList<LabelChip> chips = labels();
    for (const LabelChip &chip : chips)
        drawLabel(painter, chip);
    const bool alone = !m_stage.before.isShown() && !m_stage.after.isShown();
    const QRect within = rect().adjusted(margin, margin, -margin, alone ? -margin : -(barMargin + barHeight + margin));
    drawNotices(painter, notices(), within, alone ? Qt::AlignVCenter : Qt::AlignBottom);
}

} // namespace pentimento
