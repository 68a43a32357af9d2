// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/catalog.h"
#include "app/directory/modelchanges.h"
#include "tests/support/testmain.h"
#include "tests/support/userfolder.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

ModelSpec specWith(const QJsonObject &patch)
{
    const auto model = readAnyModel(patched(fixtureObject(u"good-model.json"_s), patch), u"test"_s);
    return model ? *model : ModelSpec();
}

QJsonObject parameter(const QString &name, const QJsonValue &patch)
{
    return {{u"schema"_s, QJsonObject{{u"properties"_s, QJsonObject{{name, patch}}}}}};
}

QString told(const ModelChange &change)
{
    using Kind = ModelChange::Kind;
    static const QMap<Kind, QString> words{
        {Kind::Added, u"added"_s},           {Kind::Removed, u"removed"_s},         {Kind::Kind, u"kind"_s},
        {Kind::Required, u"required"_s},     {Kind::Default, u"default"_s},         {Kind::Range, u"range"_s},
        {Kind::ChoicesAdded, u"choices+"_s}, {Kind::ChoicesRemoved, u"choices-"_s}, {Kind::Output, u"output"_s},
        {Kind::Version, u"version"_s}};
    const QJsonArray values{change.before, change.after};
    return u"%1 %2 %3"_s.arg(words.value(change.kind), change.parameter,
                             QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)));
}

} // namespace

class ModelChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreTold_data();
    void changesAreTold();
    void theyComeInTheOrderOfTheForm();
    void wayBackIsToldToo();
};

void ModelChangesTest::changesAreTold_data()
{
    QTest::addColumn<QJsonObject>("patch");
    QTest::addColumn<QStringList>("changes");
    const auto row = [](const char *name, const QJsonObject &patch, const QStringList &changes) {
        QTest::newRow(name) << patch << changes;
    };
    const auto number = [](const QString &key, const QJsonValue &value) {
        return parameter(u"strength"_s, QJsonObject{{key, value}});
    };
    row("nothing", {}, {});
    row("title and purpose", {{u"title"_s, u"Other"_s}, {u"purpose"_s, u"Other."_s}}, {});
    row("description", number(u"description"_s, u"How strong."_s), {});
    row("added", parameter(u"border"_s, QJsonObject{{u"type"_s, u"integer"_s}}), {u"added border [null,null]"_s});
    row("default", number(u"default"_s, 0.7), {u"default strength [0.5,0.7]"_s});
    row("default gone", number(u"default"_s, QJsonValue()), {u"default strength [0.5,null]"_s});
    row("range", number(u"maximum"_s, 2), {u"range strength [[0,1],[0,2]]"_s});
    row("range open", number(u"maximum"_s, QJsonValue()), {u"range strength [[0,1],[0,null]]"_s});
    row("kind",
        patched(parameter(u"strength"_s, QJsonObject{{u"type"_s, u"boolean"_s},
                                                     {u"minimum"_s, QJsonValue()},
                                                     {u"maximum"_s, QJsonValue()},
                                                     {u"default"_s, true}}),
                {{u"rules"_s, QJsonArray()}}),
        {u"kind strength [\"number\",\"boolean\"]"_s});
    row("choice added",
        parameter(u"shape"_s, QJsonObject{{u"enum"_s, QJsonArray{u"same"_s, u"square"_s, u"wide"_s, u"tall"_s}}}),
        {u"choices+ shape [null,[\"tall\"]]"_s});
    row("choice gone", parameter(u"shape"_s, QJsonObject{{u"enum"_s, QJsonArray{u"same"_s, u"square"_s}}}),
        {u"choices- shape [[\"wide\"],null]"_s});
    row("choice in another place",
        parameter(u"shape"_s, QJsonObject{{u"enum"_s, QJsonArray{u"square"_s, u"same"_s, u"wide"_s}}}), {});
    row("required", {{u"schema"_s, QJsonObject{{u"required"_s, QJsonArray{u"words"_s, u"shape"_s}}}}},
        {u"required shape [false,true]"_s});
}

void ModelChangesTest::changesAreTold()
{
    QFETCH(QJsonObject, patch);
    const ModelSpec before = specWith({});
    const ModelSpec after = specWith(patch);
    QVERIFY(!before.schema.parameters().isEmpty() && !after.schema.parameters().isEmpty());
    QStringList lines;
    for (const ModelChange &change : changesBetween(before, after))
        lines.append(told(change));
    QTEST(lines, "changes");
}

void ModelChangesTest::theyComeInTheOrderOfTheForm()
{
    const QJsonObject ahead = parameter(u"ahead"_s, QJsonObject{{u"type"_s, u"boolean"_s}, {u"x-order"_s, -1}});
    const QJsonObject words = parameter(u"words"_s, QJsonObject{{u"default"_s, u"a"_s}});
    const QJsonObject strength = parameter(u"strength"_s, QJsonObject{{u"minimum"_s, 0.25}});
    QStringList names;
    for (const ModelChange &change : changesBetween(specWith({}), specWith(patched(patched(strength, words), ahead))))
        names.append(change.parameter);
    QCOMPARE(names, (QStringList{u"ahead"_s, u"words"_s, u"strength"_s}));
}

void ModelChangesTest::wayBackIsToldToo()
{
    const ModelSpec one = specWith({});
    ModelSpec other = specWith(parameter(u"border"_s, QJsonObject{{u"type"_s, u"integer"_s}}));
    other.version = u"0123456789abcdef"_s.repeated(4);
    const QList<ModelChange> changes = changesBetween(other, one);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.first(), (ModelChange{ModelChange::Kind::Removed, u"border"_s}));
    QCOMPARE(changes.last().kind, ModelChange::Kind::Version);
}

PENTIMENTO_TEST(ModelChangesTest)
#include "tst_modelchanges.moc"
