// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shared/calmbuttons.h"
#include "ui/shared/calmpaint.h"
#include "ui/shared/tokens.h"

#include <QLabel>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

using Shade = std::function<QColor(const Tokens &)>;

struct Pair
{
    const char *name;
    Shade text;
    Shade ground;
    double least = leastContrast;
};

Shade shade(QColor Tokens::*token)
{
    return [token](const Tokens &tokens) { return tokens.*token; };
}

// What lies over a picture has its own ground: black, seven tenths; here over the worst of pictures.
QColor chipGround(const Tokens &)
{
    return mixed(Qt::white, Qt::black, 0.7);
}

QColor white(const Tokens &)
{
    return Qt::white;
}

Shade touched(QColor Tokens::*ground, QColor Tokens::*over, double share)
{
    return [=](const Tokens &tokens) { return mixed(tokens.*ground, tokens.*over, share); };
}

// Text directly on the canvas: a token where it is strong enough there, moved where it is not.
Shade onCanvas(QColor Tokens::*token)
{
    return [token](const Tokens &tokens) { return readableOn(tokens.canvas, tokens.*token); };
}

// Every text of the window on every ground that it stands on. The canvas is dark grey in one look and light grey in the
// other; only plain text is strong enough on both, so anything else goes on a chip or through readableOn().
QList<Pair> textPairs()
{
    QList<Pair> pairs;
    const auto add = [&pairs](const char *name, QColor Tokens::*text, std::initializer_list<QColor Tokens::*> grounds) {
        for (QColor Tokens::*ground : grounds)
            pairs.append({name, shade(text), shade(ground)});
    };
    add("text", &Tokens::text,
        {&Tokens::window, &Tokens::panel, &Tokens::raised, &Tokens::well, &Tokens::canvas, &Tokens::selected});
    for (QColor Tokens::*coloured : {&Tokens::mutedText, &Tokens::accent, &Tokens::good, &Tokens::bad})
        add("muted, accent, good or bad", coloured,
            {&Tokens::window, &Tokens::panel, &Tokens::raised, &Tokens::well, &Tokens::selected});
    add("main button", &Tokens::onAccent, {&Tokens::accent});
    return pairs;
}

QList<Pair> otherPairs()
{
    const Shade onAccent = shade(&Tokens::onAccent);
    const Shade mainPressed = touched(&Tokens::accent, &Tokens::onAccent, Touch::pressed);
    const Shade row = touched(&Tokens::panel, &Tokens::text, Touch::row);
    const Shade button = touched(&Tokens::raised, &Tokens::text, Touch::pressed);
    const Shade chosen = touched(&Tokens::selected, &Tokens::panel, Touch::pressed);
    return {{"pressed main button", onAccent, mainPressed},
            {"keys on the pressed main button", mainKeyColour, mainPressed},
            {"row under the pointer", shade(&Tokens::text), row},
            {"shortcut of the row under the pointer", shade(&Tokens::mutedText), row},
            {"tick of the row under the pointer", shade(&Tokens::accent), row},
            {"pressed button", shade(&Tokens::text), button},
            {"pressed chosen button", shade(&Tokens::accent), chosen},
            {"muted on the canvas", onCanvas(&Tokens::mutedText), shade(&Tokens::canvas)},
            {"accent on the canvas", onCanvas(&Tokens::accent), shade(&Tokens::canvas)},
            {"good on the canvas", onCanvas(&Tokens::good), shade(&Tokens::canvas)},
            {"bad on the canvas", onCanvas(&Tokens::bad), shade(&Tokens::canvas)},
            {"chip on a picture", white, chipGround},
            // Shapes, not text: 3 is enough (WCAG 1.4.11).
            {"ring of the focus on the canvas", shade(&Tokens::accent), shade(&Tokens::canvas), 3},
            {"ring of the focus on the window", shade(&Tokens::accent), shade(&Tokens::window), 3},
            {"box to tick", shade(&Tokens::mutedText), shade(&Tokens::panel), 3},
            {"handle of a slider", shade(&Tokens::text), shade(&Tokens::line), 3}};
}

} // namespace

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsReadInBothLooks_data();
    void everyTextIsReadInBothLooks();
    void tokensTravelInThePalette();
    void wordsAreReadOnEveryBackgroundRole();
    void readableOn_movesOnlyWhatMustMove();
    void readableOn_answersForEveryGrey();
};

void ContrastTest::everyTextIsReadInBothLooks_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Look look : {Look::Dark, Look::Light}) {
        const Tokens &tokens = tokensFor(look);
        const QList<Pair> pairs = textPairs() + otherPairs();
        for (const Pair &pair : pairs) {
            const QColor text = pair.text(tokens);
            const QColor ground = pair.ground(tokens);
            QTest::addRow("%s: %s, %s on %s", look == Look::Dark ? "dark" : "light", pair.name, qPrintable(text.name()),
                          qPrintable(ground.name()))
                << text << ground << pair.least;
        }
    }
}

void ContrastTest::everyTextIsReadInBothLooks()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    QVERIFY2(contrast(text, ground) >= least, qPrintable(QString::number(contrast(text, ground))));
}

void ContrastTest::tokensTravelInThePalette()
{
    for (const Look look : {Look::Dark, Look::Light})
        QVERIFY(tokensOf(paletteOf(tokensFor(look))) == tokensFor(look));
}

// Qt chooses the colour of a label by the background role of what it lies in.
void ContrastTest::wordsAreReadOnEveryBackgroundRole()
{
    for (const Look look : {Look::Dark, Look::Light}) {
        QWidget ground;
        ground.setPalette(paletteOf(tokensFor(look)));
        QLabel label(&ground);
        for (const QPalette::ColorRole role : {QPalette::Window, QPalette::AlternateBase, QPalette::Button,
                                               QPalette::Base, QPalette::Dark, QPalette::Midlight}) {
            ground.setBackgroundRole(role);
            const QColor words = label.palette().color(label.foregroundRole());
            QVERIFY(contrast(words, label.palette().color(role)) >= leastContrast);
        }
    }
}

void ContrastTest::readableOn_movesOnlyWhatMustMove()
{
    const Tokens &dark = tokensFor(Look::Dark);
    QCOMPARE(readableOn(dark.canvas, dark.mutedText).name(), dark.mutedText.name());
    const Tokens &light = tokensFor(Look::Light);
    const QColor moved = readableOn(light.canvas, light.mutedText);
    QVERIFY(moved != light.mutedText);
    QVERIFY2(contrast(light.canvas, moved) < leastContrast + 0.3, "moved further than needed");
}

void ContrastTest::readableOn_answersForEveryGrey()
{
    for (int grey = 0; grey < 256; ++grey) {
        const QColor ground(grey, grey, grey);
        for (const QColor &wished : {tokensFor(Look::Dark).accent, tokensFor(Look::Light).mutedText, ground})
            QVERIFY2(contrast(ground, readableOn(ground, wished)) >= leastContrast, qPrintable(ground.name()));
    }
}

PENTIMENTO_TEST(ContrastTest)
#include "tst_contrast.moc"
