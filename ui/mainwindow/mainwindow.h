// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/images/imagestore.h"
#include "ui/mainwindow/windowstate.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace pentimento {

class ActionTable;
class BannerStack;
class CommandPalette;
class ComparePanel;
class ComposePanel;
class CurrentCatalog;
class DetailsPanel;
class DropGuide;
class FirstRunPanel;
class ModelButton;
class StripPanel;
class ThumbnailCache;
class TopBar;
class VersionsPanel;

// The window: puts the panels in their places and knows nothing of what they are for. The composition root connects
// them. Left the request, in the middle the picture with its results below, right where it came from.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // Catalogue and thumbnails must outlive the window.
    MainWindow(const CurrentCatalog &catalog, const ImageStore &images, ThumbnailCache &thumbnails);
    ~MainWindow() override;

    [[nodiscard]] ActionTable &actions() { return *m_actions; }
    [[nodiscard]] BannerStack &banners() { return *m_banners; }
    [[nodiscard]] CommandPalette &commands() { return *m_commands; }
    [[nodiscard]] ComparePanel &compare() { return *m_compare; }
    [[nodiscard]] ComposePanel &compose() { return *m_compose; }
    [[nodiscard]] DetailsPanel &details() { return *m_details; }
    [[nodiscard]] DropGuide &dropGuide() { return *m_dropGuide; }
    [[nodiscard]] FirstRunPanel &firstRun() { return *m_firstRun; }
    [[nodiscard]] ModelButton &modelButton();
    [[nodiscard]] StripPanel &strip() { return *m_strip; }
    [[nodiscard]] VersionsPanel &versions() { return *m_versions; }

    // Nothing was made yet: the first steps in the place of picture, results and ancestry.
    void setFirstRun(bool first);
    [[nodiscard]] bool isFirstRun() const { return m_isFirstRun; }
    void setPanelsHidden(bool hidden);
    [[nodiscard]] bool arePanelsHidden() const { return m_panelsHidden; }

    // The window as a picture, with what floats above it: lists and dialogs are windows of their own.
    [[nodiscard]] QPixmap picture();

    [[nodiscard]] WindowState state() const;
    void setState(const WindowState &state);

Q_SIGNALS:
    void painted();      // the first time, after control has returned to the event loop
    void closing();      // before the window goes
    void stateChanged(); // what state() tells; often in a row, while somebody drags

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeMiddle();
    [[nodiscard]] QWidget *makeRight();
    void arrange();
    void noteWidths();

    ActionTable *m_actions;
    TopBar *m_topBar;
    ComposePanel *m_compose;
    FirstRunPanel *m_firstRun;
    ComparePanel *m_compare;
    BannerStack *m_banners;
    StripPanel *m_strip;
    VersionsPanel *m_versions;
    DetailsPanel *m_details;
    CommandPalette *m_commands;
    DropGuide *m_dropGuide;
    QStackedWidget *m_canvas = nullptr;
    QSplitter *m_columns;
    QSplitter *m_right = nullptr;
    int m_leftWidth = WindowState().leftWidth;
    int m_rightWidth = WindowState().rightWidth;
    int m_detailsHeight = WindowState().detailsHeight;
    bool m_isFirstRun = false;
    bool m_panelsHidden = false;
    bool m_wasPainted = false;
};

} // namespace pentimento
