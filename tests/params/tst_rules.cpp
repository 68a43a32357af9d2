// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/rules.h"
#include "tests/params/kontextlike.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreReadAsTheyStandInAModelFile();
    void brokenRuleIsRefusedByItsPlace_data();
    void brokenRuleIsRefusedByItsPlace();
    void ruleAppliesWhenItsConditionHolds_data();
    void ruleAppliesWhenItsConditionHolds();
    void tighterLimitOfSchemaAndRulesHolds_data();
    void tighterLimitOfSchemaAndRulesHolds();
    void choicesThatAreNotToBeHadAreLeftOut();
    void insteadThatIsTakenAwayTooIsNoFallback();
    void reasonsStandInTheOrderOfTheRules();
    void effectiveValuesAreWhatGoesOnTheWire_data();
    void effectiveValuesAreWhatGoesOnTheWire();
};

namespace {

const char kontextRules[] = R"([
  {"when": {"set": "input_image"}, "parameter": "safety_tolerance", "maximum": 2, "reason": "safety-with-image"},
  {"when": {"equals": {"output_format": "png"}}, "parameter": "output_quality", "ignored": true, "reason": "quality-png"},
  {"when": {"unset": "input_image"}, "parameter": "aspect_ratio", "without": ["match_input_image"], "instead": "1:1",
   "reason": "match-needs-image"}
])";

QList<Rule> rulesOf(const char *text)
{
    const auto rules = readRules(json(text).toArray());
    return rules ? *rules : QList<Rule>();
}

} // namespace

void RulesTest::rulesAreReadAsTheyStandInAModelFile()
{
    const QList<Rule> rules = rulesOf(kontextRules);
    QCOMPARE(rules.size(), 3);
    Rule safety;
    safety.when = {RuleCondition::Test::Set, u"input_image"_s, {}};
    safety.parameter = u"safety_tolerance"_s;
    safety.maximum = 2;
    safety.reason = u"safety-with-image"_s;
    QCOMPARE(rules.at(0), safety);
    const RuleCondition isPng{RuleCondition::Test::Equals, u"output_format"_s, u"png"_s};
    QCOMPARE(rules.at(1).when, isPng);
    QVERIFY(rules.at(1).ignored);
    QCOMPARE(rules.at(2).when.test, RuleCondition::Test::Unset);
    QCOMPARE(rules.at(2).without, QJsonArray{u"match_input_image"_s});
    QCOMPARE(rules.at(2).instead, QJsonValue(u"1:1"_s));
}

void RulesTest::brokenRuleIsRefusedByItsPlace_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("place");
    QTest::newRow("no object") << u"7"_s << u"/1"_s;
    QTest::newRow("no condition") << uR"({"parameter": "a", "maximum": 1, "reason": "r"})"_s << u"/1/when"_s;
    QTest::newRow("two conditions")
        << uR"({"when": {"set": "b", "unset": "c"}, "parameter": "a", "maximum": 1, "reason": "r"})"_s << u"/1/when"_s;
    QTest::newRow("unknown condition") << uR"({"when": {"sett": "b"}, "parameter": "a", "maximum": 1, "reason": "r"})"_s
                                       << u"/1/when/sett"_s;
    QTest::newRow("equals no pair") << uR"({"when": {"equals": "b"}, "parameter": "a", "maximum": 1, "reason": "r"})"_s
                                    << u"/1/when/equals"_s;
    QTest::newRow("not_equals no pair")
        << uR"({"when": {"not_equals": {}}, "parameter": "a", "maximum": 1, "reason": "r"})"_s
        << u"/1/when/not_equals"_s;
    QTest::newRow("condition about nothing")
        << uR"({"when": {"set": ""}, "parameter": "a", "maximum": 1, "reason": "r"})"_s << u"/1/when/set"_s;
    QTest::newRow("no parameter") << uR"({"when": {"set": "b"}, "maximum": 1, "reason": "r"})"_s << u"/1/parameter"_s;
    QTest::newRow("no reason") << uR"({"when": {"set": "b"}, "parameter": "a", "maximum": 1})"_s << u"/1/reason"_s;
    QTest::newRow("limit as text") << uR"({"when": {"set": "b"}, "parameter": "a", "maximum": "1", "reason": "r"})"_s
                                   << u"/1/maximum"_s;
    QTest::newRow("without no list") << uR"({"when": {"set": "b"}, "parameter": "a", "without": "x", "reason": "r"})"_s
                                     << u"/1/without"_s;
    QTest::newRow("instead alone")
        << uR"({"when": {"set": "b"}, "parameter": "a", "maximum": 1, "instead": 1, "reason": "r"})"_s
        << u"/1/instead"_s;
    QTest::newRow("no effect") << uR"({"when": {"set": "b"}, "parameter": "a", "ignored": false, "reason": "r"})"_s
                               << u"/1"_s;
    QTest::newRow("slip of the pen") << uR"({"when": {"set": "b"}, "parameter": "a", "maximun": 1, "reason": "r"})"_s
                                     << u"/1/maximun"_s;
}

