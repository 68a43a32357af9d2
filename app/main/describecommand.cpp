// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main/describecommand.h"

#include "app/base/jsonaccess.h"
#include "app/main/catalogreading.h"
#include "app/main/editcomposer.h"
#include "ui/shared/problemtext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

struct DescribeText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::DescribeText)
};

constexpr qsizetype mostChoicesInText = 24;

QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue() : value;
}

QJsonObject parameterAsJson(const ParameterSpec &spec)
{
    QJsonObject object{{u"name"_s, spec.name},
                       {u"title"_s, spec.title},
                       {u"description"_s, spec.description},
                       {u"kind"_s, kindWord(spec.kind)},
                       {u"control"_s, controlWord(spec.control)},
                       {u"role"_s, roleWord(spec.role)},
                       {u"required"_s, spec.required},
                       {u"nullable"_s, spec.nullable},
                       {u"deprecated"_s, spec.deprecated},
                       {u"default"_s, orNull(spec.defaultValue)},
                       {u"minimum"_s, orNull(spec.minimum)},
                       {u"maximum"_s, orNull(spec.maximum)}};
    if (!spec.choices.isEmpty())
        object.insert(u"choices"_s, spec.choices);
    if (spec.minimumIsExclusive)
        object.insert(u"minimum_is_exclusive"_s, true);
    if (spec.maximumIsExclusive)
        object.insert(u"maximum_is_exclusive"_s, true);
    if (spec.multipleOf)
        object.insert(u"multiple_of"_s, *spec.multipleOf);
    if (spec.minLength > 0)
        object.insert(u"min_length"_s, spec.minLength);
    if (spec.maxLength)
        object.insert(u"max_length"_s, *spec.maxLength);
    return object;
}

QString shown(const QJsonValue &value)
{
    if (const auto text = textOf(value))
        return text->isEmpty() ? DescribeText::tr("empty") : *text;
    return value.isNull() ? u"null"_s
                          : QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
}

QString rangeText(const ParameterSpec &spec)
{
    const bool hasLeast = !spec.minimum.isUndefined();
    const bool hasMost = !spec.maximum.isUndefined();
    if (hasLeast && hasMost)
        return DescribeText::tr("from %1 to %2").arg(shown(spec.minimum), shown(spec.maximum));
    if (hasLeast)
        return DescribeText::tr("from %1").arg(shown(spec.minimum));
    return hasMost ? DescribeText::tr("up to %1").arg(shown(spec.maximum)) : QString();
}

QString choicesText(const ParameterSpec &spec)
{
    QStringList names;
    for (const QJsonValue &choice : spec.choices) {
        if (names.size() == mostChoicesInText)
            break;
        names.append(shown(choice));
    }
    const auto more = int(spec.choices.size() - names.size());
    const QString list = names.join(u", "_s);
    return more > 0 ? DescribeText::tr("%1 and %n more", nullptr, more).arg(list) : list;
}

QString parameterAsText(const ParameterSpec &spec)
{
    QStringList facts{kindWord(spec.kind)};
    if (spec.required)
        facts.append(DescribeText::tr("needed"));
    if (spec.deprecated)
        facts.append(DescribeText::tr("deprecated"));
    if (const QString range = rangeText(spec); !range.isEmpty())
        facts.append(range);
    if (!spec.defaultValue.isUndefined())
        facts.append(DescribeText::tr("default %1").arg(shown(spec.defaultValue)));
    QString text = u"  %1  %2\n"_s.arg(spec.name, facts.join(u" · "_s));
    if (!spec.choices.isEmpty())
        text += u"      %1\n"_s.arg(choicesText(spec));
    if (!spec.description.isEmpty())
        text += u"      %1\n"_s.arg(spec.description.simplified());
    return text;
}

} // namespace

QJsonObject describedAsJson(const ModelSpec &model)
{
    QJsonArray parameters;
    for (const ParameterSpec &spec : model.schema.parameters())
        parameters.append(parameterAsJson(spec));
    return {{u"model"_s, model.id.text()},
            {u"title"_s, model.title},
            {u"output"_s, outputWord(model.schema.output())},
            {u"returns"_s, mediaWord(model.returns)},
            {u"parameters"_s, parameters},
            {u"notes"_s, QJsonArray::fromStringList(model.notes)}};
}

QString describedAsText(const ModelSpec &model)
{
    QString text = u"%1 (%2)\n"_s.arg(model.title, model.id.text());
    if (!model.purpose.isEmpty())
        text += model.purpose + u'\n';
    text += DescribeText::tr("Returns: %1").arg(outputWord(model.schema.output())) + u"\n\n"_s;
    for (const ParameterSpec &spec : model.schema.parameters())
        text += parameterAsText(spec);
    for (const Rule &rule : model.rules) {
        if (const QString reason = reasonText(rule.reason); !reason.isEmpty())
            text += u"\n%1: %2"_s.arg(rule.parameter, reason);
    }
    for (const QString &note : model.notes)
        text += u'\n' + DescribeText::tr("Not understood: %1").arg(note);
    return text.trimmed();
}

int runDescribe(const DescribeCommand &command)
{
    Console console;
    const CatalogReading reading = readCatalogFor(pathsFor(command.dataDir), console);
    const auto model = modelNamed(command.model, reading.catalog);
    if (!model) {
        console.note(
            model.error().kind == ErrorKind::NotFound
                ? DescribeText::tr("There is no model or file “%1”.").arg(command.model)
                : DescribeText::tr("“%1” cannot be used: %2").arg(model.error().subject, model.error().detail));
        return int(ExitCode::WrongUse);
    }
    console.result(
        command.json
            ? QString::fromUtf8(QJsonDocument(describedAsJson(*model)).toJson(QJsonDocument::Indented)).trimmed()
            : describedAsText(*model));
    return int(ExitCode::Succeeded);
}

} // namespace pentimento
