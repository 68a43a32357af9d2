// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/strip/stripfixture.h"
#include "tests/support/testmain.h"
#include "ui/strip/cardlayout.h"

#include <QApplication>
#include <QFontMetricsF>

using namespace pentimento;
using namespace pentimento::test;

using State = StripCard::State;

class CardLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeavesTheCard_data();
    void nothingLeavesTheCard();
    void shortCardHasEverything();
    void iconGoesBeforeTheWords();
    void linksAreThoseOfTheCard();
    void wordsWrapAndTheRestIsElided();
};

namespace {

const QRectF place(QPointF(300, 8), cardSize);

QFont widest()
{
    QFont font(u"DejaVu Sans"_s);
    font.setBold(true);
    return font;
}

QList<QRectF> placesOf(const CardLayout &layout)
{
    QList<QRectF> places{layout.icon, layout.bar, layout.caption.rect, layout.line.rect, layout.badge, layout.mark};
    for (const PlacedLink &link : layout.links)
        places.append(link.rect);
    places.removeIf([](const QRectF &rect) { return rect.isEmpty(); });
    return places;
}

void verifyText(const PlacedText &text)
{
    for (const QString &line : text.lines)
        QVERIFY2(QFontMetricsF(text.font).horizontalAdvance(line) <= text.rect.width() + 0.5, qPrintable(line));
}

} // namespace

void CardLayoutTest::nothingLeavesTheCard_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPicture");
    const QStringList texts{
        u"sepia print"_s,
        u"Move the whole scene to blue hour and keep the cup exactly where it is"_s,
        QString(200, u'W'),
        u"把整个场景变成蓝色时刻保持杯子勺子和茶托完全不变"_s,
        u"حوّل المشهد كله إلى ساعة زرقاء واترك الفنجان كما هو"_s,
        u"👩‍👩‍👧‍👦🌆🌇🏙️👩‍👩‍👧‍👦🌆🌇🏙️👩‍👩‍👧‍👦🌆🌇🏙️"_s,
        u"Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"_s};
    for (int i = 0; i < texts.size(); ++i) {
        QTest::newRow(qPrintable(u"words %1"_s.arg(i))) << texts.at(i) << false;
        QTest::newRow(qPrintable(u"picture %1"_s.arg(i))) << texts.at(i) << true;
    }
}

void CardLayoutTest::nothingLeavesTheCard()
{
    QFETCH(QString, text);
    QFETCH(bool, isPicture);
    for (int state = 0; state <= int(State::Foreign); ++state) {
        StripCard card;
        card.version = VersionId(isPicture ? u"v"_s : QString());
        card.state = State(state);
        card.caption = text;
        card.line = text;
        card.hasBar = state % 2 == 0;
        card.isNew = true;
        card.actions = {CardAction::CheckAgain, CardAction::SendAgain, CardAction::EditPrompt, CardAction::Drop};
        const CardLayout layout = layoutOf(card, place, widest());
        const QList<QRectF> places = placesOf(layout);
        QVERIFY(places.size() >= 2);
        for (int i = 0; i < places.size(); ++i) {
            QVERIFY(place.contains(places.at(i)));
            for (int k = 0; k < i; ++k)
                QVERIFY(!places.at(i).intersects(places.at(k)));
        }
        verifyText(layout.caption);
        verifyText(layout.line);
    }
}

void CardLayoutTest::shortCardHasEverything()
{
    StripCard card;
    card.state = State::Refused;
    card.caption = u"Flagged by moderation"_s;
    card.line = u"Nothing was charged"_s;
    card.actions = {CardAction::EditPrompt, CardAction::Retry, CardAction::Explain};
    const CardLayout layout = layoutOf(card, place, QApplication::font());
    QVERIFY(!layout.icon.isEmpty());
    QCOMPARE(layout.caption.lines.join(u' '), card.caption);
    QCOMPARE(layout.line.lines, QStringList{card.line});
    QCOMPARE(layout.links.size(), 2);
}

void CardLayoutTest::iconGoesBeforeTheWords()
{
    StripCard card;
    card.state = State::Unknown;
    card.caption = u"Two lines of words that do not fit into one"_s;
    card.line = u"and another"_s;
    card.actions = {CardAction::CheckAgain, CardAction::SendAgain, CardAction::EditPrompt};
    const CardLayout layout = layoutOf(card, place, widest());
    QVERIFY(layout.icon.isEmpty());
    QCOMPARE(layout.caption.lines.size(), 2);
    QVERIFY(layout.links.size() == 3);
}

void CardLayoutTest::linksAreThoseOfTheCard()
{
    StripCard card;
    card.state = State::Failed;
    card.caption = u"No credit left"_s;
    card.actions = {CardAction::Retry, CardAction::EditPrompt, CardAction::Explain};
    const QList<PlacedLink> links = layoutOf(card, place, QApplication::font()).links;
    QCOMPARE(links.size(), 2);
    QCOMPARE(links.at(0).text, u"Retry"_s);
    QCOMPARE(links.at(1).text, u"Edit prompt"_s);
    card.actions = {};
    QVERIFY(layoutOf(card, place, QApplication::font()).links.isEmpty());
    card.version = VersionId(u"v"_s);
    card.actions = {CardAction::EditThis};
    QVERIFY(layoutOf(card, place, QApplication::font()).links.isEmpty());
}

void CardLayoutTest::wordsWrapAndTheRestIsElided()
{
    const QFont font = QApplication::font();
    const qreal width = QFontMetricsF(font).horizontalAdvance(u"blue blue blue"_s);
    QCOMPARE(wrapped(u"blue blue"_s, font, width, 2), QStringList{u"blue blue"_s});
    QCOMPARE(wrapped(u"blue blue blue blue"_s, font, width, 2), (QStringList{u"blue blue blue"_s, u"blue"_s}));
    const QStringList cut = wrapped(u"blue blue blue blue blue blue blue"_s, font, width, 2);
    QCOMPARE(cut.size(), 2);
    QVERIFY(cut.last().endsWith(u'…'));
    QCOMPARE(wrapped({}, font, width, 2), QStringList());
}

PENTIMENTO_TEST(CardLayoutTest)

#include "tst_cardlayout.moc"
