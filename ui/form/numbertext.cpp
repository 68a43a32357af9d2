// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/numbertext.h"

#include "app/base/jsonaccess.h"
#include "app/params/validation.h"

#include <QRegularExpression>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// "2,5" is 2.5, but "1,000" may be one or a thousand: it is left alone, and so refused.
QString tidied(const QString &text, bool mayHaveFraction)
{
    static const QRegularExpression grouping(u"(?<=[0-9])[\\s\\x{00a0}\\x{2009}\\x{202f}'](?=[0-9])"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression thousands(u"^[+-]?[1-9][0-9]{0,2},[0-9]{3}$"_s);
    QString number = text.trimmed();
    number.remove(grouping);
    const bool hasComma = number.count(u',') == 1 && !number.contains(u'.');
    if (mayHaveFraction && hasComma && !thousands.match(number).hasMatch())
        number.replace(u',', u'.');
    return number;
}

} // namespace

QString valueText(const QJsonValue &value)
{
    if (const auto text = textOf(value))
        return *text;
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(compactJson(value.toObject()));
    return {};
}

QJsonValue numberFromText(const ParameterSpec &spec, const QString &text)
{
    const bool isWhole = spec.kind == ParameterKind::Integer;
    const QString number = tidied(text, !isWhole);
    if (number.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    ParameterSpec one;
    one.kind = isWhole ? ParameterKind::Integer : ParameterKind::Number;
    const auto reading = valueFromText(one, number);
    if (const auto *value = std::get_if<QJsonValue>(&reading))
        return *value;
    // Too large to be exact: as a number, so that the validation can say just that.
    if (std::get<Problem>(reading).kind == ProblemKind::NotExact)
        return QJsonValue(number.toDouble());
    return QJsonValue(text);
}

} // namespace pentimento
