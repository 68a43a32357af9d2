// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/secrettext.h"

#include <QLineEdit>

namespace pentimento {

// A field for a key. It cleans what is put in, and the key can be looked at, as a picture only. The line edit itself
// holds bullets and never the key: Qt 6.4.2 tells assistive technology each edit of a password field in clear text
// (tried), and an echo mode of Normal hands it to the clipboard and the selection as well.
class KeyField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    [[nodiscard]] QByteArray key() const; // empty: there is none, or what stands there cannot be one
    [[nodiscard]] bool isRevealed() const { return m_isRevealed; }
    void setRevealed(bool revealed); // until the next edit
    void wipe();                     // overwrites the key where it lies in memory

Q_SIGNALS:
    void keyChanged();
    void cleaned(const QString &notice); // what was left out of what was put in; empty: nothing
    void revealedChanged(bool revealed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void put(const QString &text);
    void paste();
    void follow();
    void settle(qsizetype cursor);

    SecretText m_secret;
    bool m_isRevealed = false;
};

} // namespace pentimento
