// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/strip/stripfixture.h"
#include "ui/shared/thumbnailcache.h"
#include "ui/strip/carddelegate.h"
#include "ui/strip/strippanel.h"
#include "ui/strip/stripview.h"

#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

namespace pentimento::test {

inline constexpr int width = 840;

inline QList<JobRecord> manyDone(int count)
{
    QList<JobRecord> jobs;
    for (int i = 0; i < count; ++i)
        jobs.append(doneNumber(i + 1));
    return jobs;
}

// A strip on the screen, and hands for it.
struct Strip
{
    explicit Strip(const QList<JobRecord> &jobs, int panelWidth = width)
    {
        panel.resize(panelWidth, panel.height());
        panel.setLineage(lineageOf(jobs));
        panel.show();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] StripView *view() const { return panel.findChild<StripView *>(u"stripCards"_s); }
    [[nodiscard]] QModelIndex index(int row) const { return view()->model()->index(row, 0); }
    [[nodiscard]] const StripCard &card(int row) const
    {
        return static_cast<StripModel *>(view()->model())->card(index(row));
    }
    [[nodiscard]] QRect place(int row) const
    {
        const auto *delegate = static_cast<CardDelegate *>(view()->itemDelegate());
        return delegate->cardPlace(view()->visualRect(index(row)), index(row), Qt::LeftToRight);
    }
    [[nodiscard]] QPoint link(int row, CardAction action) const
    {
        const QList<PlacedLink> links = layoutOf(card(row), place(row), view()->font()).links;
        for (const PlacedLink &link : links) {
            if (link.action == action)
                return link.rect.center().toPoint();
        }
        return {};
    }
    void click(int row) const { click(place(row).center()); }
    void click(const QPoint &point) const
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::NoModifier, point);
    }
    void press(Qt::Key key) const { QTest::keyClick(view(), key); }
    [[nodiscard]] QMenu *openMenu() const
    {
        QMenu *menu = nullptr;
        return QTest::qWaitFor(
                   [&] { return (menu = panel.findChild<QMenu *>(u"stripCardMenu"_s)) && menu->isVisible(); })
                   ? menu
                   : nullptr;
    }

    ThumbnailCache thumbnails{ImageStore(u"/nowhere/inputs"_s, u"/nowhere/results"_s)};
    StripPanel panel{thumbnails};
};

inline VersionId version(const QString &text)
{
    return VersionId(text);
}

template<typename T>
T only(const QSignalSpy &spy)
{
    return spy.size() == 1 ? spy.first().first().value<T>() : T();
}

inline bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace pentimento::test
