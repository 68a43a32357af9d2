// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparepainter.h"

namespace pentimento {

namespace {

// One side alone: a single picture, the before as long as its key is held.
class OneSide final : public ComparePainter
{
public:
    explicit OneSide(Side side)
        : m_side(side)
    {
    }

    [[nodiscard]] QList<SideLabel> labels(const CompareKnobs & /*knobs*/) const override
    {
        return {{m_side, 0, Qt::TopLeftCorner}};
    }

    void paint(const CompareFrame &frame) const override { frame.drawSide(m_side, {}, frame.view); }

private:
    Side m_side;
};

// The first picture up to the divider, the second from there.
class SliderMode final : public ComparePainter
{
public:
    [[nodiscard]] QList<SideLabel> labels(const CompareKnobs &knobs) const override
    {
        const Qt::Corner opposite = knobs.dividing == Qt::Horizontal ? Qt::TopRightCorner : Qt::BottomLeftCorner;
        return {{knobs.first(), 0, Qt::TopLeftCorner}, {knobs.second(), 0, opposite}};
    }

    void paint(const CompareFrame &frame) const override
    {
        const int at = dividerAt(visibleFrame(frame.viewport, frame.view), frame.knobs);
        QRect first = frame.view;
        QRect second = frame.view;
        if (frame.knobs.dividing == Qt::Horizontal) {
            first.setRight(at - 1);
            second.setLeft(at);
        } else {
            first.setBottom(at - 1);
            second.setTop(at);
        }
        frame.drawSide(frame.knobs.first(), {}, first);
        frame.drawSide(frame.knobs.second(), {}, second);
    }
};

// Two panes that show the same part.
class SideBySideMode final : public ComparePainter
{
public:
    [[nodiscard]] QList<QRect> panes(const QRect &view) const override
    {
        const int half = view.width() / 2;
        return {QRect(view.topLeft(), QSize(half, view.height())),
                QRect(view.topLeft() + QPoint(view.width() - half, 0), QSize(half, view.height()))};
    }

    [[nodiscard]] QList<SideLabel> labels(const CompareKnobs &knobs) const override
    {
        return {{shown(knobs, 0), 0, Qt::TopLeftCorner}, {shown(knobs, 1), 1, Qt::TopLeftCorner}};
    }

    void paint(const CompareFrame &frame) const override
    {
        const QList<QRect> both = panes(frame.view);
        frame.drawSide(shown(frame.knobs, 0), both[0].topLeft(), both[0]);
        frame.drawSide(shown(frame.knobs, 1), both[1].topLeft(), both[1]);
        // Of an odd number of columns one lies between the two.
        const QRect between(both[0].right() + 1, frame.view.top(), both[1].left() - both[0].right() - 1,
                            frame.view.height());
        if (!between.isEmpty())
            frame.painter.fillRect(between, frame.background);
    }

private:
    // With the key held both panes show the before, where they are: one pane instead of two would be a jump.
    static Side shown(const CompareKnobs &knobs, int pane)
    {
        if (knobs.beforeHeld)
            return Side::Before;
        return pane == 0 ? knobs.first() : knobs.second();
    }
};

class FadeMode final : public ComparePainter
{
public:
    [[nodiscard]] QList<SideLabel> labels(const CompareKnobs &knobs) const override
    {
        return {{knobs.first(), 0, Qt::TopLeftCorner}, {knobs.second(), 0, Qt::TopRightCorner}};
    }

    // The second over the first: at the ends only one is drawn, so that they are the pictures themselves.
    void paint(const CompareFrame &frame) const override
    {
        const double blend = frame.knobs.blend;
        if (blend < 1)
            frame.drawSide(frame.knobs.first(), {}, frame.view);
        if (blend > 0) {
            frame.painter.setOpacity(blend);
            frame.drawSide(frame.knobs.second(), {}, frame.view);
            frame.painter.setOpacity(1);
        }
    }
};

class DifferenceMode final : public ComparePainter
{
public:
    [[nodiscard]] QList<SideLabel> labels(const CompareKnobs &knobs) const override
    {
        return {{knobs.first(), 0, Qt::TopLeftCorner}, {knobs.second(), 0, Qt::TopRightCorner}};
    }

    void paint(const CompareFrame &frame) const override { frame.drawDifference(); }
};

class FlipMode final : public ComparePainter
{
public:
    [[nodiscard]] QList<SideLabel> labels(const CompareKnobs &knobs) const override
    {
        const Side side = shown(knobs);
        return {{side, 0, side == knobs.first() ? Qt::TopLeftCorner : Qt::TopRightCorner}};
    }

    void paint(const CompareFrame &frame) const override { frame.drawSide(shown(frame.knobs), {}, frame.view); }

private:
    static Side shown(const CompareKnobs &knobs) { return knobs.flipped ? knobs.first() : knobs.second(); }
};

} // namespace

const ComparePainter &painterFor(CompareMode mode, const Stage &stage, const CompareKnobs &knobs)
{
    static const OneSide before(Side::Before);
    static const OneSide after(Side::After);
    static const SliderMode slider;
    static const SideBySideMode sideBySide;
    static const FadeMode fade;
    static const DifferenceMode difference;
    static const FlipMode flip;
    if (!stage.isPair())
        return stage.before.isShown() ? before : after;
    if (knobs.beforeHeld && mode != CompareMode::SideBySide)
        return before;
    switch (mode) {
    case CompareMode::Slider:
        return slider;
    case CompareMode::SideBySide:
        return sideBySide;
    case CompareMode::Fade:
        return fade;
    case CompareMode::Difference:
        return difference;
    case CompareMode::Flip:
        return flip;
    }
    return slider;
}

} // namespace pentimento
