// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/keydialog.h"

#include "app/jobs/accountcheck.h"
#include "ui/preferences/keyentry.h"
#include "ui/preferences/keytext.h"
#include "ui/preferences/statusline.h"
#include "ui/shared/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace pentimento {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int dialogWidth = 480;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

KeyDialog::KeyDialog(const Service &service, KeyState state, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_entry(new KeyEntry(this))
    , m_check(button(u"checkKey"_s, tr("Check"), this))
    , m_result(new StatusLine(this))
    , m_place(new StatusLine(this))
    , m_remove(button(u"removeKey"_s, tr("Remove key"), this))
    , m_close(button(u"closeDialog"_s, tr("Cancel"), this))
    , m_session(button(u"useForSession"_s, tr("Use for this session only"), this))
    , m_save(button(u"saveKey"_s, tr("Save"), this))
{
    m_state.key = state;
    setObjectName(u"keyDialog"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Key for %1").arg(service.title));
    m_patience.setSingleShot(true);
    m_patience.setInterval(3s);
    connect(&m_patience, &QTimer::timeout, this, &KeyDialog::losePatience);
    connect(m_entry, &KeyEntry::keyChanged, this, &KeyDialog::keyEdited);
    build();
    tellPlace();
    settle();
    m_entry->setFocus();
}

void KeyDialog::build()
{
    auto *title = plainLabel(tr("Key for %1").arg(m_service.title), this);
    QFont large = title->font();
    large.setPixelSize(20);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto *host = plainLabel(tr("Edits at %1 are charged to the account of this key.").arg(m_service.title) + u' '
                                + keyHostText(m_service),
                            this);
    host->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(host);
    layout->addSpacing(8);
    layout->addWidget(m_entry);
    layout->addLayout(checkRow());
    layout->addSpacing(8);
    layout->addLayout(placeRow());
    layout->addSpacing(8);
    layout->addLayout(buttonRow());
    layout->addStretch();
    setMinimumWidth(dialogWidth);
}

QLayout *KeyDialog::checkRow()
{
    connect(m_check, &QPushButton::clicked, this, &KeyDialog::requestCheck);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_check, 0, Qt::AlignTop);
    row->addWidget(m_result, 1);
    if (!canCheckKey(m_service)) {
        m_check->hide();
        m_result->tell(StatusLine::Tone::Quiet, keyCheckText({}, m_service.title));
    }
    if (m_service.keyPage.isValid()) {
        auto *page = button(u"getKey"_s, tr("Get a key"), this);
        page->setProperty("look", u"link"_s);
        page->setIcon(icon("external-link"_L1, Tint::Accent));
        page->setToolTip(m_service.keyPage.toString());
        connect(page, &QPushButton::clicked, this, [this] { Q_EMIT keyPageRequested(m_service.keyPage); });
        row->addWidget(page, 0, Qt::AlignTop);
    }
    return row;
}

QLayout *KeyDialog::placeRow()
{
    m_remove->setProperty("look", u"quiet"_s);
    m_remove->setIcon(icon("trash-2"_L1));
    connect(m_remove, &QPushButton::clicked, this, &KeyDialog::requestForget);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_place, 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    return row;
}

QLayout *KeyDialog::buttonRow()
{
    m_save->setProperty("look", u"main"_s);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_session, &QPushButton::clicked, this, [this] { requestSave(Keep::Session); });
    connect(m_save, &QPushButton::clicked, this, [this] { requestSave(Keep::Keychain); });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_session);
    row->addWidget(m_save);
    return row;
}

void KeyDialog::setState(KeyState state)
{
    m_state.key = state;
    if (m_state.waiting == Waiting::ForNothing && !m_state.keychainFails)
        tellPlace();
    settle();
}

// What a check said was said of another key.
void KeyDialog::keyEdited()
{
    m_state.isChecking = false;
    if (canCheckKey(m_service))
        m_result->clear();
    settle();
}

