// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/compare/stages.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparepanel.h"

#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QToolButton>
#include <QtTest>

#include <functional>
#include <memory>

namespace pentimento::test {

// The panel as the application has it: with files, with the actions of a table, and connected as its owner does.
class PanelTest : public QObject
{
protected:
    void makePanel();

    [[nodiscard]] ComparePicture picture(const QString &name, const QImage &image) const
    {
        if (!image.save(m_folder->filePath(name)))
            qFatal("cannot write %s", qPrintable(name));
        return {ImageId(name), m_folder->filePath(name), name, {}};
    }
    [[nodiscard]] ComparePicture missing(const QString &name) const
    {
        return {ImageId(name), m_folder->filePath(name), name, {}};
    }
    [[nodiscard]] CompareScene redAndBlue() const
    {
        return {picture(QStringLiteral("red.png"), test::plain({300, 200}, red)),
                picture(QStringLiteral("blue.png"), test::plain({300, 200}, blue))};
    }
    void show(const CompareScene &scene) const
    {
        QSignalSpy shown(m_panel.get(), &ComparePanel::pictureShown);
        m_panel->setScene(scene);
        QVERIFY(!shown.isEmpty() || shown.wait(30'000));
    }
    [[nodiscard]] CompareCanvas *canvas() const
    {
        return m_panel->findChild<CompareCanvas *>(QStringLiteral("canvas"));
    }
    [[nodiscard]] CompareBar *bar() const { return m_panel->findChild<CompareBar *>(QStringLiteral("compareBar")); }
    [[nodiscard]] QThreadPool *pool() const { return m_panel->findChild<QThreadPool *>(); }
    [[nodiscard]] QToolButton *button(const QString &name) const { return m_panel->findChild<QToolButton *>(name); }
    // Of the picture on the screen, where neither chip nor divider is.
    [[nodiscard]] QColor colourAt(double x, double y) const
    {
        const QRectF frame = canvas()->viewport().frame();
        return test::grabbed(*canvas()).pixelColor(int(frame.left() + x * frame.width()),
                                                   int(frame.top() + y * frame.height()));
    }
    QAction *action(const QString &name, std::function<void()> meaning, std::optional<CompareMode> mode = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ComparePanel> m_panel;
    CompareActions m_actions;
};

} // namespace pentimento::test
