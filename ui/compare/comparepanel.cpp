// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparepanel.h"

#include "ui/compare/canvaschips.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparecanvas.h"
#include "ui/compare/difference.h"
#include "ui/compare/zoomsteps.h"

#include <QResizeEvent>
#include <QThreadPool>

namespace pentimento {

namespace {

constexpr std::chrono::milliseconds patience{150}; // a shorter wait is not worth a word

PictureWish wishFor(const Stage &stage, Side side, double zoom)
{
    const StagedPicture &staged = stage.of(side);
    const PictureLevels &levels = staged.loaded.levels;
    const double own = levels.isNull() ? 0 : zoom * stage.placeOf(side).width() / levels.size().width();
    return {staged.picture, own > levels.sharpness() ? Detail::Whole : Detail::Screen};
}

} // namespace

ComparePanel::ComparePanel(ImageStore images, QWidget *parent)
    : QWidget(parent)
    , m_pool(new QThreadPool(this))
    , m_loader(new PictureLoader(std::move(images), *m_pool, this))
    , m_difference(new DifferenceMaker(*m_pool, this))
    , m_canvas(new CompareCanvas(this))
    , m_bar(new CompareBar(this))
{
    m_late.setSingleShot(true);
    m_late.setInterval(patience);
    setFocusProxy(m_canvas);
    setMinimumSize(m_canvas->minimumSize());
    setTabOrder(m_canvas, m_bar);
    m_bar->hide();
    connectParts();
}

void ComparePanel::connectParts()
{
    connect(m_loader, &PictureLoader::pictureLoaded, this, &ComparePanel::present);
    connect(&m_late, &QTimer::timeout, this, [this] { m_canvas->setLoading(true); });
    connect(m_difference, &DifferenceMaker::differenceMade, this,
            [this] { m_canvas->setDifference(m_difference->levels()); });
    connect(m_canvas, &CompareCanvas::viewportChanged, this, [this] {
        sharpen();
        updateZoom();
    });
    connect(m_canvas, &CompareCanvas::knobsChanged, this, [this] { m_bar->setKnobs(m_canvas->knobs()); });
    connect(m_canvas, &CompareCanvas::stageShown, this, [this] {
        if (const ImageId shown = m_canvas->stage().after.picture.id; !shown.isEmpty())
            Q_EMIT pictureShown(shown);
    });
    connect(m_canvas, &CompareCanvas::dragOutRequested, this, &ComparePanel::dragOutRequested);
    connect(m_canvas, &CompareCanvas::contextMenuRequested, this, &ComparePanel::contextMenuRequested);
    connect(m_bar, &CompareBar::contentChanged, this, &ComparePanel::placeBar);
    connect(m_bar, &CompareBar::blendChanged, this, [this](double blend) {
        CompareKnobs knobs = m_canvas->knobs();
        knobs.blend = blend;
        m_canvas->setKnobs(knobs);
    });
    connect(m_bar, &CompareBar::dividingChanged, this, [this](Qt::Orientation dividing) {
        CompareKnobs knobs = m_canvas->knobs();
        knobs.dividing = dividing;
        m_canvas->setKnobs(knobs);
    });
}

void ComparePanel::setScene(const CompareScene &scene)
{
    const Stage &stage = m_canvas->stage();
    const bool failed = stage.before.loaded.error || stage.after.loaded.error;
    if (scene == m_scene && !failed)
        return;
    if (failed)
        m_loader->setWishes({}); // the file may be back
    m_scene = scene;
    m_wishes.clear();
    for (const ComparePicture &picture : {scene.after, scene.before}) {
        if (!picture.isEmpty())
            m_wishes.append({picture, Detail::Screen});
    }
    m_loader->setWishes(m_wishes);
    m_late.start();
    present();
}

void ComparePanel::present()
{
    const std::optional<Stage> stage = stageOf(m_scene, *m_loader);
    if (!stage)
        return; // what is shown stays until then
    m_late.stop();
    m_canvas->setLoading(false);
    const auto keep = areRelated(m_shown, m_scene) ? CompareCanvas::Keep::Place : CompareCanvas::Keep::Nothing;
    if (m_shown != m_scene)
        showSecond();
    m_shown = m_scene;
    m_difference->setStage(*stage);
    m_canvas->setDifference(m_difference->levels());
    m_canvas->setStage(*stage, keep);
    m_bar->setComparable(stage->isPair());
    m_bar->setVisible(stage->before.isShown() || stage->after.isShown());
}

// Whoever goes on to another version wants to see that one, not once more what it was made from.
void ComparePanel::showSecond()
{
    CompareKnobs knobs = m_canvas->knobs();
    knobs.flipped = false;
    m_canvas->setKnobs(knobs);
}

// What the zoom asks for, once the scene is there: all pixels where it shows more than a look at the whole has.
void ComparePanel::sharpen()
{
    const Stage &stage = m_canvas->stage();
    const double zoom = this->zoom();
    if (mode() == CompareMode::Difference)
        m_difference->want(zoom);
    if (m_shown != m_scene)
        return;
    QList<PictureWish> wishes;
    for (const Side side : {Side::After, Side::Before}) {
        if (!stage.of(side).picture.isEmpty())
            wishes.append(wishFor(stage, side, zoom));
    }
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    m_loader->setWishes(wishes);
}

void ComparePanel::setMode(CompareMode mode)
{
    const bool again = mode == m_canvas->mode();
    CompareKnobs knobs = m_canvas->knobs();
    knobs.flipped = again && mode == CompareMode::Flip && !knobs.flipped;
    m_canvas->setKnobs(knobs);
    if (again)
        return;
    m_canvas->setMode(mode);
    m_bar->setMode(mode);
    if (mode == CompareMode::Difference)
        m_difference->want(zoom());
    Q_EMIT modeChanged(mode);
}

CompareMode ComparePanel::mode() const
{
    return m_canvas->mode();
}

void ComparePanel::setBackground(CanvasBackground background)
{
    m_canvas->setBackground(background);
}

void ComparePanel::setActions(const CompareActions &actions)
{
    m_bar->setActions(actions);
    m_bar->setKnobs(m_canvas->knobs());
}

void ComparePanel::fit()
{
    m_canvas->setViewport(m_canvas->viewport().fitted());
}

void ComparePanel::showActualSize()
{
    m_canvas->zoomTo(1);
}

void ComparePanel::zoomIn()
{
    m_canvas->zoomTo(nextZoomIn(zoom()));
}

void ComparePanel::zoomOut()
{
    m_canvas->zoomTo(nextZoomOut(zoom()));
}

void ComparePanel::swap()
{
    CompareKnobs knobs = m_canvas->knobs();
    knobs.swapped = !knobs.swapped;
    m_canvas->setKnobs(knobs);
}

void ComparePanel::setBeforeHeld(bool held)
{
    CompareKnobs knobs = m_canvas->knobs();
    knobs.beforeHeld = held;
    m_canvas->setKnobs(knobs);
}

double ComparePanel::zoom() const
{
    return m_canvas->viewport().zoom();
}

QSize ComparePanel::pictureSize() const
{
    return m_canvas->stage().frame;
}

void ComparePanel::updateZoom()
{
    if (m_canvas->viewport().isEmpty() || zoom() == m_toldZoom)
        return;
    m_toldZoom = zoom();
    m_bar->setZoom(m_toldZoom);
    Q_EMIT zoomChanged(m_toldZoom);
}

void ComparePanel::placeBar()
{
    using namespace CanvasMeasure;
    m_bar->fitInto(width() - 2 * margin);
    m_bar->move((width() - m_bar->width()) / 2, height() - barMargin - m_bar->height());
}

void ComparePanel::resizeEvent(QResizeEvent *event)
{
    const double scale = devicePixelRatioF();
    m_loader->setScreenPixels(qint64(width() * scale * height() * scale));
    m_canvas->setGeometry(rect());
    placeBar();
    QWidget::resizeEvent(event);
}

} // namespace pentimento
