// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/fieldhelp.h"

#include "ui/form/numbertext.h"
#include "ui/form/parameterlabels.h"
#include "ui/shared/problemtext.h"

#include <QCoreApplication>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChoices = 16;
constexpr qsizetype longestValue = 120;

QString clipped(const QJsonValue &value)
{
    const QString text = valueText(value).simplified();
    return text.size() > longestValue ? text.first(longestValue) + u'…' : text;
}

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::FieldHelp)

public:
    static QStringList range(const ParameterSpec &spec, const Constraint &constraint);
    static QString choices(const QJsonArray &choices);
    static QStringList lengths(const ParameterSpec &spec);
    static QString standing(const ParameterSpec &spec);
};

QStringList HelpWords::range(const ParameterSpec &spec, const Constraint &constraint)
{
    const QString low = valueText(constraint.minimum);
    const QString high = valueText(constraint.maximum);
    QStringList facts;
    if (!low.isEmpty() && !high.isEmpty() && !spec.minimumIsExclusive && !spec.maximumIsExclusive) {
        facts.append(tr("From %1 to %2.").arg(low, high));
    } else {
        if (!low.isEmpty())
            facts.append((spec.minimumIsExclusive ? tr("More than %1.") : tr("At least %1.")).arg(low));
        if (!high.isEmpty())
            facts.append((spec.maximumIsExclusive ? tr("Less than %1.") : tr("At most %1.")).arg(high));
    }
    if (spec.multipleOf)
        facts.append(tr("In steps of %1.").arg(valueText(QJsonValue(*spec.multipleOf))));
    return facts;
}

QString HelpWords::choices(const QJsonArray &choices)
{
    QStringList names;
    for (qsizetype i = 0; i < std::min(choices.size(), mostChoices); ++i)
        names.append(clipped(choices.at(i)));
    const int rest = int(choices.size() - names.size());
    const QString list = names.join(u", "_s);
    return rest > 0 ? tr("Can be: %1 and %n more.", nullptr, rest).arg(list) : tr("Can be: %1.").arg(list);
}

QStringList HelpWords::lengths(const ParameterSpec &spec)
{
    const bool isText = spec.kind == ParameterKind::Text || spec.kind == ParameterKind::Secret;
    const bool isList = spec.kind == ParameterKind::Files || spec.kind == ParameterKind::TextList
                        || spec.kind == ParameterKind::NumberList;
    QStringList facts;
    if (isText && spec.minLength > 1)
        facts.append(tr("At least %n characters.", nullptr, spec.minLength));
    if (isText && spec.maxLength)
        facts.append(tr("At most %n characters.", nullptr, *spec.maxLength));
    if (isList && spec.minLength > 0)
        facts.append(tr("At least %n entries.", nullptr, spec.minLength));
    if (isList && spec.maxLength)
        facts.append(tr("At most %n entries.", nullptr, *spec.maxLength));
    return facts;
}

// What holds while nothing is set.
QString HelpWords::standing(const ParameterSpec &spec)
{
    if (spec.required && spec.defaultValue.isUndefined())
        return tr("The model needs this.");
    const QString value = spec.kind == ParameterKind::Secret ? QString() : clipped(spec.defaultValue);
    return value.isEmpty() ? tr("Where nothing is set, the model decides.") : tr("Default: %1.").arg(value);
}

} // namespace

QString reasonsInWords(const Constraint &constraint)
{
    QStringList sentences;
    for (const QString &word : constraint.reasons) {
        if (const QString sentence = reasonText(word); !sentence.isEmpty() && !sentences.contains(sentence))
            sentences.append(sentence);
    }
    return sentences.join(u' ');
}

FieldHelp helpFor(const ParameterSpec &spec, const Constraint &constraint)
{
    FieldHelp help{labelFor(spec), effectFor(spec), HelpWords::range(spec, constraint), spec.description, spec.name};
    if (!spec.choices.isEmpty())
        help.facts.append(HelpWords::choices(constraint.choices.isEmpty() ? spec.choices : constraint.choices));
    help.facts += HelpWords::lengths(spec);
    help.facts.append(HelpWords::standing(spec));
    if (const QString reasons = reasonsInWords(constraint); !reasons.isEmpty())
        help.facts.append(reasons);
    if (spec.deprecated)
        help.facts.append(HelpWords::tr("The model's makers advise against using this any more."));
    return help;
}

QString FieldHelp::spoken() const
{
    QStringList parts = facts;
    if (!effect.isEmpty())
        parts.prepend(effect);
    return parts.join(u' ');
}

} // namespace pentimento