void KeyDialog::requestCheck()
{
    const QByteArray key = m_entry->key();
    if (key.isEmpty())
        return;
    m_state.isChecking = true;
    m_result->tell(StatusLine::Tone::Waiting, tr("Asking %1…").arg(m_service.title));
    settle();
    Q_EMIT checkRequested(key);
}

void KeyDialog::showCheck(const KeyCheck &check)
{
    if (!std::exchange(m_state.isChecking, false))
        return;
    m_result->tell(toneOf(check), keyCheckText(check, m_service.title));
    settle();
}

void KeyDialog::requestSave(Keep where)
{
    const QByteArray key = m_entry->key();
    if (key.isEmpty())
        return;
    wait(Waiting::ForSaving);
    Q_EMIT saveRequested(key, where);
}

void KeyDialog::requestForget()
{
    wait(Waiting::ForRemoving);
    Q_EMIT forgetRequested();
}

void KeyDialog::wait(Waiting what)
{
    m_state.waiting = what;
    m_state.keychainFails = false;
    m_place->tell(StatusLine::Tone::Waiting, tr("Waiting for the keychain…"));
    m_patience.start();
    settle();
}

void KeyDialog::losePatience()
{
    m_state.keychainFails = m_state.waiting == Waiting::ForSaving;
    m_place->tell(StatusLine::Tone::Waiting,
                  m_state.keychainFails
                      ? tr("Still waiting for the keychain. It may be asking for its password in another window. You "
                           "can use the key for this session only.")
                      : tr("Still waiting for the keychain. It may be asking for its password in another window."));
    settle();
}

void KeyDialog::showSaved(const Result<Keep> &result)
{
    if (m_state.waiting == Waiting::ForSaving)
        endWaiting(result ? std::nullopt : std::optional(keyNotSavedText(result.error())));
}

void KeyDialog::showForgotten(const Result<Done> &result)
{
    if (m_state.waiting == Waiting::ForRemoving)
        endWaiting(result ? std::nullopt : std::optional(keyNotRemovedText(result.error())));
}

void KeyDialog::endWaiting(const std::optional<QString> &failure)
{
    m_state.keychainFails = failure && m_state.waiting == Waiting::ForSaving;
    m_state.waiting = Waiting::ForNothing;
    m_patience.stop();
    if (!failure) {
        accept();
        return;
    }
    m_place->tell(StatusLine::Tone::Bad, *failure);
    settle();
}

void KeyDialog::tellPlace()
{
    StatusLine::Tone tone = StatusLine::Tone::Kept;
    if (m_state.key == KeyState::Locked)
        tone = StatusLine::Tone::Bad;
    else if (m_state.key == KeyState::NoStore)
        tone = StatusLine::Tone::Quiet;
    m_place->tell(tone, keyPlaceText(m_state.key));
}

void KeyDialog::settle()
{
    m_state.hasEntry = !m_entry->key().isEmpty();
    const KeyDialogOffers offers = offersFor(m_state);
    m_entry->setEditable(offers.canEdit);
    m_check->setEnabled(offers.canCheck);
    m_remove->setVisible(offers.showsRemove);
    m_remove->setEnabled(offers.canRemove);
    m_close->setText(offers.canCancel ? tr("Cancel") : tr("Close"));
    m_session->setVisible(offers.showsSession);
    m_session->setEnabled(offers.canUseSession);
    m_save->setVisible(offers.showsSave);
    m_save->setEnabled(offers.canSave);
    (offers.showsSave ? m_save : m_session)->setDefault(true);
    m_session->setProperty("look", offers.showsSave ? QString() : u"main"_s);
    m_session->updateGeometry();
}

// As large as its longest sentences so far: it grows for a longer one and does not shrink back under the hand.
bool KeyDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        const int needed = std::max(minimumWidth(), layout()->totalMinimumSize().width());
        setFixedSize(needed, std::max(minimumHeight(), layout()->totalHeightForWidth(needed)));
    }
    return handled;
}

void KeyDialog::done(int result)
{
    m_patience.stop();
    m_entry->wipe();
    QDialog::done(result);
}

} // namespace pentimento
