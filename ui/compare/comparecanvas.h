// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/canvaschips.h"
#include "ui/compare/compareframe.h"

#include <QWidget>

class QHelpEvent;
class QNativeGestureEvent;

namespace pentimento {

class DividerHandle;

// Paints a stage and turns what mouse, wheel, trackpad and keys do into changes of the viewport and the knobs. Knows
// nothing of files, of loading, or of the bar below.
class CompareCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit CompareCanvas(QWidget *parent = nullptr);

    enum class Keep { Place, Nothing }; // zoom and place stay where the frame is of the same size; or it is fitted
    void setStage(const Stage &stage, Keep keep);
    void setDifference(const PictureLevels &difference);
    void setMode(CompareMode mode);
    void setKnobs(const CompareKnobs &knobs);
    void setBackground(CanvasBackground background);
    void setLoading(bool loading);
    void setViewport(const Viewport &viewport);

    [[nodiscard]] const Stage &stage() const { return m_stage; }
    [[nodiscard]] CompareMode mode() const { return m_mode; }
    [[nodiscard]] const CompareKnobs &knobs() const { return m_knobs; }
    [[nodiscard]] const Viewport &viewport() const { return m_viewport; }
    [[nodiscard]] QList<LabelChip> labels() const;
    [[nodiscard]] QStringList notices() const;

    void zoomTo(double zoom); // at the middle
    void toggleActualSize(const QPointF &at);

Q_SIGNALS:
    void viewportChanged();
    void knobsChanged();
    void stageShown(); // it has been painted
    void dragOutRequested(const pentimento::ImageId &image);
    void contextMenuRequested(const QPoint &global);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] const ComparePainter &painter() const;
    [[nodiscard]] QRect deviceView() const;
    [[nodiscard]] QPointF inPane(const QPointF &position) const; // in device pixels of the viewport
    [[nodiscard]] QRect visible() const;
    [[nodiscard]] const LabelChip *chipAt(const QList<LabelChip> &chips, const QPoint &position) const;
    [[nodiscard]] ImageId dragged(const QPoint &position, Qt::KeyboardModifiers modifiers) const;
    void paintPictures(QPainter &painter, const QRect &exposed) const;
    void paintWords(QPainter &painter) const;
    void layOut();
    void placeHandle();
    void describe();
    void updateAround(const CompareKnobs &before);
    bool zoomByGesture(QNativeGestureEvent *event);
    bool showTip(QHelpEvent *event);
    bool pressKey(QKeyEvent *event);
    void pan(const QPointF &way);
    void holdSpace(bool held);
    void updateCursor();

    Stage m_stage;
    PictureLevels m_difference;
    CompareMode m_mode = CompareMode::Slider;
    CompareKnobs m_knobs;
    Viewport m_viewport;
    CanvasBackground m_background = CanvasBackground::Theme;
    DividerHandle *m_handle;
    std::optional<QPointF> m_panned; // where the pointer was last
    QPoint m_pressed;
    ImageId m_toDrag; // taken, not yet moved
    bool m_spaceHeld = false;
    bool m_isLoading = false;
    bool m_isNew = false; // the stage has not been painted yet
};

} // namespace pentimento
