// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/servicerow.h"

#include "app/jobs/accountcheck.h"
#include "ui/preferences/keytext.h"
#include "ui/preferences/statusline.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
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

QString placeOf(const Service &service)
{
    if (service.inside)
        return ServiceRow::tr("In this program: nothing leaves the computer");
    if (service.local)
        //: %1 is an address such as 127.0.0.1:8188
        return ServiceRow::tr("On this computer (%1): nothing leaves it").arg(service.base.authority());
    return service.base.host();
}

} // namespace

ServiceRow::ServiceRow(const Service &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_status(new StatusLine(this))
    , m_check(button(u"checkKey"_s, tr("Check")))
    , m_remove(button(u"removeKey"_s, tr("Remove key")))
    , m_change(button(u"changeKey"_s, tr("Add key…")))
{
    setObjectName(service.id.text());
    setAccessibleName(service.title);
    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    above->addLayout(names(), 1);
    for (QPushButton *each : {m_check, m_remove, m_change})
        above->addWidget(each, 0, Qt::AlignVCenter);
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
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT keyForgetRequested(m_service.id); });
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT keyRequested(m_service.id); });
    setKeyState(service.authentication == Authentication::None ? KeyState::NotNeeded : KeyState::NotAsked);
}

QLayout *ServiceRow::names()
{
    auto *title = new QLabel(m_service.title, this);
    auto *place = new QLabel(placeOf(m_service), this);
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
