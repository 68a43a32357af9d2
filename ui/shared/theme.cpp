// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/theme.h"

#include "ui/shared/calmstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QTimer>
#include <QToolTip>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr int bodySize = 13;

} // namespace

QFont applicationFont(const QFont &systemFont)
{
    QFont font = systemFont;
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamilies({u"Inter"_s});
    font.setPixelSize(bodySize);
    return font;
}

Look lookOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    return window.lightness() < text.lightness() ? Look::Dark : Look::Light;
}

ThemeWish themeWishFromWord(QStringView word)
{
    if (word == "dark"_L1)
        return ThemeWish::Dark;
    return word == "light"_L1 ? ThemeWish::Light : ThemeWish::System;
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_systemLook(lookOf(QGuiApplication::palette()))
    , m_look(m_systemLook)
{
    connect(&m_desktop, &SystemLook::wished, this, &Theme::followSystem);
    QApplication::setStyle(new CalmStyle); // owned by the application
    QApplication::setFont(applicationFont(QGuiApplication::font()));
    apply();
    // Once the event loop runs, so that the first picture of the window does not compete with it.
    QTimer::singleShot(0, &m_desktop, &SystemLook::start);
}

void Theme::setWish(ThemeWish wish)
{
    m_wish = wish;
    settle();
}

void Theme::setLastKnown(Look look)
{
    m_systemLook = look;
    settle();
}

void Theme::followSystem(std::optional<Look> look)
{
    if (!look)
        return; // no preference: what we have is as good
    m_systemLook = *look;
    settle();
}

void Theme::settle()
{
    const Look before = m_look;
    m_look = m_wish == ThemeWish::System ? m_systemLook : m_wish == ThemeWish::Dark ? Look::Dark : Look::Light;
    if (m_look == before)
        return;
    apply();
    Q_EMIT lookChanged(m_look);
}

void Theme::apply()
{
    const QPalette palette = paletteOf(tokensFor(m_look));
    m_application.setPalette(palette);
    QToolTip::setPalette(palette); // a platform may have one of its own
}

} // namespace pentimento
