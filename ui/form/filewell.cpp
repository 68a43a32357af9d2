// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/filewell.h"

#include "ui/form/droppedsources.h"
#include "ui/shared/calmpaint.h"
#include "ui/shared/calmwidgets.h"
#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int wellHeight = 36;

QToolButton *quietButton(QLatin1StringView iconName, const QString &what, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("look", u"quiet"_s);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName, Tint::Muted));
    button->setIconSize({16, 16});
    button->setFixedSize(26, 28);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(what);
    button->setToolTip(what);
    return button;
}

} // namespace

FileWell::FileWell(const QString &hint, QWidget *parent)
    : QFrame(parent)
    , m_hint(hint)
    , m_text(new ElidedLabel({}, this))
    , m_browse(quietButton("folder-open"_L1, tr("Choose a file"), this))
    , m_remove(quietButton("x"_L1, tr("Remove the file"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 4, 4);
    layout->setSpacing(2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_browse);
    layout->addWidget(m_remove);
    m_text->setElideMode(Qt::ElideMiddle);
    setFixedHeight(wellHeight);
    setAcceptDrops(true);
    setFocusProxy(m_browse);
    connect(m_browse, &QToolButton::clicked, this, &FileWell::browseRequested);
    connect(m_remove, &QToolButton::clicked, this, &FileWell::removeRequested);
    setFile({});
}

void FileWell::setFile(const QString &name)
{
    m_name = name.simplified();
    m_remove->setVisible(!m_name.isEmpty());
    m_text->setForegroundRole(m_name.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    m_browse->setAccessibleDescription(m_name);
    m_text->setText(m_name.isEmpty() ? m_hint : m_name);
}

QSize FileWell::minimumSizeHint() const
{
    return {120, wellHeight};
}

void FileWell::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawSurface(
        painter, rect(),
        {.fill = m_isAimedAt ? tokens.selected : tokens.well, .line = m_isAimedAt ? tokens.accent : tokens.line});
}

void FileWell::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && isEnabled())
        Q_EMIT browseRequested();
}

void FileWell::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedSources(*event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setAimedAt(true);
}

void FileWell::dragLeaveEvent(QDragLeaveEvent *event)
{
    Q_UNUSED(event)
    setAimedAt(false);
}

void FileWell::dropEvent(QDropEvent *event)
{
    setAimedAt(false);
    const QList<PictureSource> sources = droppedSources(*event->mimeData());
    if (sources.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT offered(sources);
}

void FileWell::setAimedAt(bool isAimedAt)
{
    m_isAimedAt = isAimedAt;
    update();
}

} // namespace pentimento