void RulesTest::brokenRuleIsRefusedByItsPlace()
{
    QFETCH(QString, rule);
    const QJsonValue good = json(R"({"when": {"set": "b"}, "parameter": "a", "maximum": 1, "reason": "r"})");
    const auto rules = readRules({good, json(rule.toUtf8().constData())});
    QVERIFY(!rules);
    QCOMPARE(rules.error().kind, ErrorKind::InvalidRequest);
    QTEST(rules.error().subject, "place");
    QVERIFY(!rules.error().detail.isEmpty());
}

void RulesTest::ruleAppliesWhenItsConditionHolds_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("values");
    QTest::addColumn<bool>("holds");
    const QString set = uR"({"set": "input_image"})"_s;
    const QString unset = uR"({"unset": "input_image"})"_s;
    const QString png = uR"({"equals": {"output_format": "png"}})"_s;
    const QString webp = uR"({"equals": {"output_format": "webp"}})"_s;
    QTest::newRow("set, and it is") << set << uR"({"input_image": "4be1"})"_s << true;
    QTest::newRow("set, and it is not") << set << u"{}"_s << false;
    QTest::newRow("set to null holds no image") << set << uR"({"input_image": null})"_s << false;
    QTest::newRow("set to an empty text holds no image") << set << uR"({"input_image": ""})"_s << false;
    QTest::newRow("set to an empty list holds no image") << set << uR"({"input_image": []})"_s << false;
    QTest::newRow("false is a value") << set << uR"({"input_image": false})"_s << true;
    QTest::newRow("unset, and it is not set") << unset << u"{}"_s << true;
    QTest::newRow("unset, and it is null") << unset << uR"({"input_image": null})"_s << true;
    QTest::newRow("unset, but it is set") << unset << uR"({"input_image": "4be1"})"_s << false;
    QTest::newRow("equals the set value") << png << uR"({"output_format": "png"})"_s << true;
    QTest::newRow("equals another value") << png << uR"({"output_format": "jpg"})"_s << false;
    QTest::newRow("equals the default") << webp << u"{}"_s << true;
    QTest::newRow("the set value hides the default") << webp << uR"({"output_format": "png"})"_s << false;
    QTest::newRow("equals by number, not by type") << uR"({"equals": {"safety_tolerance": 2.0}})"_s << u"{}"_s << true;
    QTest::newRow("a text is no number") << uR"({"equals": {"safety_tolerance": "2"}})"_s << u"{}"_s << false;
    const QString notPng = uR"({"not_equals": {"output_format": "png"}})"_s;
    QTest::newRow("not the set value") << notPng << uR"({"output_format": "png"})"_s << false;
    QTest::newRow("another than the set value") << notPng << uR"({"output_format": "jpg"})"_s << true;
    QTest::newRow("another than the default") << notPng << u"{}"_s << true;
    QTest::newRow("not the default") << uR"({"not_equals": {"output_format": "webp"}})"_s << u"{}"_s << false;
    QTest::newRow("a parameter that is not there") << uR"({"equals": {"other": null}})"_s << u"{}"_s << false;
}

void RulesTest::ruleAppliesWhenItsConditionHolds()
{
    QFETCH(QString, when);
    QFETCH(QString, values);
    const QByteArray rule = uR"([{"when": %1, "parameter": "seed", "maximum": 1, "reason": "r"}])"_s.arg(when).toUtf8();
    const QList<Rule> rules = rulesOf(rule.constData());
    QCOMPARE(rules.size(), 1);
    QTEST(applies(rules.first(), kontextLike(), valuesOf(values.toUtf8().constData())), "holds");
}

void RulesTest::tighterLimitOfSchemaAndRulesHolds_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("effect");
    QTest::addColumn<int>("minimum");
    QTest::addColumn<int>("maximum");
    const QString image = uR"({"input_image": "4be1"})"_s;
    QTest::newRow("rule below the schema's maximum") << image << uR"("maximum": 2)"_s << 0 << 2;
    QTest::newRow("rule above the schema's maximum") << image << uR"("maximum": 9)"_s << 0 << 6;
    QTest::newRow("rule above the schema's minimum") << image << uR"("minimum": 1)"_s << 1 << 6;
    QTest::newRow("rule below the schema's minimum") << image << uR"("minimum": -3)"_s << 0 << 6;
    QTest::newRow("rule that does not apply") << u"{}"_s << uR"("maximum": 2)"_s << 0 << 6;
}

void RulesTest::tighterLimitOfSchemaAndRulesHolds()
{
    QFETCH(QString, values);
    QFETCH(QString, effect);
    const ParameterSchema schema = kontextLike();
    const QByteArray rule =
        uR"([{"when": {"set": "input_image"}, "parameter": "safety_tolerance", %1, "reason": "r"}])"_s.arg(effect)
            .toUtf8();
    const Constraint constraint = constraintFor(*schema.find(u"safety_tolerance"), schema, rulesOf(rule.constData()),
                                                valuesOf(values.toUtf8().constData()));
    QTEST(constraint.minimum.toInt(-100), "minimum");
    QTEST(constraint.maximum.toInt(-100), "maximum");
}

