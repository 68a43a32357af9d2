// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/catalog/service.h"
#include "app/jobs/keycheck.h"
#include "app/secrets/keystore.h"
#include "ui/preferences/keyoffers.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QPushButton;

namespace pentimento {

class KeyEntry;
class StatusLine;

// Where a key is typed: the one dialog that holds up its window. It keeps no key itself: it says what the person wants,
// and is told what came of it. Open it with open(), never with exec().
class KeyDialog final : public QDialog
{
    Q_OBJECT

public:
    KeyDialog(const Service &service, KeyState state, QWidget *parent);

    [[nodiscard]] const ServiceId &service() const { return m_service.id; }

    // After this time without an answer of the keychain the person is told, and may do without it.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

    void done(int result) override;

public Q_SLOTS:
    void setState(pentimento::KeyState state);
    void showCheck(const pentimento::KeyCheck &check);
    void showSaved(const pentimento::Result<pentimento::Keep> &result); // closes where it went well
    void showForgotten(const pentimento::Result<pentimento::Done> &result);

Q_SIGNALS:
    void checkRequested(const QByteArray &key);
    void saveRequested(const QByteArray &key, pentimento::Keep where);
    void forgetRequested();
    void keyPageRequested(const QUrl &page);

protected:
    bool event(QEvent *event) override;

private:
    using Waiting = KeyDialogState::Waiting;

    void build();
    [[nodiscard]] QLayout *checkRow();
    [[nodiscard]] QLayout *placeRow();
    [[nodiscard]] QLayout *buttonRow();
    void keyEdited();
    void requestCheck();
    void requestSave(Keep where);
    void requestForget();
    void wait(Waiting what);
    void endWaiting(const std::optional<QString> &failure);
    void losePatience();
    void settle();
    void tellPlace();

    Service m_service;
    KeyDialogState m_state;
    QTimer m_patience;

    KeyEntry *m_entry;
    QPushButton *m_check;
    StatusLine *m_result;
    StatusLine *m_place;
    QPushButton *m_remove;
    QPushButton *m_close;
    QPushButton *m_session;
    QPushButton *m_save;
};

} // namespace pentimento
