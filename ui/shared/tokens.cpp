// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/tokens.h"

#include <array>
#include <cmath>

namespace pentimento {

namespace {

// One role for each token. A role that Fusion reads for something else (Shadow) is left to Qt.
struct TokenRole
{
    QColor Tokens::*token;
    QPalette::ColorRole role;
};

constexpr std::array<TokenRole, 13> tokenRoles{{
    {&Tokens::window, QPalette::Window},
    {&Tokens::panel, QPalette::AlternateBase},
    {&Tokens::raised, QPalette::Button},
    {&Tokens::line, QPalette::Mid},
    {&Tokens::canvas, QPalette::Dark},
    {&Tokens::well, QPalette::Base},
    {&Tokens::text, QPalette::WindowText},
    {&Tokens::mutedText, QPalette::PlaceholderText},
    {&Tokens::accent, QPalette::Highlight},
    {&Tokens::onAccent, QPalette::HighlightedText},
    {&Tokens::selected, QPalette::Midlight},
    {&Tokens::good, QPalette::LinkVisited},
    {&Tokens::bad, QPalette::BrightText},
}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Tokens &tokensFor(Look look)
{
    static const Tokens dark{
        .window = QColor(0x1e1e1f),
        .panel = QColor(0x262627),
        .raised = QColor(0x303031),
        .line = QColor(0x3a3a3c),
        .canvas = QColor(0x161617),
        .well = QColor(0x1a1a1b),
        .text = QColor(0xececed),
        .mutedText = QColor(0x9b9ba0),
        .accent = QColor(0xe8a33d),
        .onAccent = QColor(0x1b1406),
        .selected = QColor(0x3b3220),
        .good = QColor(0x5bb98c),
        .bad = QColor(0xee7a72),
    };
    static const Tokens light{
        .window = QColor(0xececec),
        .panel = QColor(0xf7f7f7),
        .raised = QColor(0xffffff),
        .line = QColor(0xd9d9db),
        .canvas = QColor(0xd0d0d0),
        .well = QColor(0xffffff),
        .text = QColor(0x1d1d1f),
        .mutedText = QColor(0x646469),
        .accent = QColor(0x8f5500),
        .onAccent = QColor(0xffffff),
        .selected = QColor(0xf5e6cc),
        .good = QColor(0x1f7349),
        .bad = QColor(0xb8342d),
    };
    return look == Look::Dark ? dark : light;
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette(tokens.raised, tokens.window);
    for (const auto &[token, role] : tokenRoles)
        palette.setColor(role, tokens.*token);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, tokens.text);
    palette.setColor(QPalette::ToolTipBase, tokens.raised);
    // Qt takes Light for the text of whatever lies in a widget whose background is Dark: our canvas.
    palette.setColor(QPalette::Light, tokens.text);
    palette.setColor(QPalette::Link, tokens.accent);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        palette.setColor(QPalette::Disabled, role, tokens.mutedText);
    return palette;
}

Tokens tokensOf(const QPalette &palette)
{
    Tokens tokens;
    for (const auto &[token, role] : tokenRoles)
        tokens.*token = palette.color(QPalette::Active, role);
    return tokens;
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

QColor readableOn(const QColor &ground, const QColor &wished)
{
    const bool towardsBlack = contrast(ground, Qt::black) > contrast(ground, Qt::white);
    const double end = towardsBlack ? 0 : 1;
    constexpr int steps = 50;
    for (int step = 0; step <= steps; ++step) {
        const auto moved = [share = double(step) / steps, end](float channel) {
            return float(channel + (end - channel) * share);
        };
        const QColor colour =
            QColor::fromRgbF(moved(wished.redF()), moved(wished.greenF()), moved(wished.blueF())).toRgb();
        if (contrast(ground, colour) >= leastContrast)
            return colour;
    }
    return towardsBlack ? Qt::black : Qt::white;
}

} // namespace pentimento
