// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/strip/stripfixture.h"
#include "tests/support/testmain.h"
#include "ui/strip/stripmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace pentimento;
using namespace pentimento::test;

class StripModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyChangeKeepsTheModelSound();
    void onlyWhatDiffersIsTold();
    void cardThatStaysKeepsItsIndex();
    void promptIsNoMarkupInTheToolTip();
    void newCardSaysSo();
};

namespace {

StripCard cardNumber(int number, const QString &caption = {})
{
    StripCard card;
    card.key = {JobId(QString::number(number)), 0, {}};
    card.caption = caption;
    card.sentence = u"Sentence."_s;
    card.spoken = u"Sentence."_s;
    return card;
}

} // namespace

void StripModelTest::anyChangeKeepsTheModelSound()
{
    StripModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        QList<StripCard> cards;
        for (int number = 0; number < 12; ++number) {
            if (random.bounded(3) > 0)
                cards.append(cardNumber(number, QString::number(random.bounded(2))));
        }
        if (round % 5 == 0)
            std::reverse(cards.begin(), cards.end());
        model.setCards(cards);
        QVERIFY(model.cards() == cards);
    }
}

void StripModelTest::onlyWhatDiffersIsTold()
{
    StripModel model;
    model.setCards({cardNumber(1), cardNumber(2), cardNumber(3)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setCards({cardNumber(1), cardNumber(2, u"other"_s), cardNumber(3)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    model.setCards(model.cards());
    QCOMPARE(changed.size(), 1);
    model.setCards({cardNumber(1), cardNumber(2, u"other"_s), cardNumber(9), cardNumber(3)});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size() + reset.size(), 0);
}

void StripModelTest::cardThatStaysKeepsItsIndex()
{
    StripModel model;
    model.setCards({cardNumber(1), cardNumber(2), cardNumber(3)});
    const QPersistentModelIndex third = model.index(2);
    model.setCards({cardNumber(7), cardNumber(2), cardNumber(3), cardNumber(4)});
    QCOMPARE(third.row(), 2);
    model.setCards({cardNumber(3), cardNumber(2)});
    QCOMPARE(third.row(), 0);
    model.setCards({});
    QVERIFY(!third.isValid());
}

void StripModelTest::promptIsNoMarkupInTheToolTip()
{
    StripModel model;
    StripCard card = cardNumber(1);
    card.sentence = u"“<img src=x> & <b>”\nDone."_s;
    model.setCards({card});
    QCOMPARE(model.index(0).data(Qt::ToolTipRole).toString(),
             u"<qt>“&lt;img src=x&gt; &amp; &lt;b&gt;”<br>Done.</qt>"_s);
}

void StripModelTest::newCardSaysSo()
{
    StripModel model;
    StripCard card = cardNumber(1);
    model.setCards({card});
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Sentence."_s);
    card.isNew = true;
    model.setCards({card});
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"New: Sentence."_s);
}

PENTIMENTO_TEST(StripModelTest)

#include "tst_stripmodel.moc"
