// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/systemlook.h"
#include "ui/shared/tokens.h"

#include <QObject>

class QApplication;

namespace pentimento {

enum class ThemeWish { System, Dark, Light };

// "dark", "light"; any other word is the system's wish.
[[nodiscard]] ThemeWish themeWishFromWord(QStringView word);

// Gives the application our style, palette and type, and keeps the palette at what the person or else the desktop
// wishes. Make it before the first widget. Knows no settings: the caller brings the wish and remembers the look.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    void setWish(ThemeWish wish);
    [[nodiscard]] ThemeWish wish() const { return m_wish; }

    // What the desktop wished when the program last ran: a better first guess than the palette that Qt starts with.
    void setLastKnown(Look look);

    [[nodiscard]] Look look() const { return m_look; }

Q_SIGNALS:
    void lookChanged(pentimento::Look look);

private:
    void followSystem(std::optional<Look> look);
    void settle();
    void apply();

    QApplication &m_application;
    SystemLook m_desktop;
    ThemeWish m_wish = ThemeWish::System;
    Look m_systemLook; // the best that is known of it
    Look m_look;
};

// The first text of a window is set in this: Inter at 13 px, or the system's family where it is not installed.
[[nodiscard]] QFont applicationFont(const QFont &systemFont);

// What is dark by its palette.
[[nodiscard]] Look lookOf(const QPalette &palette);

} // namespace pentimento
