// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "ui/commands/actiontable.h"
#include "ui/commands/commandpalette.h"
#include "ui/compare/comparepanel.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/dropguide.h"
#include "ui/mainwindow/canvasarea.h"
#include "ui/mainwindow/firstrunpanel.h"
#include "ui/mainwindow/topbar.h"
#include "ui/shared/banner.h"
#include "ui/strip/strippanel.h"
#include "ui/versions/detailspanel.h"
#include "ui/versions/versionspanel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QPainter>
#include <QPixmap>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{1440, 900};
constexpr QSize leastSize{880, 560};

QSplitter *splitter(Qt::Orientation orientation, QWidget *parent)
{
    auto *splitter = new QSplitter(orientation, parent);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace

MainWindow::MainWindow(const CurrentCatalog &catalog, const ImageStore &images, ThumbnailCache &thumbnails)
    : m_actions(new ActionTable(this))
    , m_topBar(new TopBar(catalog, *m_actions, this))
    , m_compose(new ComposePanel(catalog, images, thumbnails, this))
    , m_firstRun(new FirstRunPanel(this))
    , m_compare(new ComparePanel(images, this))
    , m_banners(new BannerStack(this))
    , m_strip(new StripPanel(thumbnails, this))
    , m_versions(new VersionsPanel(thumbnails, this))
    , m_details(new DetailsPanel(this))
    , m_commands(new CommandPalette(*m_actions, this))
    , m_dropGuide(new DropGuide(this, [this] { return m_compose->targets(); }))
    , m_columns(splitter(Qt::Horizontal, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Pentimento"_s);
    setMinimumSize(leastSize);
    resize(usualSize);

    m_columns->addWidget(m_compose);
    m_columns->addWidget(makeMiddle());
    m_columns->addWidget(makeRight());
    m_columns->setObjectName(u"columns"_s);
    m_columns->setStretchFactor(1, 1);
    connect(m_columns, &QSplitter::splitterMoved, this, &MainWindow::noteWidths);
    connect(m_right, &QSplitter::splitterMoved, this, [this] {
        m_detailsHeight = m_right->sizes().at(1);
        Q_EMIT stateChanged();
    });

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(m_columns, 1);
    setCentralWidget(central);
    arrange();
}

MainWindow::~MainWindow() = default;

ModelButton &MainWindow::modelButton()
{
    return m_topBar->modelButton();
}

QWidget *MainWindow::makeMiddle()
{
    m_canvas = new QStackedWidget(this);
    m_canvas->addWidget(m_compare);
    m_canvas->addWidget(m_firstRun);
    auto *area = new CanvasArea(m_canvas, m_banners, this);

    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addWidget(m_strip);
    return middle;
}

QWidget *MainWindow::makeRight()
{
    m_right = splitter(Qt::Vertical, this);
    m_right->addWidget(m_versions);
    m_right->addWidget(m_details);
    m_right->setStretchFactor(0, 1);
    m_right->setMinimumWidth(220);
    return m_right;
}

void MainWindow::setFirstRun(bool first)
{
    m_isFirstRun = first;
    arrange();
}

void MainWindow::setPanelsHidden(bool hidden)
{
    m_panelsHidden = hidden;
    arrange();
    Q_EMIT stateChanged();
}

void MainWindow::arrange()
{
    m_canvas->setCurrentWidget(m_isFirstRun ? static_cast<QWidget *>(m_firstRun) : m_compare);
    m_compose->setVisible(!m_panelsHidden);
    m_strip->setVisible(!m_panelsHidden && !m_isFirstRun);
    m_right->setVisible(!m_panelsHidden && !m_isFirstRun);
    m_columns->setSizes({m_leftWidth, std::max(1, width() - m_leftWidth - m_rightWidth), m_rightWidth});
    m_right->setSizes({std::max(1, height() - m_detailsHeight), m_detailsHeight});
}

// Only what a person has drawn to a width; a hidden column has none.
void MainWindow::noteWidths()
{
    const QList<int> widths = m_columns->sizes();
    if (m_compose->isVisible())
        m_leftWidth = widths.at(0);
    if (m_right->isVisible())
        m_rightWidth = widths.at(2);
    Q_EMIT stateChanged();
}

QPixmap MainWindow::picture()
{
    QPixmap picture = grab();
    QPainter painter(&picture);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *other : windows) {
        if (other != this && other->isVisible())
            painter.drawPixmap(other->pos() - pos(), other->grab());
    }
    return picture;
}

WindowState MainWindow::state() const
{
    return {saveGeometry(), m_leftWidth, m_rightWidth, m_detailsHeight, m_panelsHidden};
}

void MainWindow::setState(const WindowState &state)
{
    if (!state.geometry.isEmpty())
        restoreGeometry(state.geometry); // Qt brings a window back onto a screen that is there
    m_leftWidth = state.leftWidth;
    m_rightWidth = state.rightWidth;
    m_detailsHeight = state.detailsHeight;
    setPanelsHidden(state.panelsHidden);
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_wasPainted) {
        m_wasPainted = true;
        QTimer::singleShot(0, this, &MainWindow::painted);
    }
    return handled;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        Q_EMIT stateChanged();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    event->accept();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    Q_EMIT stateChanged();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    Q_EMIT stateChanged();
}

} // namespace pentimento
