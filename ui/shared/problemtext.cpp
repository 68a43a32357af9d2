// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/problemtext.h"

#include "app/base/jsonaccess.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::ProblemText)

public:
    static QString of(const Problem &problem);
    static QString reason(const QString &word);
};

constexpr qsizetype mostChoices = 20;

QString shown(const QJsonValue &value)
{
    if (const auto text = textOf(value))
        return text->size() > 60 ? text->first(60) + u'…' : *text;
    return QString::fromUtf8(
        QJsonDocument(value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
            .toJson(QJsonDocument::Compact));
}

QString choicesShown(const QJsonValue &choices)
{
    QStringList names;
    const QJsonArray list = choices.toArray();
    for (const QJsonValue &choice : list) {
        if (names.size() == mostChoices) {
            names.append(u"…"_s);
            break;
        }
        names.append(shown(choice));
    }
    return names.join(u", "_s);
}

QString ProblemText::of(const Problem &problem)
{
    const QString &name = problem.parameter;
    const QString value = shown(problem.value);
    switch (problem.kind) {
    case ProblemKind::Missing:
        return tr("%1 is needed and is not given.").arg(name);
    case ProblemKind::UnknownName:
        return tr("This model has no parameter %1.").arg(name);
    case ProblemKind::WrongType:
        return tr("%1 cannot be “%2”: that is not the kind of value it takes.").arg(name, value);
    case ProblemKind::BelowMinimum:
        return tr("%1 cannot be %2: the least is %3.").arg(name, value, shown(problem.limit));
    case ProblemKind::AboveMaximum:
        return tr("%1 cannot be %2: the most is %3.").arg(name, value, shown(problem.limit));
    case ProblemKind::NotAMultiple:
        return tr("%1 cannot be %2: it goes in steps of %3.").arg(name, value, shown(problem.limit));
    case ProblemKind::NotAChoice:
        return tr("%1 cannot be “%2”. It can be: %3").arg(name, value, choicesShown(problem.limit));
    case ProblemKind::ChoiceNotAvailable:
        return tr("%1 cannot be “%2” here.").arg(name, value);
    case ProblemKind::TooShort:
        return tr("%1 is too short: it needs at least %2.").arg(name, shown(problem.limit));
    case ProblemKind::TooLong:
        return tr("%1 is too long: it takes at most %2.").arg(name, shown(problem.limit));
    case ProblemKind::NotText:
        return tr("%1 holds characters that cannot be sent as text.").arg(name);
    case ProblemKind::NotExact:
        return tr("%1 cannot be %2: the number is too large to be kept exactly.").arg(name, value);
    case ProblemKind::NotNullable:
        return tr("%1 cannot be empty (null).").arg(name);
    }
    return {};
}

QString ProblemText::reason(const QString &word)
{
    if (word == "safety-with-image"_L1)
        return tr("With an input image 2 is the most lenient that the model allows.");
    if (word == "quality-png"_L1)
        return tr("PNG keeps everything, so the quality has no effect.");
    if (word == "match-needs-image"_L1)
        return tr("Without an input image there is nothing to match.");
    if (word == "size-needs-custom"_L1)
        return tr("Width and height count only where “custom” is chosen.");
    if (word == "resolution-custom"_L1)
        return tr("The width and the height say how large the result is.");
    if (word == "shape-custom"_L1)
        return tr("The width and the height say which shape the result has.");
    if (word == "shape-of-image"_L1)
        return tr("With an input image the result has its shape.");
    if (word == "strength-needs-image"_L1)
        return tr("Without an input image the strength has no effect.");
    if (word == "strength-needs-weights"_L1)
        return tr("Without weights the strength has no effect.");
    if (word == "mask-outpaint"_L1)
        return tr("While the picture is enlarged, the mask has no effect.");
    if (word == "count-needs-series"_L1)
        return tr("Only a series can have several pictures.");
    return {};
}

} // namespace

QString sentenceFor(const Problem &problem)
{
    const QString reason = reasonText(problem.reason);
    const QString sentence = ProblemText::of(problem);
    return reason.isEmpty() ? sentence : sentence + u' ' + reason;
}

QString reasonText(const QString &reason)
{
    return ProblemText::reason(reason);
}

} // namespace pentimento
