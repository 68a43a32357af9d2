// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/inputtray.h"

#include "ui/compose/droppedimages.h"
#include "ui/compose/sectionheader.h"
#include "ui/compose/wellgrid.h"
#include "ui/form/wrappinglabel.h"

#include <QAction>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pentimento {

using namespace Qt::StringLiterals;

InputTray::InputTray(ThumbnailCache &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader({}, this))
    , m_grid(new WellGrid(thumbnails, this))
    , m_address(new QLineEdit(this))
    , m_notice(makeNote(NoteTone::Muted, u"inputNotice"_s, this))
    , m_problem(makeNote(NoteTone::Bad, u"inputProblem"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 11, 12, 12); // the buttons of the header reach into the margin, their icons do not
    column->setSpacing(4);
    column->addWidget(m_header);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(8);
    column->addLayout(body);
    for (QWidget *part : QList<QWidget *>{m_grid, m_address, m_notice, m_problem})
        body->addWidget(part);
    m_buttons = {m_header->addButton("clipboard"_L1, tr("Paste a picture (Ctrl+V)"), u"pastePicture"_s),
                 m_header->addButton("folder-open"_L1, tr("Browse for a picture"), u"browsePicture"_s)};
    connect(m_buttons.first(), &QToolButton::clicked, this, [this] { Q_EMIT pasteRequested(usualTarget()); });
    connect(m_buttons.last(), &QToolButton::clicked, this, [this] { Q_EMIT browseRequested(usualTarget()); });

    m_address->setObjectName(u"pictureAddress"_s);
    m_address->setAccessibleName(tr("Address of a picture"));
    m_address->setPlaceholderText(tr("https://… and Enter"));
    m_address->setClearButtonEnabled(true);
    m_address->hide();
    connect(m_address, &QLineEdit::returnPressed, this, &InputTray::takeAddress);
    auto *dismiss = new QAction(m_address);
    dismiss->setShortcut(Qt::Key_Escape);
    dismiss->setShortcutContext(Qt::WidgetShortcut);
    m_address->addAction(dismiss);
    connect(dismiss, &QAction::triggered, m_address, &QWidget::hide);
    listenToWells();
}

void InputTray::listenToWells()
{
    connect(m_grid, &WellGrid::browseRequested, this, [this](int well) { Q_EMIT browseRequested(targetOf(well)); });
    connect(m_grid, &WellGrid::pasteRequested, this, [this](int well) { Q_EMIT pasteRequested(targetOf(well)); });
    connect(m_grid, &WellGrid::addressRequested, this, &InputTray::askForAddress);
    connect(m_grid, &WellGrid::removeRequested, this, &InputTray::removeRequested);
    connect(m_grid, &WellGrid::folderRequested, this, &InputTray::folderRequested);
    connect(m_grid, &WellGrid::moveRequested, this, &InputTray::moveRequested);
}

void InputTray::setWells(const QList<Well> &wells)
{
    if (wells == m_grid->wells())
        return;
    m_header->setTitle(wells.size() > 1 ? tr("Input images") : tr("Input image"));
    const bool isBegun = std::any_of(wells.begin(), wells.end(), [](const Well &well) { return well.image; });
    // An empty well says itself what can be done.
    for (QToolButton *button : std::as_const(m_buttons))
        button->setVisible(isBegun);
    m_grid->setWells(wells);
    orderTabs();
}

// Wells that come later stand at the end of the window's chain.
void InputTray::orderTabs()
{
    QWidget *last = m_buttons.first();
    const QList<QWidget *> others =
        QList<QWidget *>{m_buttons.last()} + m_grid->tabStops() + QList<QWidget *>{m_address};
    for (QWidget *next : others) {
        setTabOrder(last, next);
        last = next;
    }
}

void InputTray::setUnderWay(int pictures)
{
    m_grid->setBusy(pictures > 0);
}

void InputTray::setNotice(const QString &lines)
{
    say(*m_notice, lines);
}

void InputTray::setProblem(const QString &sentence)
{
    say(*m_problem, sentence);
}

void InputTray::focusWell(int index)
{
    m_grid->focusWell(index);
}

void InputTray::focusParameter(const QString &parameter)
{
    const QList<Well> &wells = m_grid->wells();
    int first = -1;
    for (int i = 0; i < wells.size(); ++i) {
        if (wells.at(i).parameter != parameter)
            continue;
        first = first < 0 ? i : first;
        if (!wells.at(i).image)
            return m_grid->focusWell(i);
    }
    m_grid->focusWell(std::max(0, first));
}

WellTarget InputTray::targetOf(int well) const
{
    const QList<Well> &wells = m_grid->wells();
    if (well < 0 || well >= wells.size())
        return {};
    return {wells.at(well).parameter, wells.at(well).position, {}};
}

WellTarget InputTray::usualTarget() const
{
    return m_grid->wells().size() == 1 ? targetOf(0) : WellTarget();
}

void InputTray::askForAddress(int well)
{
    m_addressTarget = targetOf(well);
    m_address->clear();
    m_address->show();
    m_address->setFocus(Qt::OtherFocusReason);
    setProblem({});
}

void InputTray::takeAddress()
{
    const QUrl url = webAddressIn(m_address->text());
    if (url.isEmpty())
        return setProblem(tr("The address of a picture begins with https:// or http://."));
    m_address->hide();
    setProblem({});
    Q_EMIT picturesOffered({WebPicture{url}}, m_addressTarget);
}

} // namespace pentimento
