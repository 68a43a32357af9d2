// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compare/paneltest.h"

#include "ui/shared/calmstyle.h"
#include "ui/shared/tokens.h"

#include <QAction>
#include <QApplication>

namespace pentimento::test {

using namespace Qt::StringLiterals;

QAction *PanelTest::action(const QString &name, std::function<void()> meaning, std::optional<CompareMode> mode)
{
    auto *action = new QAction(name, m_panel.get());
    action->setCheckable(mode.has_value());
    action->setIcon(QIcon(QPixmap::fromImage(test::plain({16, 16}, red))));
    connect(action, &QAction::triggered, this, meaning);
    m_panel->addAction(action);
    return action;
}

void PanelTest::makePanel()
{
    if (!qobject_cast<CalmStyle *>(QApplication::style()))
        QApplication::setStyle(new CalmStyle); // the application takes it
    QApplication::setPalette(paletteOf(tokensFor(Look::Dark)));
    m_panel.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_panel = std::make_unique<ComparePanel>(ImageStore(m_folder->filePath(u"inputs"_s), m_folder->path()));
    const auto modeAction = [this](const QString &name, CompareMode mode) {
        return action(
            name, [this, mode] { m_panel->setMode(mode); }, mode);
    };
    m_actions = {.slider = modeAction(u"Slider"_s, CompareMode::Slider),
                 .sideBySide = modeAction(u"Side by side"_s, CompareMode::SideBySide),
                 .fade = modeAction(u"Fade"_s, CompareMode::Fade),
                 .difference = modeAction(u"Difference"_s, CompareMode::Difference),
                 .flip = modeAction(u"Flip"_s, CompareMode::Flip),
                 .fit = action(u"Fit the picture"_s, [this] { m_panel->fit(); }),
                 .actualSize = action(u"Actual size"_s, [this] { m_panel->showActualSize(); }),
                 .swap = action(u"Swap before and after"_s, [this] { m_panel->swap(); })};
    m_panel->setActions(m_actions);
    m_panel->resize(900, 500);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

} // namespace pentimento::test
