// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/servicerow.h"

#include "app/jobs/accountcheck.h"
#include "ui/preferences/keytext.h"
#include "ui/preferences/statusline.h"
#include "ui/shared/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

StatusLine::Tone toneOf(KeyState state)
{
    switch (state) {
    case KeyState::Present:
        return StatusLine::Tone::Good;
    case KeyState::Locked:
        return StatusLine::Tone::Bad;
    default:
        return StatusLine::Tone::Quiet;
    }
}

} // namespace

ServiceRow::ServiceRow(const ListedService &listed, QWidget *parent)
    : QWidget(parent)
    , m_service(listed.service)
    , m_origin(listed.origin)
    , m_status(new StatusLine(this))
    , m_check(button(u"checkKey"_s, tr("Check")))
    , m_remove(button(u"removeKey"_s, tr("Remove key")))
    , m_change(button(u"changeKey"_s, tr("Add key…")))
    , m_menu(menuButton())
{
    setObjectName(m_service.id.text());
    setAccessibleName(m_service.title);
    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    above->addLayout(names(), 1);
    for (QPushButton *each : {m_check, m_remove, m_change})
        above->addWidget(each, 0, Qt::AlignVCenter);
    above->addWidget(m_menu, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 12);
    layout->setSpacing(8);
    layout->addLayout(above);
    layout->addWidget(m_status);
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_check->setEnabled(false);
        m_status->tell(StatusLine::Tone::Waiting, tr("Asking %1…").arg(m_service.title));
        Q_EMIT keyCheckRequested(m_service.id);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_remove->setEnabled(false);
        m_status->tell(StatusLine::Tone::Waiting, tr("Waiting for the keychain…"));
        Q_EMIT keyForgetRequested(m_service.id);
    });
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT keyRequested(m_service.id); });
    setKeyState(m_service.authentication == Authentication::None ? KeyState::NotNeeded : KeyState::NotAsked);
}

QLayout *ServiceRow::names()
{
    auto *title = new QLabel(m_service.title, this);
    auto *place = new QLabel(placeText(), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    QFont small = place->font();
    small.setPixelSize(12);
    place->setFont(small);
    place->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(0);
    for (QLabel *label : {title, place}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setToolTip(label->text());
        layout->addWidget(label);
    }
    return layout;
}

QString ServiceRow::placeText() const
{
    if (m_service.inside)
        return tr("In this program: nothing leaves the computer");
    if (m_service.local)
        //: %1 is an address such as 127.0.0.1:8188
        return tr("On this computer (%1): nothing leaves it").arg(m_service.base.authority());
    const QString host = m_service.base.port() < 0 ? m_service.base.host() : m_service.base.authority();
    switch (m_origin) {
    case ServiceOrigin::Bundled:
        break;
    case ServiceOrigin::Replaced:
        //: Below a service's name: where it is, and that its file is not the one that came with the program
        return tr("%1 · changed by you").arg(host);
    case ServiceOrigin::Own:
        return tr("%1 · added by you").arg(host);
    }
    return host;
}

QToolButton *ServiceRow::menuButton()
{
    auto *made = new QToolButton(this);
    made->setObjectName(u"serviceMenu"_s);
    made->setIcon(icon("ellipsis"_L1));
    made->setAccessibleName(tr("%1: more").arg(m_service.title));
    made->setToolTip(tr("More"));
    made->setFocusPolicy(Qt::StrongFocus);
    made->setPopupMode(QToolButton::InstantPopup);
    made->setVisible(!m_service.inside); // it has no file that anybody could want to change
    auto *menu = new QMenu(made);
    const auto add = [this, menu](const QString &name, const QString &text, QLatin1StringView sign, ServiceWish wish) {
        menu->addAction(icon(sign), text, this, [this, wish] { Q_EMIT wished(m_service.id, wish); })
            ->setObjectName(name);
    };
    add(u"edit"_s, tr("Edit…"), "pencil"_L1, ServiceWish::Edit);
    add(u"examine"_s, tr("See what it can do…"), "scan"_L1, ServiceWish::Examine);
    add(u"duplicate"_s, tr("Duplicate…"), "copy"_L1, ServiceWish::Duplicate);
    add(u"export"_s, tr("Save service file…"), "save"_L1, ServiceWish::Export);
    if (m_origin != ServiceOrigin::Bundled)
        menu->addSeparator();
    if (m_origin == ServiceOrigin::Replaced)
        add(u"reset"_s, tr("Reset to how it came"), "rotate-ccw"_L1, ServiceWish::Reset);
    else if (m_origin == ServiceOrigin::Own)
        add(u"remove"_s, tr("Remove"), "trash-2"_L1, ServiceWish::Remove);
    made->setMenu(menu);
    return made;
}

void ServiceRow::focusMenu()
{
    m_menu->setFocus(Qt::OtherFocusReason);
}

QPushButton *ServiceRow::button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    //: A button's name for a screen reader: what it does, and for which service
    made->setAccessibleName(tr("%1: %2").arg(m_service.title, text));
    return made;
}

void ServiceRow::setKeyState(KeyState state)
{
    m_state = state;
    const bool isPresent = state == KeyState::Present;
    const QString change = isPresent ? tr("Change key…") : tr("Add key…");
    m_change->setText(change);
    m_change->setAccessibleName(tr("%1: %2").arg(m_service.title, change));
    m_change->setVisible(state != KeyState::NotNeeded);
    m_remove->setVisible(isPresent);
    m_remove->setEnabled(true);
    m_check->setVisible(isPresent && canCheckKey(m_service));
    m_check->setEnabled(true);
    m_status->tell(toneOf(state), keyStateText(state));
}

void ServiceRow::showCheck(const KeyCheck &check)
{
    m_check->setEnabled(true);
    m_status->tell(pentimento::toneOf(check), keyCheckText(check, m_service.title));
}

} // namespace pentimento
