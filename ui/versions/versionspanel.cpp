// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/versionspanel.h"

#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"
#include "ui/versions/versionsmodel.h"
#include "ui/versions/versionsview.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int signEdge = 16;

} // namespace

VersionsPanel::VersionsPanel(ThumbnailCache &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_model(new VersionsModel(this))
    , m_view(new VersionsView(*m_model, thumbnails, this))
{
    setObjectName(u"versions"_s);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setFocusProxy(m_view);
    m_view->setObjectName(u"versionTree"_s);
    m_view->setAccessibleName(tr("Versions of this picture"));
    m_view->setAccessibleDescription(tr("Enter shows a version, Shift and Enter compares with it."));

    auto *title = new QLabel(tr("Versions"), this);
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setBuddy(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 12, margin - VersionsView::endMargin, 8);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(m_view, 1);

    connect(m_view, &VersionsView::versionChosen, this, [this](const VersionId &version) {
        setShown(version);
        Q_EMIT versionActivated(version);
    });
    connect(m_view, &VersionsView::againstChosen, this, &VersionsPanel::againstChosen);
    connect(m_view, &VersionsView::editWanted, this, &VersionsPanel::editThisRequested);
    connect(m_view, &VersionsView::menuRequested, this, &VersionsPanel::contextMenuRequested);
    connect(m_view, &VersionsView::dragBegun, this, &VersionsPanel::dragRequested);
}

void VersionsPanel::setLineage(const Lineage &lineage)
{
    const bool isAnother = !(m_lineage.root == lineage.root);
    m_lineage = lineage;
    refresh();
    if (isAnother)
        setShown(m_shown);
}

void VersionsPanel::setNames(std::function<QString(const ModelId &)> model)
{
    m_modelName = std::move(model);
    refresh();
}

void VersionsPanel::refresh()
{
    const QList<VersionRow> rows = versionRowsOf(m_lineage, m_modelName);
    m_view->changeRows([this, &rows] { m_model->setRows(rows); });
}

void VersionsPanel::setShown(const VersionId &version)
{
    m_shown = version;
    m_view->setShown(version);
    const QModelIndex index = m_model->indexOf(version);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void VersionsPanel::setAgainst(const VersionId &version)
{
    m_view->setAgainst(version);
}

// Versions may have been given before there was a place for them.
void VersionsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_hasPlace, true))
        return;
    const auto begin = [this] {
        m_view->scrollToTop();
        m_view->scrollTo(m_model->indexOf(m_shown));
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

// A sign beside the title: it can do nothing.
void VersionsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF sign(layoutDirection() == Qt::LeftToRight ? width() - margin - signEdge : margin, 13, signEdge,
                      signEdge);
    paintIcon(painter, "git-branch"_L1, sign, tokensOf(palette()).mutedText);
}

} // namespace pentimento
