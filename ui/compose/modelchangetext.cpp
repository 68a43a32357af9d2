// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/modelchangetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 5;
constexpr qsizetype longestValue = 60;

struct ModelChangeText
{
    Q_DECLARE_TR_FUNCTIONS(pentimento::ModelChangeText)
};

// Foreign, so it is clipped: a default may be a page of text.
QString clipped(QString text)
{
    text = text.simplified();
    return text.size() <= longestValue ? text : text.first(longestValue - 1) + u'…';
}

QString valueText(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return ModelChangeText::tr("nothing");
    if (value.isString())
        return ModelChangeText::tr("“%1”").arg(clipped(value.toString()));
    const QByteArray listed = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return clipped(QString::fromUtf8(listed.mid(1, listed.size() - 2)));
}

QString listText(const QJsonValue &list)
{
    QStringList values;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array)
        values.append(valueText(value));
    return clipped(values.join(", "_L1));
}

QString rangeText(const QJsonValue &range)
{
    if (range.isUndefined())
        return ModelChangeText::tr("any number");
    const QJsonValue least = range.toArray().at(0);
    const QJsonValue most = range.toArray().at(1);
    if (least.isNull())
        return ModelChangeText::tr("at most %1").arg(valueText(most));
    if (most.isNull())
        return ModelChangeText::tr("at least %1").arg(valueText(least));
    return ModelChangeText::tr("%1 to %2").arg(valueText(least), valueText(most));
}

QString sentence(const ModelChange &change)
{
    using Kind = ModelChange::Kind;
    const QString &name = change.parameter;
    switch (change.kind) {
    case Kind::Added:
        return ModelChangeText::tr("“%1” is new.").arg(name);
    case Kind::Removed:
        return ModelChangeText::tr("“%1” is gone.").arg(name);
    case Kind::Kind:
        return ModelChangeText::tr("“%1” takes another kind of value than before.").arg(name);
    case Kind::Required:
        return change.after.toBool() ? ModelChangeText::tr("“%1” has to be given now.").arg(name)
                                     : ModelChangeText::tr("“%1” may be left out now.").arg(name);
    case Kind::Default:
        return ModelChangeText::tr("“%1” is %2 if it is not set; it was %3.")
            .arg(name, valueText(change.after), valueText(change.before));
    case Kind::Range:
        return ModelChangeText::tr("“%1” takes %2 now; it took %3.")
            .arg(name, rangeText(change.after), rangeText(change.before));
    case Kind::ChoicesAdded:
        return ModelChangeText::tr("“%1” has new choices: %2.").arg(name, listText(change.after));
    case Kind::ChoicesRemoved:
        return ModelChangeText::tr("“%1” has lost choices: %2.").arg(name, listText(change.before));
    case Kind::Output:
        return ModelChangeText::tr("It gives back something else than before.");
    case Kind::Version:
        return ModelChangeText::tr("It is another version.");
    }
    return {};
}

} // namespace

QString changesText(const QList<ModelChange> &changes)
{
    if (changes.isEmpty())
        return ModelChangeText::tr("Nothing about it has changed.");
    const qsizetype shown = changes.size() <= mostLines ? changes.size() : mostLines - 1;
    QStringList lines;
    for (const ModelChange &change : changes.first(shown))
        lines.append(sentence(change));
    if (shown < changes.size())
        lines.append(ModelChangeText::tr("%n more thing(s) changed.", nullptr, int(changes.size() - shown)));
    return lines.join(u'\n');
}

} // namespace pentimento
