// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shared/formatting.h"

#include <QLocale>

using namespace pentimento;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

// A space that does not break looks like a space.
QString seen(QString text)
{
    return text.replace(u'\u00a0', u' ').replace(u'\u202f', u' ');
}

} // namespace

class FormattingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(english); }

    void amounts_data();
    void amounts();
    void durations_data();
    void durations();
    void estimates_data();
    void estimates();
    void byteSizes_data();
    void byteSizes();
    void pixelSizes();
    void longNumbers_data();
    void longNumbers();
};

void FormattingTest::amounts_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<AmountSource>("source");
    QTest::addColumn<QString>("text");
    using enum AmountSource;
    QTest::newRow("reported") << english << u"0.08"_s << u"USD"_s << Reported << u"$0.08"_s;
    QTest::newRow("estimated") << english << u"0.16"_s << u"USD"_s << Estimated << u"about $0.16"_s;
    QTest::newRow("free") << english << u"0"_s << u"USD"_s << Free << u"free"_s;
    QTest::newRow("unknown") << english << QString() << QString() << Unknown << u"unknown"_s;
    QTest::newRow("no number") << english << u"NaN"_s << u"USD"_s << Reported << u"unknown"_s;
    QTest::newRow("negative") << english << u"-1"_s << u"USD"_s << Reported << u"unknown"_s;
    QTest::newRow("whole") << english << u"3"_s << u"USD"_s << Reported << u"$3.00"_s;
    QTest::newRow("one decimal") << english << u"0.1"_s << u"USD"_s << Reported << u"$0.10"_s;
    QTest::newRow("less than a cent") << english << u"0.0025"_s << u"USD"_s << Reported << u"$0.0025"_s;
    QTest::newRow("zeros at the end") << english << u"0.080000"_s << u"USD"_s << Reported << u"$0.08"_s;
    QTest::newRow("thousands") << english << u"1234.5"_s << u"USD"_s << Reported << u"$1,234.50"_s;
    QTest::newRow("more digits than a double keeps") << english << u"123456789012345.000000000001"_s << u"USD"_s
                                                     << Reported << u"$123,456,789,012,345.000000000001"_s;
    QTest::newRow("yuan") << english << u"0.5"_s << u"CNY"_s << Reported << u"CN¥0.50"_s;
    QTest::newRow("by its code") << english << u"0.5"_s << u"CHF"_s << Reported << u"CHF 0.50"_s;
    QTest::newRow("no currency") << english << u"0.5"_s << QString() << Reported << u"0.50"_s;
    QTest::newRow("German dollars") << german << u"0.08"_s << u"USD"_s << Reported << u"0,08 $"_s;
    QTest::newRow("German euros") << german << u"1234.5"_s << u"EUR"_s << Estimated << u"about 1.234,50 €"_s;
    QTest::newRow("German francs") << german << u"0.5"_s << u"CHF"_s << Reported << u"0,50 CHF"_s;
}

void FormattingTest::amounts()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, amount);
    QFETCH(QString, currency);
    QFETCH(AmountSource, source);
    QLocale::setDefault(locale);
    QTEST(seen(amountText({amount, currency, source})), "text");
}

void FormattingTest::durations_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QLocale &locale, qint64 milliseconds, const QString &text) {
        QTest::newRow(name) << locale << milliseconds << text;
    };
    row("nothing", english, 0, u"0.0 s"_s);
    row("before it began", english, -5, u"0.0 s"_s);
    row("tenths", english, 8'239, u"8.2 s"_s);
    row("almost ten", english, 9'960, u"10 s"_s);
    row("whole seconds", english, 42'400, u"42 s"_s);
    row("almost a minute", english, 59'700, u"1 min"_s);
    row("minute and seconds", english, 65'000, u"1 min 5 s"_s);
    row("minutes", english, 120'000, u"2 min"_s);
    row("hour", english, 3'600'000, u"1 h"_s);
    row("hours and minutes", english, 7'380'000, u"2 h 3 min"_s);
    row("German", german, 8'239, u"8,2 s"_s);
}

void FormattingTest::durations()
{
    QFETCH(QLocale, locale);
    QFETCH(qint64, milliseconds);
    QLocale::setDefault(locale);
    QTEST(seen(durationText(std::chrono::milliseconds(milliseconds))), "text");
}

void FormattingTest::estimates_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"about 1 s"_s;
    QTest::newRow("seconds") << qint64(9'400) << u"about 9 s"_s;
    QTest::newRow("a minute") << qint64(59'800) << u"about 1 min"_s;
    QTest::newRow("tens of seconds") << qint64(93'000) << u"about 1 min 30 s"_s;
    QTest::newRow("minutes") << qint64(754'000) << u"about 13 min"_s;
}

void FormattingTest::estimates()
{
    QFETCH(qint64, milliseconds);
    QTEST(seen(aboutDurationText(std::chrono::milliseconds(milliseconds))), "text");
}

void FormattingTest::byteSizes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("kilobytes") << english << qint64(412'300) << u"412 kB"_s;
    QTest::newRow("megabytes") << english << qint64(1'230'000) << u"1.2 MB"_s;
    QTest::newRow("many megabytes") << english << qint64(23'400'000) << u"23 MB"_s;
    QTest::newRow("bytes") << english << qint64(12) << u"12 bytes"_s;
    QTest::newRow("German") << german << qint64(1'230'000) << u"1,2 MB"_s;
}

void FormattingTest::byteSizes()
{
    QFETCH(QLocale, locale);
    QFETCH(qint64, bytes);
    QLocale::setDefault(locale);
    QTEST(seen(byteSizeText(bytes)), "text");
}

void FormattingTest::pixelSizes()
{
    QCOMPARE(pixelSizeText({1248, 832}), u"1248 × 832"_s);
}

void FormattingTest::longNumbers_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("text");
    QTest::newRow("seed") << u"1839204771"_s << u"1 839 204 771"_s;
    QTest::newRow("short") << u"771"_s << u"771"_s;
    QTest::newRow("longer than an integer") << u"18446744073709551616"_s << u"18 446 744 073 709 551 616"_s;
    QTest::newRow("negative") << u"-1234"_s << u"−1 234"_s;
    QTest::newRow("no number") << u"random"_s << u"random"_s;
    QTest::newRow("empty") << QString() << QString();
}

void FormattingTest::longNumbers()
{
    QFETCH(QString, digits);
    QTEST(seen(groupedText(digits)), "text");
}

PENTIMENTO_TEST(FormattingTest)
#include "tst_formatting.moc"
