// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/formatting.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace pentimento {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Formatting
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::Formatting)
};

constexpr qsizetype leastDecimals = 2; // of money

struct Currency
{
    QLatin1StringView code;
    QStringView symbol;
};

// Others are shown by their code, which nobody takes for something else.
constexpr std::array<Currency, 4> currencies{{
    {"USD"_L1, u"$"},
    {"EUR"_L1, u"€"},
    {"GBP"_L1, u"£"},
    {"CNY"_L1, u"CN¥"},
}};

QString symbolOf(const QString &code)
{
    for (const Currency &currency : currencies) {
        if (code == currency.code)
            return currency.symbol.toString();
    }
    return code;
}

bool isPlainDecimal(const QString &text)
{
    static const QRegularExpression form(u"^[0-9]{1,15}(\\.[0-9]{1,12})?$"_s);
    return form.match(text).hasMatch();
}

// The decimal digits as they are, never through a floating-point number; zeros at the end only up to the cent.
QString localDecimal(const QString &decimal, const QLocale &locale)
{
    const qsizetype point = decimal.indexOf(u'.');
    QString fraction = point < 0 ? QString() : decimal.mid(point + 1);
    while (fraction.size() > leastDecimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    fraction = fraction.leftJustified(leastDecimals, u'0');
    return locale.toString(decimal.left(point).toLongLong()) + locale.decimalPoint() + fraction;
}

// Where the sign stands, and with which space, is the locale's: it shows how it writes a one.
QString withCurrency(const QString &number, const QString &currency, const QLocale &locale)
{
    const QString symbol = symbolOf(currency);
    if (symbol.isEmpty())
        return number;
    const bool isWord = symbol.back().isLetter();
    QString pattern = locale.toCurrencyString(qlonglong(1), symbol);
    const QString one = locale.toString(1);
    const qsizetype at = pattern.indexOf(one);
    if (at < 0)
        return number + u'\u00a0' + symbol;
    pattern.replace(at, one.size(), number);
    if (isWord && pattern.startsWith(symbol + number))
        pattern.insert(symbol.size(), u'\u00a0');
    return pattern;
}

QString secondsText(qint64 tenths)
{
    const bool isShort = tenths < 100;
    return Formatting::tr("%1 s").arg(QLocale().toString(double(tenths) / 10, 'f', isShort ? 1 : 0));
}

QString longText(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    if (minutes >= 60) {
        if (minutes % 60 == 0)
            return Formatting::tr("%1 h").arg(minutes / 60);
        return Formatting::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    }
    if (seconds % 60 == 0)
        return Formatting::tr("%1 min").arg(minutes);
    return Formatting::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
}

qint64 rounded(qint64 value, qint64 step)
{
    return (value + step / 2) / step * step;
}

} // namespace

QString amountText(const Amount &amount)
{
    if (amount.source == AmountSource::Free)
        return Formatting::tr("free");
    if (amount.source == AmountSource::Unknown || !isPlainDecimal(amount.amount))
        return Formatting::tr("unknown");
    const QLocale locale;
    const QString money = withCurrency(localDecimal(amount.amount, locale), amount.currency, locale);
    //: an amount of money or a time that is only estimated
    return amount.source == AmountSource::Estimated ? Formatting::tr("about %1").arg(money) : money;
}

QString durationText(std::chrono::milliseconds duration)
{
    const qint64 tenths = rounded(std::max<qint64>(0, duration.count()), 100) / 100;
    if (tenths < 100)
        return secondsText(tenths);
    const qint64 seconds = rounded(duration.count(), 1000) / 1000;
    return seconds < 60 ? secondsText(seconds * 10) : longText(seconds);
}

QString aboutDurationText(std::chrono::milliseconds duration)
{
    const qint64 seconds = std::max<qint64>(1, rounded(duration.count(), 1000) / 1000);
    if (seconds < 60)
        return Formatting::tr("about %1").arg(Formatting::tr("%1 s").arg(seconds));
    // Nobody waits for the second of an estimate of minutes.
    return Formatting::tr("about %1").arg(longText(rounded(seconds, seconds < 600 ? 10 : 60)));
}

QString byteSizeText(qint64 bytes)
{
    // One decimal where the first digit alone would say too little.
    const bool isSmall = bytes >= 1'000'000 && QString::number(bytes).size() % 3 == 1;
    return QLocale().formattedDataSize(bytes, isSmall ? 1 : 0, QLocale::DataSizeSIFormat);
}

QString pixelSizeText(const QSize &size)
{
    //: width and height of a picture in pixels
    return Formatting::tr("%1 × %2").arg(size.width()).arg(size.height());
}

QString groupedText(const QString &digits)
{
    static const QRegularExpression whole(u"^-?[0-9]+$"_s);
    if (!whole.match(digits).hasMatch())
        return digits;
    const bool isNegative = digits.startsWith(u'-');
    QString text = isNegative ? digits.mid(1) : digits;
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, u'\u202f');
    return isNegative ? QString(u'−' + text) : text;
}

} // namespace pentimento