void RulesTest::choicesThatAreNotToBeHadAreLeftOut()
{
    const ParameterSchema schema = kontextLike();
    const QList<Rule> rules = rulesOf(kontextRules);
    const ParameterSpec &ratio = *schema.find(u"aspect_ratio");
    const Constraint without = constraintFor(ratio, schema, rules, {});
    QCOMPARE(without.choices, (QJsonArray{u"1:1"_s, u"16:9"_s}));
    QCOMPARE(without.fallback, QJsonValue(u"1:1"_s));
    const Constraint with = constraintFor(ratio, schema, rules, valuesOf(R"({"input_image": "4be1"})"));
    QCOMPARE(with.choices, ratio.choices);
    QVERIFY(with.fallback.isUndefined());
    QVERIFY(with.reasons.isEmpty());
}

void RulesTest::insteadThatIsTakenAwayTooIsNoFallback()
{
    const ParameterSchema schema = kontextLike();
    const QList<Rule> rules = rulesOf(R"([
        {"when": {"unset": "input_image"}, "parameter": "aspect_ratio", "without": ["match_input_image"], "instead": "1:1",
         "reason": "first"},
        {"when": {"equals": {"output_format": "png"}}, "parameter": "aspect_ratio", "without": ["1:1"], "instead": "16:9",
         "reason": "second"}])");
    const ParameterValues values = valuesOf(R"({"output_format": "png"})");
    QCOMPARE(constraintFor(*schema.find(u"aspect_ratio"), schema, rules, values).fallback, QJsonValue(u"16:9"_s));
    QCOMPARE(effectiveValues(schema, rules, values).value(u"aspect_ratio"_s), QJsonValue(u"16:9"_s));
}

void RulesTest::reasonsStandInTheOrderOfTheRules()
{
    const ParameterSchema schema = kontextLike();
    const QList<Rule> rules = rulesOf(R"([
        {"when": {"unset": "input_image"}, "parameter": "output_quality", "minimum": 10, "reason": "b"},
        {"when": {"set": "input_image"}, "parameter": "output_quality", "minimum": 10, "reason": "never"},
        {"when": {"unset": "seed"}, "parameter": "output_quality", "ignored": true, "reason": "a"}])");
    const Constraint constraint = constraintFor(*schema.find(u"output_quality"), schema, rules, {});
    QCOMPARE(constraint.reasons, (QStringList{u"b"_s, u"a"_s}));
    QVERIFY(constraint.ignored);
}

void RulesTest::effectiveValuesAreWhatGoesOnTheWire_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("wire");
    QTest::newRow("nothing set, no image: the default ratio cannot be had")
        << uR"({"prompt": "a"})"_s << uR"({"prompt": "a", "aspect_ratio": "1:1"})"_s;
    QTest::newRow("match chosen, no image")
        << uR"({"aspect_ratio": "match_input_image"})"_s << uR"({"aspect_ratio": "1:1"})"_s;
    QTest::newRow("another ratio stays") << uR"({"aspect_ratio": "16:9"})"_s << uR"({"aspect_ratio": "16:9"})"_s;
    QTest::newRow("with an image nothing is added")
        << uR"({"input_image": "4be1"})"_s << uR"({"input_image": "4be1"})"_s;
    QTest::newRow("match stays with an image") << uR"({"input_image": "4be1", "aspect_ratio": "match_input_image"})"_s
                                               << uR"({"input_image": "4be1", "aspect_ratio": "match_input_image"})"_s;
    QTest::newRow("quality is not sent for png")
        << uR"({"input_image": "4be1", "output_format": "png", "output_quality": 50})"_s
        << uR"({"input_image": "4be1", "output_format": "png"})"_s;
    QTest::newRow("quality is sent for jpg")
        << uR"({"input_image": "4be1", "output_format": "jpg", "output_quality": 50})"_s
        << uR"({"input_image": "4be1", "output_format": "jpg", "output_quality": 50})"_s;
    QTest::newRow("null and 64 bits stay")
        << uR"({"input_image": "4be1", "aspect_ratio": null, "seed": 9007199254740993})"_s
        << uR"({"input_image": "4be1", "aspect_ratio": null, "seed": 9007199254740993})"_s;
}

void RulesTest::effectiveValuesAreWhatGoesOnTheWire()
{
    QFETCH(QString, values);
    QFETCH(QString, wire);
    const ParameterValues effective =
        effectiveValues(kontextLike(), rulesOf(kontextRules), valuesOf(values.toUtf8().constData()));
    QCOMPARE(compactJson(effective.toJson()), compactJson(json(wire.toUtf8().constData()).toObject()));
}

PENTIMENTO_TEST(RulesTest)
#include "tst_rules.moc"
