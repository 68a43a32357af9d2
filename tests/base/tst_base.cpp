// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/amount.h"
#include "app/base/ids.h"
#include "app/base/jsonaccess.h"
#include "app/base/redaction.h"
#include "app/base/result.h"
#include "tests/support/testmain.h"

#include <QUuid>

using namespace pentimento;
using namespace Qt::StringLiterals;

class BaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorKindComesBackFromItsWord();
    void errorSurvivesJson();
    void uuidsAreVersion7AndSortByTime();
    void decimalsMultiplyExactly_data();
    void decimalsMultiplyExactly();
    void percentagesAreExact_data();
    void percentagesAreExact();
    void amountsAddUpToWhatIsKnown();
    void jsonIsReadTolerantly();
    void brokenJsonIsNothing_data();
    void brokenJsonIsNothing();
    void secretsAreRedacted();
    void redactedTextIsClippedBetweenCharacters();
};

void BaseTest::everyErrorKindComesBackFromItsWord()
{
    for (int i = 0; i <= int(ErrorKind::Unsupported); ++i) {
        const auto kind = ErrorKind(i);
        QCOMPARE(errorKindFromWord(errorWord(kind)), kind);
    }
}

void BaseTest::errorSurvivesJson()
{
    Error error;
    error.kind = ErrorKind::InvalidRequest;
    error.detail = u"width must be ≤ 1440"_s;
    error.fields = {u"width"_s};
    error.httpStatus = 422;
    error.retryAfter = std::chrono::seconds(7);
    error.charged = Charged::No;
    error.delivery = Delivery::NotSent;
    QCOMPARE(errorFromJson(errorToJson(error)), error);
}

void BaseTest::uuidsAreVersion7AndSortByTime()
{
    QStringList made;
    for (int i = 0; i < 5000; ++i)
        made.append(makeUuidV7());
    QStringList sorted = made;
    sorted.sort();
    QCOMPARE(sorted, made);
    QCOMPARE(QSet<QString>(made.begin(), made.end()).size(), made.size());
    const QUuid first = QUuid::fromString(made.first());
    QCOMPARE(int(first.data3 >> 12), 7);
    QCOMPARE(first.variant(), QUuid::DCE);
    QVERIFY(makeUuidV7(1'000'000'000'000).startsWith(u"00e8d4a5-1000-7"));
}

void BaseTest::decimalsMultiplyExactly_data()
{
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<int>("factor");
    QTest::addColumn<QString>("product");
    QTest::newRow("cents") << u"0.08"_s << 3 << u"0.24"_s;
    QTest::newRow("carries") << u"0.04"_s << 25 << u"1.00"_s;
    QTest::newRow("tenth of a cent") << u"0.003"_s << 1 << u"0.003"_s;
    QTest::newRow("whole") << u"2"_s << 2 << u"4"_s;
    QTest::newRow("zero times") << u"0.08"_s << 0 << u"0.00"_s;
    QTest::newRow("words") << u"about 2"_s << 2 << QString();
    QTest::newRow("too large") << u"9223372036854775807"_s << 2 << QString();
}

void BaseTest::decimalsMultiplyExactly()
{
    QFETCH(QString, decimal);
    QFETCH(int, factor);
    QTEST(timesDecimal(decimal, factor), "product");
}

void BaseTest::percentagesAreExact_data()
{
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("share");
    QTest::newRow("quarter") << u"0.02"_s << 25 << u"0.005"_s;
    QTest::newRow("all") << u"0.015"_s << 100 << u"0.015"_s;
    QTest::newRow("cents stay cents") << u"0.06"_s << 400 << u"0.24"_s;
    QTest::newRow("zeros that say nothing") << u"0.030"_s << 100 << u"0.03"_s;
    QTest::newRow("cents are written out") << u"0.10"_s << 100 << u"0.10"_s;
    QTest::newRow("whole") << u"2"_s << 50 << u"1"_s;
    QTest::newRow("half") << u"1"_s << 50 << u"0.5"_s;
    QTest::newRow("nothing") << u"0.05"_s << 0 << u"0.00"_s;
    QTest::newRow("words") << u"about 2"_s << 50 << QString();
}

void BaseTest::percentagesAreExact()
{
    QFETCH(QString, decimal);
    QFETCH(int, percent);
    QTEST(percentOf(decimal, percent), "share");
}

void BaseTest::amountsAddUpToWhatIsKnown()
{
    const Amount eight{u"0.08"_s, u"USD"_s, AmountSource::Estimated};
    const Amount tenth{u"0.1"_s, u"USD"_s, AmountSource::Reported};
    const Amount euro{u"1"_s, u"EUR"_s, AmountSource::Estimated};
    const Amount free{u"0"_s, QString(), AmountSource::Free};
    QCOMPARE(sumOf({eight, tenth}), (Amount{u"0.18"_s, u"USD"_s, AmountSource::Estimated}));
    QCOMPARE(sumOf({tenth, eight}), (Amount{u"0.18"_s, u"USD"_s, AmountSource::Estimated}));
    QCOMPARE(sumOf({tenth, free, tenth}), (Amount{u"0.2"_s, u"USD"_s, AmountSource::Reported}));
    QCOMPARE(sumOf({free, free}), free);
    QCOMPARE(sumOf({eight, Amount{}}), Amount{});
    QCOMPARE(sumOf({eight, euro}), Amount{});
    QCOMPARE(sumOf({}), Amount{});
}

void BaseTest::jsonIsReadTolerantly()
{
    const auto value = parseJson("\xef\xbb\xbf{\"a\":{\"b\":[1]},\"n\":\"2.5\",\"big\":9007199254740993,\"t\":true}");
    QVERIFY(value.has_value());
    QVERIFY(valueAt(*value, u"a.b").isArray());
    QVERIFY(valueAt(*value, u"a.b.c").isUndefined());
    QCOMPARE(numberOf(valueAt(*value, u"n")), 2.5);
    QCOMPARE(textOf(valueAt(*value, u"big")), u"9007199254740993"_s);
    QCOMPARE(textOf(valueAt(*value, u"t")), u"true"_s);
    QVERIFY(!textOf(valueAt(*value, u"a")).has_value());
}

void BaseTest::brokenJsonIsNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("cut") << QByteArray("{\"id\":\"abc\"");
    QTest::newRow("deep") << QByteArray(20'000, '[') + QByteArray(20'000, ']');
    QTest::newRow("page") << QByteArray("<html><body>Log in</body></html>");
}

void BaseTest::brokenJsonIsNothing()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!parseJson(bytes).has_value());
}

void BaseTest::secretsAreRedacted()
{
    const QString key = u"r8_CANARY0123456789"_s;
    QVERIFY(!redacted(u"the key r8_CANARY0123456789 is wrong"_s, {key}).contains(key));
    QVERIFY(!redacted(u"Authorization: Bearer sk-abcdefgh12345"_s).contains(u"abcdefgh"));
    QCOMPARE(redacted(u"sent data:image/png;base64,%1 there"_s.arg(QString(200, u'A'))),
             u"sent data:image/png,[…] there"_s);
    QCOMPARE(redacted(u"a\u202eb\u0000c"_s), u"a b c"_s);
    QCOMPARE(redactedUrl(QUrl(u"https://me:pw@host:8443/a/b?token=1#x"_s)), u"https://host:8443/a/b"_s);
}

void BaseTest::redactedTextIsClippedBetweenCharacters()
{
    const QString text = redacted(u"ab😀cd"_s, {}, 3);
    QCOMPARE(text, u"ab…"_s);
}

PENTIMENTO_TEST(BaseTest)
#include "tst_base.moc"
