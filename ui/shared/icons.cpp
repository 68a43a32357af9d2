// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/icons.h"

#include "ui/shared/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

QByteArray sourceOf(QLatin1StringView name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QColor colourOf(Tint tint, const Tokens &tokens)
{
    switch (tint) {
    case Tint::Text:
        return tokens.text;
    case Tint::Muted:
        return tokens.mutedText;
    case Tint::Accent:
        return tokens.accent;
    case Tint::OnAccent:
        return tokens.onAccent;
    case Tint::Good:
        return tokens.good;
    case Tint::Bad:
        return tokens.bad;
    }
    return tokens.text;
}

class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(QLatin1StringView name, Tint tint)
        : m_name(name)
        , m_tint(tint)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const Tokens tokens = tokensOf(QGuiApplication::palette());
        QColor colour = colourOf(m_tint, tokens);
        if (mode == QIcon::Disabled)
            colour = tokens.mutedText;
        else if (state == QIcon::On)
            colour = tokens.accent;
        paintIcon(*painter, m_name, rect, colour);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        Q_UNUSED(scale) // `size` is in device pixels already
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIcon(m_name, m_tint); }
    [[nodiscard]] bool isNull() override { return false; }

private:
    QLatin1StringView m_name;
    Tint m_tint;
};

} // namespace

QIcon icon(QLatin1StringView name, Tint tint)
{
    return QIcon(new TintedIcon(name, tint));
}

void paintIcon(QPainter &painter, QLatin1StringView name, const QRectF &where, const QColor &colour, qreal stroke)
{
    QByteArray source = sourceOf(name);
    source.replace("currentColor", colour.name().toLatin1());
    if (stroke != iconStroke)
        source.replace("stroke-width=\"1.75\"", QByteArray("stroke-width=\"" + QByteArray::number(stroke) + "\""));
    QSvgRenderer renderer(source);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, where);
}

} // namespace pentimento
